package readback.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The name someone may have meant. */
public final class Nearest {

    private Nearest() {}

    /** The nearest name by edit distance (Levenshtein, 1966), null if none is near. */
    public static <T> @Nullable String of(String typed, List<T> all, Function<T, String> name) {
        if (typed.length() > 40) {
            return null;
        }
        return all.stream()
                .map(name)
                .filter(n -> distance(typed, n) <= Math.max(2, n.length() / 3))
                .min(Comparator.comparingInt(n -> distance(typed, n)))
                .orElse(null);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
