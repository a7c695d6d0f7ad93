package readback.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readback.question.Question;
import readback.question.Response;
import readback.question.WrittenKey;

/**
 * Attempts judged anew where a teacher has since accepted more wordings. Only of a question that is the same but for
 * wordings added to its key, which its fingerprint proves; what was recorded is not changed.
 */
public final class Regrading {

    private Regrading() {}

    /** A question as it is now, and the fingerprints that it had before wordings were added. */
    private record Now(Question question, String fingerprint, Set<String> earlier) {}

    /**
     * @param attempts in any order
     * @param lookup   the question as it is now; null if it is not known
     * @return the same attempts in their order; a regraded one has the question's fingerprint of now
     */
    public static List<Attempt> of(List<Attempt> attempts, Function<Ref, @Nullable Question> lookup) {
        Map<Ref, @Nullable Now> known = new HashMap<>();
        List<Attempt> all = new ArrayList<>(attempts.size());
        for (Attempt attempt : attempts) {
            if (attempt.response() instanceof Response.Words) {
                if (!known.containsKey(attempt.ref())) {
                    known.put(attempt.ref(), now(lookup.apply(attempt.ref())));
                }
                all.add(judged(attempt, known.get(attempt.ref())));
            } else {
                all.add(attempt);
            }
        }
        return all;
    }

    private static @Nullable Now now(@Nullable Question question) {
        if (question == null || !(question.key() instanceof WrittenKey key)) {
            return null;
        }
        Set<String> earlier = new HashSet<>();
        for (int n = 1; n < key.accepted().size(); n++) {
            earlier.add(question.with(key.with(key.accepted().subList(0, n))).fingerprint());
        }
        return new Now(question, question.fingerprint(), earlier);
    }

    private static Attempt judged(Attempt attempt, @Nullable Now now) {
        boolean same = now != null && now.earlier.contains(attempt.fingerprint());
        return same ? attempt.judged(now.question.key().grade(attempt.response()), now.fingerprint) : attempt;
    }
}
