package readback.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A learner's day: it ends at four in the morning, so that a late evening is not two days. */
public final class Day {

    private static final int HOURS = 4;

    private Day() {}

    public static LocalDate of(Instant at, ZoneId zone) {
        return at.atZone(zone).minusHours(HOURS).toLocalDate();
    }
}
