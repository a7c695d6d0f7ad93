package readback.extract.time;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of time and durations in them. */
final class Unit {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("second", "PT%sS"),
            Map.entry("minute", "PT%sM"),
            Map.entry("hour", "PT%sH"),
            Map.entry("day", "P%sD"),
            Map.entry("night", "P%sNI"),
            Map.entry("week", "P%sW"),
            Map.entry("fortnight", "P%sW"),
            Map.entry("weekend", "P%sWE"),
            Map.entry("month", "P%sM"),
            Map.entry("quarter", "P%sQ"),
            Map.entry("year", "P%sY"),
            Map.entry("decade", "P%sDE"),
            Map.entry("century", "P%sCE"));

    private static final Map<String, String> SHORT = Map.of(
            "sec",
            "second",
            "secs",
            "second",
            "min",
            "minute",
            "mins",
            "minute",
            "hr",
            "hour",
            "hrs",
            "hour",
            "yr",
            "year",
            "yrs",
            "year",
            "centuries",
            "century");

    private Unit() {}

    static String singular(String unit) {
        String known = SHORT.get(unit);
        if (known != null) {
            return known;
        }
        return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    static boolean isDay(String unit) {
        return unit.equals("day") || unit.equals("night");
    }

    /** {@code P3D}; {@code X} for an unknown count; decades and centuries as {@code P3DE}, {@code P1CE}. */
    static @Nullable String duration(String count, String unit) {
        String one = singular(unit);
        String code = CODES.get(one);
        if (code == null) {
            return null;
        }
        String number = one.equals("fortnight") && count.matches("\\d+")
                ? new BigDecimal(count).multiply(BigDecimal.valueOf(2)).toPlainString()
                : count;
        return code.replace("%s", number);
    }
}
