package readback.text;

import org.jspecify.annotations.Nullable;

/**
 * Words that place something in time.
 *
 * @param value TIMEX3 value (ISO 8601 and its extensions: {@code 2022-01-13}, {@code 1990/2019}, {@code 199X},
 *              {@code P3D}), only where the text or the article's own date gives one
 */
public record TimeExpression(Span span, Kind kind, @Nullable String value) {

    /** What sort of time. */
    public enum Kind {
        /** A day: weekday, date, "yesterday". */
        DAY,
        /** A time of day. */
        TIME,
        WEEK,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        CENTURY,
        /** From one point to another: "from 1990 to 2019". */
        RANGE,
        /** A length: "three days". */
        DURATION,
        /** "every week". */
        SET,
        /** "now", "recently". */
        VAGUE
    }
}
