package readback.extract.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Comparison;

/**
 * What bounds a number from before.
 *
 * @param from index of the first word of the bound, or of the number where there is none
 */
record Bounds(int from, Comparison comparison) {

    private static final Phrases BEFORE = Phrases.of("bounds.txt");
    private static final Phrases AFTER = Phrases.of("bounds-after.txt");

    private static final Set<String> LOUDER = Set.of(
            "well",
            "just",
            "slightly",
            "far",
            "much",
            "significantly",
            "considerably",
            "marginally",
            "little",
            "comfortably",
            "substantially",
            "way");
    private static final Set<String> BETWEEN = Set.of("another", "a", "an", "the", "just", "only", "perhaps", "maybe");

    /** A bound behind the number. */
    record After(int to, Comparison comparison) {}

    /** The bound before word {@code i}, where the number or its sign of money begins. */
    static Bounds of(Words words, int i, boolean range) {
        int at = i;
        if (words.is(i - 1, "another", "perhaps", "maybe") && BETWEEN.contains(words.lower(i - 1))) {
            at = i - 1;
        }
        Phrases.Hit hit = BEFORE.before(words, at);
        if (hit == null || words.is(hit.to() - 1, "some") && words.is(hit.from() - 1, "in", "for")) {
            boolean between = range && words.is(i - 1, "between");
            return new Bounds(between ? i - 1 : i, Comparison.EXACTLY);
        }
        Comparison comparison = Comparison.valueOf(hit.row().get(1));
        int from = hit.from();
        if (hit.row().size() > 2) {
            return new Bounds(i, comparison);
        }
        if (words.is(from, "over", "under", "above", "below", "beyond") && isPlace(words, from)) {
            return new Bounds(i, Comparison.EXACTLY);
        }
        if (LOUDER.contains(words.lower(from - 1))) {
            from--;
            if (words.is(from, "little") && words.is(from - 1, "a")) {
                from--;
            }
        }
        return new Bounds(from, comparison);
    }

    /** "all over 20 towns", "vote over two plans": over as a preposition of place or subject. */
    private static boolean isPlace(Words words, int over) {
        return words.is(
                over - 1,
                "all",
                "dispute",
                "row",
                "vote",
                "fight",
                "fears",
                "concerns",
                "protests",
                "victory",
                "win",
                "lead");
    }

    /** The bound behind a number that ends before word {@code numbers}, its unit before {@code end}. */
    static @Nullable After after(Words words, int numbers, int end) {
        Phrases.Hit hit = AFTER.from(words, words.overJoint(numbers));
        if (hit == null
                || words.is(hit.from(), "odd", "plus") && hit.from() == numbers && !words.is(hit.from(), "odd")) {
            Phrases.Hit behind = end > numbers ? AFTER.from(words, end) : null;
            hit = behind != null && !words.is(behind.from(), "odd", "plus", "+", "at") ? behind : null;
        }
        if (hit != null && words.is(hit.from(), "at") && !words.is(hit.to(), ",", ".", ";")) {
            return null;
        }
        return hit == null
                ? null
                : new After(hit.to(), Comparison.valueOf(hit.row().get(1)));
    }
}
