package readback.question;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What set is wanted.
 *
 * @param count how many questions at most; 0 or less means as many as are good
 * @param seed  shuffles among equals only
 * @param kinds ids of the kinds wanted; empty means all
 * @param level how hard, absent for a mixture
 */
public record Wish(
        int count, long seed, Set<String> kinds, @Nullable Level level) {

    public Wish {
        kinds = Set.copyOf(new TreeSet<>(kinds));
    }

    /** As many as are good, of every kind. */
    public static Wish all() {
        return new Wish(0, 1, Set.of(), null);
    }
}
