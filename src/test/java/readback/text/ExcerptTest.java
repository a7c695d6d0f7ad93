package readback.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static Article article(String text) {
        return new Article("a", "Title", null, null, "a.txt", text);
    }

    @Test
    void aTextThatIsNotLongerIsOnePieceItself() {
        Article whole = article("One.\n\nTwo.");
        List<Excerpt> pieces = Excerpt.of(whole, 10);
        assertEquals(1, pieces.size());
        assertSame(whole, pieces.get(0).article());
    }

    @Test
    void aLongTextIsCutBetweenParagraphsAndEachPieceKnowsItsPlace() {
        Article whole = article("First one.\n\nSecond.\n\nThe third paragraph.\n\nEnd.");
        List<Excerpt> pieces = Excerpt.of(whole, 22);
        assertEquals(
                List.of("First one.\n\nSecond.", "The third paragraph.", "End."),
                pieces.stream().map(p -> p.article().text()).toList());
        assertEquals(List.of(0, 2, 3), pieces.stream().map(Excerpt::paragraph).toList());
        for (Excerpt p : pieces) {
            String words = p.article().text();
            assertEquals(words, whole.text().substring(p.start(), p.start() + words.length()));
            assertEquals("Title", p.article().title());
        }
    }

    @Test
    void aParagraphLongerThanAPieceIsCutBehindFullStops() {
        Article whole = article("Short.\n\nIt was cold. It was dark. Nobody came.\n\nEnd.");
        List<Excerpt> pieces = Excerpt.of(whole, 28);
        assertEquals(
                List.of("Short.", "It was cold. It was dark.", "Nobody came.", "End."),
                pieces.stream().map(p -> p.article().text()).toList());
        assertEquals(
                List.of(0, 1, 1, 2), pieces.stream().map(Excerpt::paragraph).toList());
    }

    @Test
    void textWithoutAnyFullStopIsCutAtLength() {
        assertEquals(
                List.of("aaaaaaaaaa", "aaaaaaaaaa", "aaaaa"),
                Excerpt.of(article("a".repeat(25)), 10).stream()
                        .map(p -> p.article().text())
                        .toList());
    }
}
