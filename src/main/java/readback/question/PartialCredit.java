package readback.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readback.text.Span;

/** Formulas for answers that are right in part; guessing earns nothing on average before the cut at zero. */
final class PartialCredit {

    /** Below this F1 a mark earns nothing: it is elsewhere, or far too wide. */
    static final double FLOOR = 0.5;

    /** From this F1 on a mark is right: a full stop or a quotation mark more or less. */
    static final double ENOUGH = 0.95;

    private PartialCredit() {}

    /**
     * max(0, (c − d) / p): c pairs in the right order, d in the wrong one, of p = n (n − 1) / 2 pairs (Kendall 1938, tau).
     * Items left out, repeated or unknown make no pair.
     *
     * @param given indexes 0 to n − 1 in the order given; the right order is 0, 1, 2…
     */
    static double order(List<Integer> given, int n) {
        List<Integer> once =
                given.stream().filter(i -> i >= 0 && i < n).distinct().toList();
        if (n < 2) {
            return once.size() == n && given.size() == n ? 1 : 0;
        }
        int balance = 0;
        for (int i = 0; i < once.size(); i++) {
            for (int j = i + 1; j < once.size(); j++) {
                balance += once.get(i) < once.get(j) ? 1 : -1;
            }
        }
        return positive(balance / (n * (n - 1) / 2.0));
    }

    /** max(0, (h / n − 1 / r) / (1 − 1 / r)): h of n left items matched rightly, r right items to choose from. */
    static double match(List<Integer> key, List<Integer> given, int choices) {
        int n = key.size();
        if (n == 0) {
            return 0;
        }
        double hits = hits(key, given);
        double chance = choices < 2 ? 0 : 1.0 / choices;
        return positive((hits / n - chance) / (1 - chance));
    }

    static int hits(List<Integer> key, List<Integer> given) {
        int hits = 0;
        for (int i = 0; i < Math.min(key.size(), given.size()); i++) {
            hits += key.get(i).equals(given.get(i)) ? 1 : 0;
        }
        return hits;
    }

    /** max(0, (right − wrong) / all right): of options chosen. */
    static double choices(List<Integer> key, List<Integer> given) {
        Set<Integer> chosen = new HashSet<>(given);
        Set<Integer> right = new HashSet<>(key);
        long hits = right.stream().filter(chosen::contains).count();
        return right.isEmpty() ? 0 : positive((double) (2 * hits - chosen.size()) / right.size());
    }

    /**
     * The overlap of two spans in characters as F1 = 2 o / (a + b), then 0 up to {@link #FLOOR}, 1 from {@link #ENOUGH} on,
     * and even steps between.
     */
    static double mark(Span key, Span given) {
        int overlap = Math.min(key.end(), given.end()) - Math.max(key.start(), given.start());
        int both = key.end() - key.start() + given.end() - given.start();
        if (overlap <= 0 || both <= 0) {
            return 0;
        }
        double f1 = 2.0 * overlap / both;
        return Math.min(1, positive((f1 - FLOOR) / (ENOUGH - FLOOR)));
    }

    private static double positive(double fraction) {
        return Math.max(0, Math.round(fraction * 100) / 100.0);
    }
}
