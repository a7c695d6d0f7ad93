package readback.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void sentencesEndWhereAReaderSaysSo() {
        assertEquals(
                List.of(
                        "Mr. Vane met Dr. J. Okoro on Jan. 3 in the U.S. capital.",
                        "“Will it last?” she asked.",
                        "It cost 3.5 million.",
                        "“No.”",
                        "He left."),
                cut("Mr. Vane met Dr. J. Okoro on Jan. 3 in the U.S. capital. “Will it last?” she asked."
                        + " It cost 3.5 million.\n\n“No.” He left."));
    }

    @Test
    void noParagraphBreakAndNoStopIsStillASentence() {
        assertEquals(List.of("Rain", "More rain"), cut("Rain\n\n\n\nMore rain "));
        assertEquals(List.of(), cut("  "));
    }

    private static List<String> cut(String text) {
        Article article = new Article("a", "", null, null, "-", text);
        return Sentences.of(article).stream().map(article::words).toList();
    }
}
