package readback.question.english;

import java.util.Map;
import java.util.Set;
import readback.text.Token;

/** Forms of English verbs, as far as questions need them. */
public final class Verbs {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private static final Set<String> BE =
            Set.of("am", "is", "are", "was", "were", "'s", "’s", "'re", "’re", "'m", "’m");
    private static final Map<String, String> SINGULAR = Map.of(
            "are", "is", "were", "was", "have", "has", "do", "does", "'re", "is", "’re", "is", "'ve", "has", "’ve",
            "has");
    private static final Map<String, String> LONG = Map.of(
            "'ve", "have", "’ve", "have", "'ll", "will", "’ll", "will", "'re", "are", "’re", "are", "'m", "am", "’m",
            "am");

    private Verbs() {}

    /** Third person singular of a base form: "carry" gives "carries". */
    public static String thirdPerson(String base) {
        if (base.equals("be")) {
            return "is";
        }
        if (base.equals("have")) {
            return "has";
        }
        if (Forms.is(base, ".*(s|x|z|ch|sh|o)")) {
            return base + "es";
        }
        return Forms.is(base, ".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    /** The form of "do" that carries the tense of a main verb. */
    public static String support(Token verb) {
        return switch (verb.pos()) {
            case "VBZ" -> "does";
            case "VBP", "VB" -> "do";
            default -> "did";
        };
    }

    /** The verb agreeing with a singular subject ("who", "what"). */
    public static String singular(Token verb) {
        String low = Letters.lower(verb.text());
        if (SINGULAR.containsKey(low)) {
            return SINGULAR.get(low);
        }
        return verb.pos().matches("VBP|VB") && !isBe(verb) ? thirdPerson(verb.lemma()) : low;
    }

    /** Contractions written out, except the ambiguous 's and 'd. */
    public static String full(Token verb) {
        return LONG.getOrDefault(Letters.lower(verb.text()), verb.text());
    }

    public static boolean isBe(Token verb) {
        return BE.contains(Letters.lower(verb.text())) || verb.lemma().equals("be");
    }

    public static boolean isFinite(Token verb) {
        return FINITE.contains(verb.pos());
    }
}
