package readback.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the value of a relative expression hangs on.
 *
 * @param published the article's own date, absent where not known
 * @param future    whether the clause speaks of what is still to come ("will meet Thursday")
 * @param reference value of the last dated expression before this one, for "two days later" and "that year"
 */
public record Anchor(
        @Nullable LocalDate published,
        boolean future,
        @Nullable String reference) {

    /** Nothing known: only what the words themselves fix has a value. */
    public static final Anchor NONE = new Anchor(null, false, null);
}
