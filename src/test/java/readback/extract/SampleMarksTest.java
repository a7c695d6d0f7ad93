package readback.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readback.text.Comparison;
import readback.text.Fact;
import readback.text.Standing;

/** The marks fit the articles: every marked word stands in its text, and every value is one there is. */
class SampleMarksTest {

    private static final Map<Character, Integer> FIELDS = Map.of('S', 5, 'A', 5, 'T', 2, 'R', 2, 'C', 3);

    @Test
    void thereAreEnoughArticlesAndEachIsMarkedInFull() {
        List<MarkedArticle> all = MarkedArticle.all();
        assertTrue(all.size() >= 14, all.size() + " articles");
        for (MarkedArticle marked : all) {
            int words = marked.article().text().split("\\s+").length;
            assertTrue(words >= 350 && words <= 700, marked.name() + ": " + words + " words");
            assertTrue(marked.lines('S').size() >= 12, marked.name());
        }
    }

    @Test
    void everyMarkedWordStandsInItsArticle() {
        List<String> wrong = new ArrayList<>();
        for (MarkedArticle marked : MarkedArticle.all()) {
            for (MarkedArticle.Line line : marked.lines()) {
                try {
                    check(marked, line);
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    wrong.add(marked.name() + ": " + line.raw() + ": " + e.getMessage());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void check(MarkedArticle marked, MarkedArticle.Line line) {
        assertEquals(FIELDS.get(line.letter()), line.fields().size(), marked.name() + ": " + line.raw());
        switch (line.letter()) {
            case 'S' -> {
                int at = marked.place(line.field(2), 0).start();
                if (marked.article().text().indexOf(line.field(2), at + 1) >= 0) {
                    throw new IllegalArgumentException("\"" + line.field(2) + "\" stands there twice");
                }
                Fact.Manner.valueOf(line.field(3));
                Standing.valueOf(line.field(4));
                if (line.field(0).startsWith("<")) {
                    marked.place(line.field(0).replaceAll("[<>]", ""), 0);
                }
            }
            case 'A' -> {
                marked.place(line.field(0), 0);
                for (String number : line.field(1).split("\\.\\.")) {
                    assertTrue(new BigDecimal(number).signum() >= 0);
                }
                Comparison.valueOf(line.field(2));
            }
            case 'T' -> marked.place(line.field(0), 0);
            case 'R' -> marked.place(line.field(1), 0);
            default -> line.fields().forEach(f -> marked.place(f, 0));
        }
    }
}
