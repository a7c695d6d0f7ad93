package readback.question;

import org.jspecify.annotations.Nullable;
import readback.text.Span;

/**
 * One answer to choose.
 *
 * @param evidence for a wrong option that is true of another sentence (OTHER_SPAN) or twists one (MISREADS): that sentence
 * @param feedback what to tell who chose it
 */
public record Option(
        String text,
        Role role,
        @Nullable Span evidence,
        @Nullable String feedback) {

    /** Why it is there, after the STARC scheme of OneStopQA (Berzak, Malmaud and Levy, 2020). */
    public enum Role {
        /** Right. */
        KEY,
        /** Twists the sentence that holds the answer. */
        MISREADS,
        /** True of another sentence. */
        OTHER_SPAN,
        /** Plausible, and nowhere in the text. */
        UNSUPPORTED
    }

    public static Option key(String text) {
        return new Option(text, Role.KEY, null, null);
    }

    public boolean isKey() {
        return role == Role.KEY;
    }
}
