package readback.extract.time;

import static readback.text.TimeExpression.Kind.DAY;
import static readback.text.TimeExpression.Kind.RANGE;
import static readback.text.TimeExpression.Kind.TIME;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of the calendar, in every order they are written in. */
final class Dates implements TimeGrammar {

    private static final String PART = "(?: <part>)?";
    private static final String ENDS = "(?![:.,]?\\d|%| ?(?:per cent|percent|million|billion|thousand|a\\.m|p\\.m))";

    @Override
    public String id() {
        return "dates";
    }

    @Override
    public Set<String> needs() {
        return Set.of("digit");
    }

    @Override
    public List<TimePattern> patterns() {
        return List.of(
                TimePattern.of(
                        DAY,
                        "(?:<wday>,? )?<month> (?:the )?<day><th>?(?:,? ?<year>(?!-))?" + ENDS + PART,
                        Dates::value),
                TimePattern.of(
                        DAY,
                        "(?:<wday>,? )?(?:the )?<day><th>?(?: of)? <month>(?:,? <year>(?!-))?" + PART + ENDS,
                        Dates::value),
                TimePattern.of(DAY, "<wday>,? (?:the )?<day><th>" + PART, Dates::dayOfMonth),
                TimePattern.of(
                        TIME,
                        "(?:the )?(?:early |late )?(?<hours>morning|afternoon|evening|night|early hours) of"
                                + " (?:(?:the )?<day><th>?(?: of)? <month>|<month2> <day2>(?:st|nd|rd|th)?)(?:,?"
                                + " <year>(?!-))?"
                                + ENDS,
                        Dates::hours),
                TimePattern.of(DAY, "<year>-(?<mm>0[1-9]|1[0-2])-<day>", Dates::iso),
                TimePattern.of(
                        DAY, "(?<first>[0-3]?\\d)(?<mark>[/.])(?<second>[0-3]?\\d)\\k<mark><newyear>", Dates::slashed),
                TimePattern.of(
                        RANGE,
                        "<month> <day><th>? ?(?:-|\u2013|to|through|and) ?<day2>(?:st|nd|rd|th)?(?:,? <year>)?" + ENDS,
                        Dates::span),
                TimePattern.of(
                        RANGE,
                        "<day><th>? ?(?:-|\u2013|to|and) ?<day2>(?:st|nd|rd|th)? <month>(?:,? <year>)?" + ENDS,
                        Dates::span));
    }

    static @Nullable String value(Groups g, Anchor anchor) {
        int month = Stamp.month(g.get("month"));
        int day = Integer.parseInt(g.get("day"));
        String date = dated(month, day, g.number("year"), anchor);
        return date == null ? null : date + Stamp.part(g.get("part"));
    }

    /** "the night of 12 December". */
    private static @Nullable String hours(Groups g, Anchor anchor) {
        int month = Stamp.month(g.has("month") ? g.get("month") : g.get("month2"));
        String day = g.has("day") ? g.get("day") : g.get("day2");
        String date = dated(month, Integer.parseInt(day), g.number("year"), anchor);
        return date == null ? null : date + Stamp.part(g.get("hours"));
    }

    /** A month's day in its year; without a year the one nearest to the article's date, else unknown ({@code XXXX}). */
    static @Nullable String dated(int month, int day, @Nullable Integer year, Anchor anchor) {
        if (year != null) {
            LocalDate date = Stamp.date(year, month, day);
            return date == null ? null : date.toString();
        }
        if (anchor.published() == null) {
            return Stamp.date(2000, month, day) == null
                    ? null
                    : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
        }
        LocalDate nearest = null;
        for (int y = anchor.published().getYear() - 1; y <= anchor.published().getYear() + 1; y++) {
            LocalDate date = Stamp.date(y, month, day);
            if (date != null && (nearest == null || distance(date, anchor) < distance(nearest, anchor))) {
                nearest = date;
            }
        }
        return nearest == null ? null : nearest.toString();
    }

    private static long distance(LocalDate date, Anchor anchor) {
        LocalDate published = anchor.published();
        if (published == null) {
            return 0;
        }
        long days = date.toEpochDay() - published.toEpochDay();
        return anchor.future() == days >= 0 ? Math.abs(days) : (anchor.future() ? 6 : 3) * Math.abs(days);
    }

    private static @Nullable String dayOfMonth(Groups g, Anchor anchor) {
        LocalDate published = anchor.published();
        if (published == null) {
            return null;
        }
        LocalDate date = Stamp.date(published.getYear(), published.getMonthValue(), Integer.parseInt(g.get("day")));
        boolean fits = date != null && date.getDayOfWeek() == Stamp.weekday(g.get("wday"));
        return fits ? date + Stamp.part(g.get("part")) : null;
    }

    private static @Nullable String iso(Groups g, Anchor anchor) {
        return dated(Integer.parseInt(g.get("mm")), Integer.parseInt(g.get("day")), g.number("year"), anchor);
    }

    /** Only where one of the two numbers cannot be a month, or both are the same. */
    private static @Nullable String slashed(Groups g, Anchor anchor) {
        int first = Integer.parseInt(g.get("first"));
        int second = Integer.parseInt(g.get("second"));
        Integer year = g.number("newyear");
        if (first > 12 || first == second) {
            return dated(second, first, year, anchor);
        }
        return second > 12 ? dated(first, second, year, anchor) : null;
    }

    private static @Nullable String span(Groups g, Anchor anchor) {
        int month = Stamp.month(g.get("month"));
        Integer year = g.number("year");
        String from = dated(month, Integer.parseInt(g.get("day")), year, anchor);
        String to = dated(month, Integer.parseInt(g.get("day2")), year, anchor);
        return from == null || to == null || from.compareTo(to) >= 0 ? null : from + "/" + to;
    }

    @Override
    public List<TimeExample> examples() {
        return List.of(
                TimeExample.of("The dam opened on 13 January 2022.", "13 January 2022 = 2022-01-13"),
                TimeExample.of(
                        "It shut on Jan. 3, and again on Thursday, December 30.",
                        "Jan. 3 = 2022-01-03",
                        "Thursday, December 30 = 2021-12-30"),
                TimeExample.of("He was born on the 5th of May, 1961.", "the 5th of May, 1961 = 1961-05-05"),
                TimeExample.of("Talks run from March 5-7.", "March 5-7 = 2022-03-05/2022-03-07"),
                TimeExample.of(
                        "Dated 2020-02-29 and 31/12/2019.", "2020-02-29 = 2020-02-29", "31/12/2019 = 2019-12-31"),
                TimeExample.of("The May 12 vote failed; the march 12 people joined did not.", "May 12 = 2021-05-12"),
                TimeExample.of("Version 1.2.3 costs $3.4 and scored 9/11."),
                TimeExample.of(
                        "It fell on the night of 12 December and the morning of March 3, 2019.",
                        "the night of 12 December = 2021-12-12TNI",
                        "the morning of March 3, 2019 = 2019-03-03TMO"),
                TimeExample.of("In June 1.5 million came.", "June = 2021-06"));
    }
}
