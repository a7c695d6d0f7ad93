package readback.extract;

import java.util.Map;
import java.util.Set;
import readback.text.Entity;

/** What a common noun stands for: a person, a body, a document, a medium of saying. */
final class Nouns {

    private static final Map<String, Set<String>> GROUPS = WordList.groups("nouns.txt");
    private static final Map<String, Set<String>> SYNONYMS = WordList.groups("synonyms.txt");

    private Nouns() {}

    private static boolean is(String group, String lemma) {
        return GROUPS.getOrDefault(group, Set.of()).contains(lemma);
    }

    static boolean isPerson(String lemma) {
        return is("person", lemma) || is("male", lemma) || is("female", lemma);
    }

    /** A plural that speaks as one: "police", "officials". */
    static boolean isGroup(String word) {
        return is("group", word);
    }

    static boolean isOrganization(String lemma) {
        return is("organization", lemma);
    }

    static boolean isPlace(String lemma) {
        return is("place", lemma);
    }

    static boolean isDocument(String lemma) {
        return is("document", lemma);
    }

    static boolean isMedium(String lemma) {
        return is("medium", lemma);
    }

    /** What things are done according to, and nobody says: "according to plan". */
    static boolean isPlan(String lemma) {
        return Set.of("plan", "schedule", "need", "size", "age", "custom", "tradition", "law", "taste", "ability")
                .contains(lemma);
    }

    static Entity.Gender gender(String lemma) {
        if (is("male", lemma)) {
            return Entity.Gender.MALE;
        }
        return is("female", lemma) ? Entity.Gender.FEMALE : Entity.Gender.UNKNOWN;
    }

    /** Whether an article may take up a {@code special} ("geophysicist") as "the {@code general}" ("scientist"). */
    static boolean takesUp(String general, String special) {
        return general.equals(special)
                || SYNONYMS.getOrDefault(general, Set.of()).contains(special);
    }
}
