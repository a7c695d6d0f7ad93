package readback.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Verbs of saying, by what they do. */
final class Cues {

    /** The classes of {@code cue-verbs.txt}. */
    enum Sort {
        SAY,
        CLAIM,
        DENY,
        TELL,
        ASK,
        PROMISE,
        FIND,
        QUOTE,
        JUDGE,
        BELIEVE
    }

    private static final Map<String, Set<Sort>> VERBS = new HashMap<>();

    static {
        WordList.groups("cue-verbs.txt")
                .forEach((sort, verbs) -> verbs.forEach(v -> VERBS.computeIfAbsent(v, k -> new HashSet<>())
                        .add(Sort.valueOf(sort.toUpperCase(java.util.Locale.ROOT)))));
    }

    private Cues() {}

    static boolean is(String lemma, Sort sort) {
        return VERBS.getOrDefault(lemma, Set.of()).contains(sort);
    }

    /** Whether it can introduce what someone says, quoted or not; beliefs and verbs that need a quote left out. */
    static boolean isSaying(String lemma) {
        return is(lemma, Sort.SAY)
                || is(lemma, Sort.TELL)
                || is(lemma, Sort.ASK)
                || is(lemma, Sort.DENY)
                || is(lemma, Sort.PROMISE);
    }

    static boolean isAny(String lemma) {
        return VERBS.containsKey(lemma);
    }
}
