package readback.question.wording;

import org.jspecify.annotations.Nullable;

/** Names so well known that one is never a misspelling of another: countries, their people, capitals, given names. */
final class KnownNames {

    private static final Lexicon NAMES = Lexicon.read("known-names.txt");

    private KnownNames() {}

    /** Whether the first is a known name, other than the second. */
    static boolean areDifferent(String answer, String key) {
        return !answer.equals(key) && NAMES.has(answer);
    }

    static boolean has(String fold) {
        return NAMES.has(fold);
    }

    static boolean isPlace(String fold) {
        @Nullable String head = NAMES.head(fold);
        return "country".equals(head) || "capital".equals(head);
    }

    static boolean isGiven(String fold) {
        return "given".equals(NAMES.head(fold));
    }
}
