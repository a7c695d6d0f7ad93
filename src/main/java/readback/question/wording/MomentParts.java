package readback.question.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readback.question.wording.When.Part;

/** Compares two points in time part by part. */
final class MomentParts {

    private MomentParts() {}

    /** The best over what the two can mean, given the day of the article. */
    static Verdict compare(Map<Part, Integer> key, Map<Part, Integer> typed, @Nullable LocalDate published) {
        Verdict best = null;
        for (Map<Part, Integer> k : meanings(key, published)) {
            for (Map<Part, Integer> t : meanings(typed, published)) {
                Verdict v = verdict(key, k, t);
                best = best == null || v.fraction() > best.fraction() ? v : best;
            }
        }
        return best == null ? Verdict.wrong("moment", "That is another time.") : best;
    }

    private static Verdict verdict(Map<Part, Integer> written, Map<Part, Integer> key, Map<Part, Integer> typed) {
        double whole = 0;
        double matched = 0;
        Part missing = null;
        boolean wide = false;
        for (Map.Entry<Part, Integer> e : key.entrySet()) {
            Part part = e.getKey();
            Integer value = typed.get(part);
            if (value != null && !same(part, value, e.getValue())) {
                return Verdict.wrong("moment", "The " + part.word + " is another.");
            }
        }
        if (clash(key, typed)) {
            return Verdict.wrong("moment", "That is another time.");
        }
        for (Part part : written.keySet()) {
            whole += part.weight;
            boolean sameDay = part == Part.DAYS && typed.containsKey(Part.DAY) && key.containsKey(Part.DAY);
            if (typed.containsKey(part) || sameDay) {
                matched += part.weight;
            } else if (within(part, key, typed)) {
                matched += part.weight / 2;
                wide = true;
            } else {
                missing = part;
            }
        }
        if (matched >= whole - 1e-9) {
            return Verdict.right("That is right.");
        }
        if (matched <= 0) {
            return Verdict.wrong("moment", "That says too little of when it was.");
        }
        String reason = missing == null && wide
                ? "That is right, but not as exact as the article, or more exact than it."
                : "What there is of it is right, but the " + (missing == null ? "rest" : missing.word) + " is missing.";
        return Verdict.partial(Math.round(matched / whole * 100) / 100.0, reason);
    }

    private static boolean same(Part part, int a, int b) {
        if (a == b) {
            return true;
        }
        if (part == Part.DECADE && (a < 100 || b < 100)) {
            return a % 100 == b % 100;
        }
        boolean eitherHalf = Math.max(a, b) >= When.EITHER_HALF;
        return part == Part.HOUR && eitherHalf && a % When.EITHER_HALF % 12 == b % When.EITHER_HALF % 12;
    }

    /** A year outside the decade or century, a season without the month. */
    private static boolean clash(Map<Part, Integer> a, Map<Part, Integer> b) {
        return outside(a, b) || outside(b, a);
    }

    private static boolean outside(Map<Part, Integer> fine, Map<Part, Integer> wide) {
        Integer year = fine.get(Part.YEAR);
        Integer decade = fine.get(Part.DECADE);
        if (wide.containsKey(Part.DECADE)
                && year != null
                && !same(Part.DECADE, year / 10 * 10, wide.get(Part.DECADE))) {
            return true;
        }
        Integer century = wide.get(Part.CENTURY);
        if (century != null && year != null && century != (year > 0 ? (year + 99) / 100 : -((99 - year) / 100))) {
            return true;
        }
        if (century != null && decade != null && decade >= 100 && century != decade / 100 + 1) {
            return true;
        }
        Integer season = wide.get(Part.SEASON);
        Integer month = fine.get(Part.MONTH);
        return season != null
                && month != null
                && season != month % 12 / 3 + (month % 12 / 3 == 0 ? 4 : 0)
                && season != month % 12 / 3;
    }

    /** Whether the part is there in a wider or finer form: the decade of the year, the year of the decade. */
    private static boolean within(Part part, Map<Part, Integer> key, Map<Part, Integer> typed) {
        return switch (part) {
            case YEAR -> typed.containsKey(Part.DECADE) || typed.containsKey(Part.CENTURY);
            case DECADE, CENTURY ->
                typed.containsKey(Part.YEAR) || typed.containsKey(Part.DECADE) || typed.containsKey(Part.CENTURY);
            case MONTH -> typed.containsKey(Part.SEASON) || typed.containsKey(Part.QUARTER);
            case SEASON, QUARTER -> typed.containsKey(Part.MONTH);
            case DAYTIME -> typed.containsKey(Part.HOUR) && !key.containsKey(Part.HOUR);
            default -> false;
        };
    }

    /** What the parts can mean: with the weekday that a date has, and the dates that a weekday can have. */
    private static List<Map<Part, Integer>> meanings(Map<Part, Integer> parts, @Nullable LocalDate published) {
        List<Map<Part, Integer>> out = new ArrayList<>();
        if (published == null) {
            out.add(dated(new EnumMap<>(parts)));
            return out;
        }
        Integer days = parts.get(Part.DAYS);
        Integer weekday = parts.get(Part.WEEKDAY);
        if (days != null) {
            out.add(with(parts, published.plusDays(days)));
        } else if (weekday != null
                && !parts.containsKey(Part.DAY)
                && !parts.containsKey(Part.MONTH)
                && !parts.containsKey(Part.YEAR)) {
            int back = (published.getDayOfWeek().getValue() - weekday + 7) % 7;
            out.add(with(parts, published.minusDays(back)));
            out.add(with(parts, published.plusDays(7L - back)));
        } else if (parts.containsKey(Part.DAY) && parts.containsKey(Part.MONTH) && !parts.containsKey(Part.YEAR)) {
            Map<Part, Integer> copy = new EnumMap<>(parts);
            nearest(parts.get(Part.DAY), parts.get(Part.MONTH), published)
                    .ifPresent(d -> copy.put(Part.YEAR, d.getYear()));
            out.add(dated(copy));
        } else {
            out.add(dated(new EnumMap<>(parts)));
        }
        return out;
    }

    private static java.util.Optional<LocalDate> nearest(int day, int month, LocalDate published) {
        LocalDate best = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate date = date(year, month, day);
            if (date != null
                    && (best == null
                            || Math.abs(ChronoUnit.DAYS.between(date, published))
                                    < Math.abs(ChronoUnit.DAYS.between(best, published)))) {
                best = date;
            }
        }
        return java.util.Optional.ofNullable(best);
    }

    private static Map<Part, Integer> with(Map<Part, Integer> parts, LocalDate date) {
        Map<Part, Integer> copy = new EnumMap<>(parts);
        copy.put(Part.DAY, date.getDayOfMonth());
        copy.put(Part.MONTH, date.getMonthValue());
        copy.put(Part.YEAR, date.getYear());
        copy.put(Part.WEEKDAY, date.getDayOfWeek().getValue());
        return copy;
    }

    /** Adds the weekday to a full date. */
    private static Map<Part, Integer> dated(Map<Part, Integer> parts) {
        if (parts.containsKey(Part.YEAR) && parts.containsKey(Part.MONTH) && parts.containsKey(Part.DAY)) {
            LocalDate date = date(parts.get(Part.YEAR), parts.get(Part.MONTH), parts.get(Part.DAY));
            if (date != null) {
                parts.putIfAbsent(Part.WEEKDAY, date.getDayOfWeek().getValue());
            }
        }
        return parts;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
