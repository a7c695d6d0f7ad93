package readback.question.wording;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A moment as read: the parts that were written, no more.
 *
 * @param parts what was written of it
 * @param end   the end of a span of time, absent for a point
 * @param bound AT, BEFORE, UNTIL, SINCE or AFTER
 * @param from  first word
 * @param to    word after the last
 */
record When(Map<Part, Integer> parts, @Nullable Map<Part, Integer> end, Bound bound, int from, int to) {

    /** Added to an hour of which nobody says whether it is before or after noon. */
    static final int EITHER_HALF = 100;

    /** Parts of a moment, each with the share of a full answer that it counts for. */
    enum Part {
        /** 1 Monday to 7 Sunday. */
        WEEKDAY(0.3, "weekday"),
        DAY(0.3, "day"),
        MONTH(0.3, "month"),
        YEAR(0.4, "year"),
        /** First year, 1990; from 0 to 90 if the century was left out. */
        DECADE(0.4, "decade"),
        /** 20 for the twentieth; negative before Christ. */
        CENTURY(0.4, "century"),
        SEASON(0.3, "season"),
        QUARTER(0.3, "quarter"),
        /** 1 early, 2 mid, 3 late. */
        PHASE(0.1, "part of it"),
        DAYTIME(0.2, "time of day"),
        HOUR(0.4, "hour"),
        MINUTE(0.2, "minute"),
        /** Days from the day of the article. */
        DAYS(0.4, "day"),
        RELATIVE(0.4, "time");

        final double weight;
        final String word;

        Part(double weight, String word) {
            this.weight = weight;
            this.word = word;
        }
    }

    enum Bound {
        AT,
        BEFORE,
        UNTIL,
        SINCE,
        AFTER
    }

    static Map<Part, Integer> none() {
        return new EnumMap<>(Part.class);
    }
}
