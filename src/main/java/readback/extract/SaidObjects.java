package readback.extract;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which nouns and phrases after which verbs tell what is said: "announced a ban", "warned of floods", "raised concerns". */
final class SaidObjects {

    private static final Map<String, Set<String>> GROUPS = WordList.groups("said-objects.txt");
    private static final Set<String> VERBS = new HashSet<>();

    static {
        GROUPS.forEach((group, verbs) -> {
            if (!group.contains("nouns") && !group.contains("adjectives")) {
                VERBS.addAll(verbs);
            }
        });
    }

    private SaidObjects() {}

    private static boolean has(String group, String lemma) {
        return GROUPS.getOrDefault(group, Set.of()).contains(Words.lower(lemma));
    }

    /** A verb that some noun or phrase can follow as what is said. */
    static boolean takes(String verb) {
        return VERBS.contains(verb);
    }

    /** "announced a ban": any object. */
    static boolean isPlain(String verb) {
        return has("plain", verb);
    }

    /** "raised concerns": an object that is a noun of saying or thinking. */
    static boolean needsNoun(String verb) {
        return has("noun", verb);
    }

    /** "warned of floods". */
    static boolean follows(String verb, String preposition) {
        return has(preposition, verb);
    }

    /** "accused the firm of fraud". */
    static boolean followsObject(String verb, String preposition) {
        return has("object " + preposition, verb);
    }

    /** A noun for what is said, thought or felt. */
    static boolean isNoun(String lemma) {
        return has("nouns", lemma) || has("told nouns", lemma);
    }

    /** A noun that "that" and a clause can follow: "the claim that". */
    static boolean isTold(String lemma) {
        return has("told nouns", lemma);
    }

    /** Of those, a thought or feeling: "the fear that". */
    static boolean isFelt(String lemma) {
        return has("felt nouns", lemma);
    }

    /** "was adamant that": as good as saying it. */
    static boolean isFirm(String adjective) {
        return has("firm adjectives", adjective);
    }

    /** "was confident that". */
    static boolean isStance(String adjective) {
        return isFirm(adjective) || has("felt adjectives", adjective);
    }
}
