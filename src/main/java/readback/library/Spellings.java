package readback.library;

import java.util.List;
import java.util.Locale;
import readback.text.Entity;

/** Names that one article spells in more than one way, for the teacher to see. */
public final class Spellings {

    private static final int FARTHEST = 2;
    private static final int SHORTEST = 4;

    private Spellings() {}

    /** The aliases whose last word is a near miss of the display name's last word ("Masimov", "Massimov"); else empty. */
    public static List<String> inconsistent(Entity entity) {
        String own = last(entity.name());
        return entity.aliases().stream().filter(a -> isVariant(own, last(a))).toList();
    }

    private static boolean isVariant(String one, String other) {
        if (one.equals(other)
                || Math.min(one.length(), other.length()) < SHORTEST
                || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        boolean inflected = one.equals(other + "s") || other.equals(one + "s");
        return !inflected && distance(one, other) <= FARTHEST;
    }

    private static String last(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }

    /** Edit distance of Levenshtein (1966). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j - 1], above) + 1);
                corner = above;
            }
        }
        return row[b.length()];
    }
}
