package readback.tui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readback.tui.event.Size;

class GlyphsTest {

    @ParameterizedTest
    @CsvSource({
        "abc,3",
        "é,1",
        "e\u0301,1",
        "漢字,4",
        "ﾊﾟ,2",
        "✅⚡⭐,6",
        "𝔘𝔫𝔦,3",
        "👩‍🚀,2",
        "👨‍👩‍👧,2",
        "🇰🇿,2",
        "👍🏽,2",
        "❤️,1",
        "zero\u200bwidth,9",
        "soft\u00adhyphen,10",
        "ไทย,3",
        "น้ำ,2",
        "각,2",
        "—,1"
    })
    void widthsAreThoseOfTheScreen(String text, int width) {
        assertEquals(width, Glyphs.width(text));
    }

    @Test
    void aLetterNeverBearsMoreThanThreeMarks() {
        List<String> glyphs = new ArrayList<>();
        Glyphs.each("z" + "\u0335".repeat(500) + "a", (glyph, width, start, end) -> glyphs.add(glyph));
        assertEquals(List.of("z\u0335\u0335\u0335", "a"), glyphs);
    }

    @Test
    void whatIsCutSaysSo() {
        assertEquals("abcdef", Glyphs.fit("abcdef", 6));
        assertEquals("abcd…", Glyphs.fit("abcdef", 5));
        assertEquals("漢…", Glyphs.fit("漢字漢", 4));
        assertEquals("…", Glyphs.fit("漢字", 1));
    }

    @Test
    void controlsAndDirectionsAreLeftOutOfTitles() {
        assertEquals("a b[31m c", Glyphs.clean("a\tb\u001b[31m\u202e\u0007\r\nc\u009b"));
    }

    @Test
    void rowsAreBrokenAtSpacesAndNeverTooWide() {
        assertEquals(List.of("The harbour", "reopened."), wrap("The harbour reopened.", 12));
        assertEquals(List.of("Antidis", "establi", "shment"), wrap("Antidisestablishment", 7));
        assertEquals(List.of("漢字漢", "字"), wrap("漢字漢字", 7));
        assertEquals(List.of("Russian-", "Led"), wrap("Russian-Led", 9));
        assertEquals(List.of(""), wrap("", 9));
        Random random = new Random(3);
        String letters = "ab c  d漢é\u0301-/🙂 ";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                text.appendCodePoint(letters.codePointAt(
                        letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())))));
            }
            int width = 2 + random.nextInt(20);
            StringBuilder kept = new StringBuilder();
            for (String row : wrap(text.toString(), width)) {
                assertTrue(Glyphs.width(row.stripTrailing()) <= width, row + " in " + width);
                kept.append(row);
            }
            assertEquals(text.toString().replace(" ", ""), kept.toString().replace(" ", ""), "nothing is lost");
        }
    }

    private static List<String> wrap(String text, int width) {
        return Wrap.rows(text, width).stream()
                .map(r -> text.substring(r.start(), r.end()))
                .toList();
    }

    @Test
    void halfAWideCharacterIsNeverLeftOnTheCanvas() {
        Canvas canvas = new Canvas(new Size(6, 1));
        canvas.put(0, 0, "漢字漢", Role.TEXT);
        canvas.put(1, 0, "ab", Role.TEXT);
        assertEquals(" ab 漢\n", canvas.text());
        canvas.put(5, 0, "字", Role.TEXT);
        assertEquals(" ab 漢\n", canvas.text());
        canvas.put(0, 5, "outside", Role.TEXT);
        canvas.put(-3, 0, "outside", Role.TEXT);
    }

    @Test
    void aBarShowsAnythingAboveNothingAndIsFullOnlyWhenAllIsDone() {
        assertEquals("░░░░", bar(0));
        assertEquals("█░░░", bar(0.001));
        assertEquals("███░", bar(0.99));
        assertEquals("████", bar(1));
    }

    private static String bar(double share) {
        StringBuilder text = new StringBuilder();
        for (Run run : Signs.meter(share, 4, Role.TEXT)) {
            text.append(run.text());
        }
        return text.toString();
    }
}
