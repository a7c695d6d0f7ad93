package readback.question.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readback.text.Animacy;
import readback.text.Entity.Gender;
import readback.text.Token;

/** Nouns for people, and the gender that some of them tell: "fisherman", "niece", "teacher". */
public final class People {

    private static final Map<String, Gender> NOUNS = read();

    private static final Set<String> BODIES = bodies();

    private People() {}

    private static Set<String> bodies() {
        Set<String> all = new HashSet<>(Words.lines("bodies"));
        all.addAll(Words.lines("institutions"));
        return Set.copyOf(all);
    }

    private static Map<String, Gender> read() {
        Map<String, Gender> nouns = new HashMap<>();
        for (String line : Words.lines("people")) {
            String[] parts = line.split(" ", 2);
            nouns.put(
                    parts[1],
                    switch (parts[0]) {
                        case "male" -> Gender.MALE;
                        case "female" -> Gender.FEMALE;
                        default -> Gender.UNKNOWN;
                    });
        }
        return Map.copyOf(nouns);
    }

    /** Whether a noun stands for a person or for people. */
    public static boolean is(Token noun) {
        return NOUNS.containsKey(Letters.lower(noun.lemma()))
                || NOUNS.containsKey(Letters.lower(noun.text()))
                || isAnimate(noun.lemma());
    }

    /** A small word: "Welsh" is of a people, and "the police" and "a party" are bodies. */
    private static boolean isAnimate(String noun) {
        return noun.equals(Letters.lower(noun)) && !BODIES.contains(noun) && Animacy.isAnimate(noun);
    }

    /** Whether one of these words is a noun for a person: "a retired midwife", not "an Italian conglomerate". */
    public static boolean isIn(String description) {
        for (String word : description.split("[^\\p{L}-]+")) {
            if (NOUNS.containsKey(Letters.lower(word)) || isAnimate(word)) {
                return true;
            }
        }
        return false;
    }

    /** The gender that some word of a description tells: male for "the mayor’s husband", unknown for "a teacher". */
    public static Gender gender(List<String> description) {
        Gender told = Gender.UNKNOWN;
        for (String word : description) {
            Gender gender = NOUNS.getOrDefault(Letters.lower(word), Gender.UNKNOWN);
            told = gender == Gender.UNKNOWN ? told : gender;
        }
        return told;
    }
}
