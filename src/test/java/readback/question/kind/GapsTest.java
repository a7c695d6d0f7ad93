package readback.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readback.question.AnswerKey;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.english.Basis;
import readback.text.Analysis;
import readback.text.Article;

/** The options that are put beside what fills a gap. */
class GapsTest {

    private static final Basis BASIS = new Basis(
            new Analysis(
                    new Article(
                            "x", "", null, null, "x", "It opened in 1987, in March, on a Friday, and burnt in 1991."),
                    List.of(),
                    List.of(),
                    List.of()),
            List.of());

    @ParameterizedTest
    @ValueSource(strings = {"Friday", "March", "31 January", "28 February", "April 1", "1987", "7:42"})
    void fourTimesInOrderOneOfThemRight(String words) {
        for (double place : new double[] {0, 0.3, 0.6, 0.95}) {
            Optional<AnswerKey> key = new Gaps(BASIS).time(words, place);
            List<String> shown = key.map(PickOne.class::cast).orElseThrow().options().stream()
                    .map(Option::text)
                    .toList();
            assertEquals(4, shown.stream().distinct().count(), shown::toString);
            assertTrue(shown.contains(words), shown::toString);
            assertTrue(shown.stream().noneMatch(o -> o.matches("(0|-\\d+|3[2-9]|[4-9]\\d) .*")), shown::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "last week", "0:10"})
    void nothingForWhatIsNoSuchTime(String words) {
        assertEquals(Optional.empty(), new Gaps(BASIS).time(words, 0.5));
    }

    @ParameterizedTest
    @CsvSource({"11 to 10, true", "3 to 2, false", "10 to 11, false", "720 to 10, false"})
    void resultsOfOneSumWhereThereIsRoom(String words, boolean room) {
        assertEquals(room, new Gaps(BASIS).score(words, 0.5).isPresent());
    }
}
