package readback.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readback.text.Plain;

class IntakeTest {

    private static final String ONE =
            "Mayor Zoë Hald said on Monday that more than 340 people had left the town — “in good order” — before the"
                    + " flood.";
    private static final String TWO =
            "Her deputy denied that the town had been warned too late, and said that every bell in it had been rung.";
    private static final String COPY = "Hundreds Leave Orsby as River Rises\n\n" + ONE + "\n\n" + TWO + "\n";

    private static Taken take(String text) {
        return Intake.take(text.getBytes(StandardCharsets.UTF_8), "copy.txt", null);
    }

    private static void assertCopy(Taken taken) {
        assertEquals("Hundreds Leave Orsby as River Rises", taken.article().title());
        assertEquals(ONE + "\n\n" + TWO, taken.article().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void anEncodingIsReadWithoutBeingNamed(String charset) {
        assertCopy(Intake.take(COPY.getBytes(Charset.forName(charset)), "copy.txt", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheTitle(String charset) {
        assertCopy(Intake.take(("\uFEFF" + COPY).getBytes(Charset.forName(charset)), "copy.txt", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028"})
    void anyLineEndWillDo(String end) {
        assertCopy(take(COPY.replace("\n", end)));
    }

    @Test
    void wrappedLinesAreJoinedAndParagraphsOfOneLineAreNot() {
        assertCopy(take(wrapped(72)));
        assertCopy(take(wrapped(50).replace("\n", "\r\n")));
        assertCopy(take(COPY.replace("\n\n", "\n")));
    }

    private static String wrapped(int width) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : COPY.split("\n\n")) {
            int column = 0;
            for (String word : paragraph.strip().split(" ")) {
                if (column > 0 && column + 1 + word.length() > width) {
                    out.append('\n');
                    column = 0;
                }
                out.append(column > 0 ? " " : "").append(word);
                column += word.length() + (column > 0 ? 1 : 0);
            }
            out.append("\n\n");
        }
        return out.toString();
    }

    @Test
    void quotationMarksTypedAsApostrophesAreQuotationMarks() {
        String copy = COPY.replace('—', '\u2015').replace("“", "''").replace("”", "''");
        assertEquals(
                ONE.replace("“", "\"").replace("”", "\"") + "\n\n" + TWO,
                take(copy).article().text());
        String height = "''He said, 'No, I am 6'2'' and I stay.'''";
        assertEquals(
                "\"He said, 'No, I am 6'2'' and I stay.'\"",
                take(COPY + "\n" + height).article().text().substring((ONE + TWO).length() + 4));
    }

    @Test
    void aTextWithoutParagraphBreaksIsOneParagraph() {
        assertEquals(ONE + " " + TWO, take(ONE + " " + TWO).article().text());
        assertEquals("", take(ONE + " " + TWO).article().title());
    }

    @Test
    void whatMovesTheCursorOrHidesIsGoneAndCurlyQuotesStay() {
        String hostile = COPY.replace("Mayor", "\u001B[31mMay\u200Bor\u001B]0;title\u0007")
                .replace("340", "3\u202E40\u0000")
                .replace(" flood", "\u00A0fl\u00ADood\u0008")
                .replace("Zoë", "Zoe\u0308");
        Taken taken = take(hostile);
        assertCopy(taken);
        assertTrue(Plain.firstForbidden(taken.article().text()).isEmpty());
    }

    @Test
    void wireCopyGivesBylineDateAndBody() {
        Taken taken = take("HUNDREDS LEAVE ORSBY AS RIVER RISES\n"
                + "By Mara Tolk\n"
                + "Updated May 5, 2031 10:15 GMT\n\n"
                + "ORSBY, May 5 (Agency) — "
                + ONE + "\n\nFile photo of the bridge before the flood\n\n" + TWO
                + "\n\n"
                + "Read more: The bridge that fell twice\n\n"
                + "Reporting by Mara Tolk; Editing by Jon Reed\n\n"
                + "Need a news break? Play our puzzle!\n");
        assertEquals("HUNDREDS LEAVE ORSBY AS RIVER RISES", taken.article().title());
        assertEquals("Mara Tolk", taken.article().byline());
        assertEquals(LocalDate.of(2031, 5, 5), taken.article().published());
        assertEquals(ONE + "\n\n" + TWO, taken.article().text());
        assertEquals(7, taken.cut().size(), taken.cut().toString());
    }

    @Test
    void theDateThatTheUserGivesIsStronger() {
        byte[] copy = ("Storm Nears Orsby Coast\n\nMay 5, 2031\n\n" + ONE).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                LocalDate.of(2031, 5, 5),
                Intake.take(copy, "a.txt", null).article().published());
        LocalDate given = LocalDate.of(2030, 1, 2);
        assertEquals(given, Intake.take(copy, "a.txt", given).article().published());
    }

    @Test
    void markdownLosesItsMarksAndKeepsItsWords() {
        String text = "---\ntitle: \"Hundreds Leave Orsby as River Rises\"\nauthor: Mara Tolk\ndate: 2031-05-05\n---\n"
                + "![the river](r.png)\n\n"
                + ONE.replace("340 people", "[340 people](http://x.example/a_b)")
                        .replace("Monday", "**Monday**")
                        .replace("that more", "that\nmore")
                + "\n\n## What the deputy said\n\n> " + TWO.replace("denied", "*denied*")
                + "\n\n```\ncode is no prose.\n```\n\n[1]: http://x.example\n";
        Taken taken = Intake.take(text.getBytes(StandardCharsets.UTF_8), "copy.md", null);
        assertCopy(taken);
        assertEquals("Mara Tolk", taken.article().byline());
        assertEquals(LocalDate.of(2031, 5, 5), taken.article().published());
        assertEquals(List.of("What the deputy said"), taken.cut());
    }

    @Test
    void theFirstHeadingOfMarkdownIsTheTitle() {
        Taken taken = Intake.take(("# " + COPY).getBytes(StandardCharsets.UTF_8), "-", null);
        assertCopy(taken);
        assertEquals("hundreds-leave-orsby-as-river-rises", taken.article().id());
        assertEquals("-", taken.article().source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 x|a.txt is a PDF file: save its text as a .txt file and give that.",
                "|a.txt is empty: give a file with the text of an article.",
                "  \n\n |a.txt is empty: give a file with the text of an article.",
                "Read more\n\n"
                        + "Share\n\n"
                        + "Tweet\n\n"
                        + "Home\n\n"
                        + "Menu|a.txt holds no article: all of its lines are headings, links or page furniture.",
                "Hello there.|a.txt holds no article: there is hardly a sentence in it.",
                "{\"formatVersion\": 1}|a.txt is JSON, no article: give a question set to play or check instead.",
                "https://a.example/1 one\n\n"
                        + "https://a.example/2 two\n\n"
                        + "https://a.example/3 three|a.txt holds no article: it is a list of links.",
                "Der Bürgermeister sagte am Montag, dass mehr als 340 Menschen die Stadt vor der Flut verlassen"
                        + " hätten, und dankte allen.|a.txt does not seem to be in English, the one language that is"
                        + " read.",
                "Le maire a déclaré lundi que plus de 340 personnes avaient quitté la ville avant la crue, et a"
                        + " remercié tout le monde.|a.txt does not seem to be in English, the one language that is read.",
                "El alcalde dijo el lunes que más de 340 personas habían dejado la ciudad antes de la crecida, y dio"
                        + " las gracias a todos.|a.txt does not seem to be in English, the one language that is read."
            })
    void whatIsNoArticleGetsOneLine(String textAndMessage) {
        int bar = textAndMessage.lastIndexOf('|');
        NoArticleException e = assertThrows(
                NoArticleException.class,
                () -> Intake.take(textAndMessage.substring(0, bar).getBytes(StandardCharsets.UTF_8), "a.txt", null));
        assertEquals(textAndMessage.substring(bar + 1), e.getMessage());
    }

    @Test
    void binaryAndHugeFilesAreRefusedPolitely() {
        byte[] noise = new byte[5000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 % 256);
        }
        assertTrue(assertThrows(NoArticleException.class, () -> Intake.take(noise, "x\u001B[2J.bin", null))
                .getMessage()
                .startsWith("x[2J.bin is no text"));
        assertEquals(
                "big.txt is larger than 8 MB, the most that is read: give one article at a time.",
                assertThrows(NoArticleException.class, () -> Intake.take(new byte[50_000_000], "big.txt", null))
                        .getMessage());
    }

    @Test
    void twoMegabytesTakeSeconds() {
        String many = COPY + (ONE + "\n\n" + TWO + "\n\n").replace("340", "341").repeat(9_000);
        for (String text : List.of(
                many,
                many.replace("\n\n", " "),
                "<html>" + many.substring(0, 150_000).replace("\n\n", "<p>"),
                "<html><p><a href=x>".repeat(1_000) + ONE,
                "<html>" + "<div class=ad>".repeat(10_000) + "<p>" + ONE + TWO,
                "<html>" + "<p class=share>x</p>".repeat(4_000) + "<p>" + ONE + TWO,
                COPY + "*".repeat(1_000_000) + ONE,
                "# " + COPY + "[".repeat(500_000) + ONE + "_a ".repeat(200_000),
                COPY + "a ".repeat(300_000) + ONE)) {
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
                try {
                    take(text);
                } catch (NoArticleException e) {
                    assertEquals(1, e.getMessage().lines().count());
                }
            });
        }
    }
}
