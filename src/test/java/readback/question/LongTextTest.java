package readback.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readback.text.Article;
import readback.text.Excerpt;
import readback.text.Span;

class LongTextTest {

    private static final Article TEXT = new Article(
            "a", "Title", null, null, "a.txt", "Ann Lee paid 40 pounds.\n\nBo Holm paid 50 pounds.\n\nIt rained.");

    @Test
    void aWishForANumberIsSharedOutOverThePieces() {
        assertEquals(List.of(3, 3, 4), LongText.shares(10, 3));
        assertEquals(List.of(0, 1, 0, 1), LongText.shares(2, 4));
        assertEquals(List.of(Integer.MAX_VALUE, Integer.MAX_VALUE), LongText.shares(0, 2));
    }

    @Test
    void whatPointsIntoThePiecePointsIntoTheWhole() {
        List<Excerpt> pieces = Excerpt.of(TEXT, 30);
        Question q = question("q-1", 0.2, new Span(0, 7), new Span(13, 15));
        Generated all = LongText.join(
                pieces, List.of(made(question("q-0", 0.5, new Span(0, 7), new Span(13, 15))), made(q), made()));
        assertEquals(
                List.of("q-1", "q-0"),
                all.questions().stream().map(Question::id).toList());
        Question moved = all.questions().get(0);
        assertEquals("Bo Holm", TEXT.words(moved.evidence().get(0)));
        PickOne key = (PickOne) moved.key();
        assertEquals("50", TEXT.words(key.options().get(1).evidence()));
        assertEquals("amount-38-40 event-25-32", moved.fact());
    }

    @Test
    void aQuestionThatTwoPiecesAskIsAskedOnce() {
        Question q = question("q-1", 0.2, new Span(0, 3), new Span(4, 7));
        Generated all = LongText.join(Excerpt.of(TEXT, 30), List.of(made(q), made(q), made()));
        assertEquals(List.of(new Span(0, 3)), all.questions().get(0).evidence());
        assertEquals("same-question", all.dropped().get(0).gate());
    }

    private static Generated made(Question... questions) {
        return new Generated(List.of(questions), List.of());
    }

    private static Question question(String id, double hard, Span evidence, Span wrong) {
        PickOne key =
                new PickOne(List.of(Option.key("50"), new Option("40", Option.Role.OTHER_SPAN, wrong, null)), true);
        return new Question(
                id,
                "how-many",
                "How much?",
                key,
                List.of(evidence),
                List.of(),
                "",
                Process.RETRIEVE,
                hard,
                Question.Status.APPROVED,
                "generated:how-many",
                "amount-13-15 event-0-7");
    }
}
