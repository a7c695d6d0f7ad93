package readback.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** TIMEX3 values out of dates, and dates out of TIMEX3 values. */
final class Stamp {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> PARTS = Map.of(
            "morning",
            "TMO",
            "afternoon",
            "TAF",
            "evening",
            "TEV",
            "night",
            "TNI",
            "noon",
            "T12:00",
            "midday",
            "T12:00",
            "lunchtime",
            "TMI");
    private static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");

    private Stamp() {}

    static DayOfWeek weekday(String name) {
        return DayOfWeek.of(DAYS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    static String season(String name) {
        return SEASONS.getOrDefault(name, "SU");
    }

    static String part(String name) {
        return PARTS.getOrDefault(name, "");
    }

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String quarter(LocalDate day) {
        return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    static String decade(int year) {
        return year(year).substring(0, 3) + "X";
    }

    static String century(int year) {
        return year(year).substring(0, 2) + "XX";
    }

    /** The stretch of the calendar that holds {@code day}, named by its unit. */
    static @Nullable String holding(LocalDate day, String unit) {
        return switch (unit) {
            case "day", "night" -> day.toString();
            case "week" -> week(day);
            case "weekend" -> week(day) + "-WE";
            case "month" -> month(day);
            case "quarter" -> quarter(day);
            case "year" -> year(day.getYear());
            case "decade" -> decade(day.getYear());
            case "century" -> century(day.getYear());
            default -> null;
        };
    }

    /** {@code day} moved by so many units; null for units below a day, or out of all reason. */
    static @Nullable LocalDate moved(LocalDate day, long count, String unit) {
        if (Math.abs(count) > 100_000) {
            return null;
        }
        try {
            return switch (unit) {
                case "day", "night" -> day.plusDays(count);
                case "week", "weekend" -> day.plusWeeks(count);
                case "fortnight" -> day.plusWeeks(2 * count);
                case "month" -> day.plusMonths(count);
                case "quarter" -> day.plusMonths(3 * count);
                case "year" -> day.plusYears(count);
                case "decade" -> day.plusYears(10 * count);
                case "century" -> day.plus(count, ChronoUnit.CENTURIES);
                default -> null;
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The date, or null where the month has no such day. */
    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** How many stretches on "last", "this" and "next" are. */
    static int step(String which) {
        return which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
    }

    /** The weekday that news copy means: the nearest past one, today included; of what is to come, the next. */
    static LocalDate meant(Anchor anchor, LocalDate published, DayOfWeek day) {
        return published.with(
                anchor.future() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** First day of the stretch that a value names, as far as it is a plain date, month, week or year. */
    static @Nullable LocalDate firstDay(@Nullable String value) {
        if (value == null || !value.matches("\\d{4}(?:-\\d{2}(?:-\\d{2}.*)?|-W\\d{2}.*|-Q\\d)?")) {
            return null;
        }
        int year = Integer.parseInt(value.substring(0, 4));
        if (value.length() == 4) {
            return date(year, 1, 1);
        }
        if (value.charAt(5) == 'W') {
            LocalDate fourth = LocalDate.of(year, 1, 4);
            return fourth.plusWeeks(Integer.parseInt(value.substring(6, 8)) - 1L)
                    .with(DayOfWeek.MONDAY);
        }
        if (value.charAt(5) == 'Q') {
            return date(year, 3 * (value.charAt(6) - '0') - 2, 1);
        }
        int month = Integer.parseInt(value.substring(5, 7));
        return date(year, month, value.length() >= 10 ? Integer.parseInt(value.substring(8, 10)) : 1);
    }
}
