package readback.question;

import java.util.List;
import java.util.Map;

/** All kinds, in the order in which a set likes them. */
public final class Kinds {

    public static final List<QuestionKind> ALL = List.of();

    /** How much a set likes a kind, all else equal: 1 is usual. */
    private static final Map<String, Double> WORTH = Map.of(
            "who-said",
            1.1,
            "how-many",
            1.1,
            "why",
            1.15,
            "when",
            1.0,
            "said-what",
            1.05,
            "fill-gap",
            0.6,
            "find-evidence",
            0.55);

    private Kinds() {}

    /** How much a set likes a kind, all else equal: 1 is usual. */
    static double worth(String kind) {
        return WORTH.getOrDefault(kind, 1.0);
    }
}
