package readback.question.wording;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure.
 *
 * @param family units of one family are converted into each other
 * @param factor how many of the family's base unit it is
 */
record Unit(String family, BigDecimal factor) {

    /** What is counted, not measured: people, attacks. */
    static final Unit COUNT = new Unit("count", BigDecimal.ONE);

    static final Unit SHARE = new Unit("share", BigDecimal.ONE);
    static final Unit PERCENT = new Unit("share", new BigDecimal("0.01"));

    private static final Lexicon NAMES = Lexicon.read("units.txt");
    private static final Map<String, Unit> BY_HEAD = new HashMap<>();

    /** Families that one word can mean: a pound is money or weight, a degree of either scale. */
    private static final Map<String, Set<String>> LOOSE = Map.of(
            "pound", Set.of("GBP", "lb"),
            "ton", Set.of("mass"),
            "degree", Set.of("celsius", "fahrenheit"));

    static {
        for (String line : Lexicon.lines("units.txt")) {
            String head = line.substring(0, line.indexOf(':')).strip();
            String[] parts = head.split(" ");
            BY_HEAD.put(head, new Unit(parts[0], new BigDecimal(parts[1])));
        }
    }

    /** A unit and the word after it. */
    record Found(Unit unit, int next) {}

    /** The unit that starts at word {@code i}; not "in" or "m" or "s" where they are other words. */
    static @Nullable Found at(Words words, int i) {
        Lexicon.Hit hit = NAMES.at(words, i);
        if (hit == null || hit.to() == i + 1 && words.is(i, "in") && !words.glued(i) && i + 1 < words.size()) {
            return null;
        }
        return new Found(of(hit.head()), hit.to());
    }

    /** The sign or code of money that ends right before word {@code end}, with the word it starts at. */
    static @Nullable Found moneyBefore(Words words, int end) {
        Lexicon.Hit hit = NAMES.before(words, end);
        if (hit == null || !isMoney(hit.head().substring(0, hit.head().indexOf(' ')))) {
            return null;
        }
        return new Found(of(hit.head()), hit.from());
    }

    private static Unit of(String head) {
        Unit unit = BY_HEAD.get(head);
        if (unit == null) {
            throw new IllegalStateException("unit without a factor: " + head);
        }
        return unit;
    }

    private static boolean isMoney(String family) {
        return family.length() == 3 && family.chars().allMatch(Character::isUpperCase);
    }

    boolean isShare() {
        return family.equals("share");
    }

    /** Whether amounts in the two can be compared; a missing unit goes with any. */
    static boolean fit(@Nullable Unit a, @Nullable Unit b) {
        return a == null
                || b == null
                || a.family.equals(b.family)
                || LOOSE.getOrDefault(a.family, Set.of()).contains(b.family)
                || LOOSE.getOrDefault(b.family, Set.of()).contains(a.family);
    }
}
