package readback.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readback.text.Span;

class FingerprintTest {

    private static Question question(String id, String stem, Option wrong, String explanation) {
        return new Question(
                id,
                "who-said",
                stem,
                new PickOne(List.of(Option.key("Ada"), wrong), true),
                List.of(new Span(0, 10)),
                List.of(),
                explanation,
                Process.RETRIEVE,
                0.5,
                Question.Status.APPROVED,
                "author:test",
                null);
    }

    private static final Option BOB = new Option("Bob", Option.Role.UNSUPPORTED, null, null);
    private static final String PRINT = question("a", "Who said it?", BOB, "").fingerprint();

    /** Recorded once: attempts in journals refer to it, so it may never change for the same question. */
    @Test
    void isTheSameInEveryVersion() {
        assertEquals("af8ca0c5f50213bb9882cd087ac31685ff47942877208f846583fdee7f710e95", PRINT);
    }

    @Test
    void followsStemAndKeyButNotIdExplanationOrFeedback() {
        assertEquals(PRINT, question("b", "Who said it?", BOB, "Because.").fingerprint());
        Option told = new Option("Bob", Option.Role.UNSUPPORTED, new Span(3, 5), "No.");
        assertEquals(PRINT, question("a", "Who said it?", told, "").fingerprint());
        assertNotEquals(PRINT, question("a", "Who said this?", BOB, "").fingerprint());
        Option other = new Option("Bea", Option.Role.UNSUPPORTED, null, null);
        assertNotEquals(PRINT, question("a", "Who said it?", other, "").fingerprint());
    }
}
