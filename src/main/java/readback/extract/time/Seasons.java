package readback.extract.time;

import static readback.text.TimeExpression.Kind.SEASON;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quarters, half-years and seasons. */
final class Seasons implements TimeGrammar {

    private static final String YEAR = "(?:(?: of|,)? (?:(?:fiscal|financial)(?: year)? )?<year>| of (?:the"
            + " )?(?<which>last|this|next|fiscal|financial|previous) year)?";

    @Override
    public String id() {
        return "seasons";
    }

    @Override
    public Set<String> needs() {
        return Set.of("season", "digit");
    }

    @Override
    public List<TimePattern> patterns() {
        return List.of(
                TimePattern.of(
                        SEASON,
                        "(?:(?:the|its|their|this year['\u2019]s) )?(?:fiscal |<newyear> )?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)(?:[- ]fiscal)?[- ]quarter"
                                        .replace("(?:the|its|their|this year['\u2019]s)", "the")
                                + YEAR,
                        Seasons::quarter),
                TimePattern.of(
                        SEASON,
                        "(?<=\\b(?:in|during|for|over|from|of|into) )the (?:(?<ago>year-ago|year-earlier|prior-year|same"
                                + "|previous|prior|latest|current) )?(?<bare>quarter)(?! (?:of|final|century|mile|million|billion|back|pounder)\\b|-)",
                        Seasons::bare),
                TimePattern.of(SEASON, "the (?:latest|most recent|current) quarter(?! final)", (g, a) -> null),
                TimePattern.of(
                        SEASON,
                        "(?:the|a) (?:year-ago|year-earlier|prior-year) (?:period|quarter|month|week)",
                        (g, a) -> null),
                TimePattern.of(
                        SEASON,
                        "(?-i:Q)(?<q>[1-4])(?: (?:of )?<year>)?|<newyear> (?-i:Q)(?<qq>[1-4])",
                        Seasons::quarter),
                TimePattern.of(
                        SEASON,
                        "the (?<nth>first|second|latter) half of (?:(?:the )?(?<which>last|this|next) year|the"
                                + " year|<year>|(?:the )?(?:fiscal|financial) <year2>)",
                        Seasons::half),
                TimePattern.of(
                        SEASON,
                        "the last quarter of (?:<year>|the year)",
                        (g, a) -> g.has("year") ? g.get("year") + "-Q4" : null),
                TimePattern.of(
                        SEASON,
                        "(?:(?:early |late |mid-?)?(?<which>last|this|next|this past|this coming) (?:early |late"
                                + " |mid-?)?)<season>(?! (?:school|camp))",
                        Seasons::season),
                TimePattern.of(SEASON, "(?:the )?(?:early |late |mid-?)?<season>(?: of|,)? <year>", Seasons::season),
                TimePattern.of(
                        SEASON,
                        "(?:the )?(?:early |late"
                                + " |mid-?)?(?<season>(?<=\\b(?:in|the|during|until|by|since|over|of|each|late|early|mid-?)"
                                + " (?:the )?)(?:spring|summer|autumn|winter)|(?<=\\b(?:in|during|by) the )fall)(?!"
                                + " (?:of|from|in|to|Olympics|Games|Palace|school|camp|house|wheat|fuel|sports|coat|boots)\\b)",
                        Seasons::season));
    }

    private static @Nullable String quarter(Groups g, Anchor anchor) {
        int quarter = g.has("q")
                ? Integer.parseInt(g.get("q"))
                : g.has("qq") ? Integer.parseInt(g.get("qq")) : "1234".indexOf(digit(g.get("nth"))) + 1;
        Integer year = g.has("newyear") ? g.number("newyear") : g.number("year");
        if (year == null) {
            LocalDate published = anchor.published();
            if (published == null) {
                return String.format(Locale.ROOT, "XXXX-Q%d", quarter);
            }
            year = near(g, published);
            int now = published.get(IsoFields.QUARTER_OF_YEAR);
            if (!g.has("which")) {
                year += anchor.future() ? (quarter >= now ? 0 : 1) : quarter <= now ? 0 : -1;
            }
        }
        return String.format(Locale.ROOT, "%04d-Q%d", year, quarter);
    }

    /** "In the quarter": the one told last; "the year-ago quarter": the one a year before it. */
    private static @Nullable String bare(Groups g, Anchor anchor) {
        String last = anchor.reference();
        if (last == null || !last.matches("\\d{4}-Q[1-4]")) {
            return null;
        }
        return switch (g.get("ago")) {
            case "", "same" -> last;
            case "year-ago", "year-earlier", "prior-year" ->
                Stamp.year(Integer.parseInt(last.substring(0, 4)) - 1) + last.substring(4);
            default -> null;
        };
    }

    private static char digit(String nth) {
        return switch (nth) {
            case "first" -> '1';
            case "second" -> '2';
            case "third" -> '3';
            case "fourth" -> '4';
            default -> nth.charAt(0);
        };
    }

    private static @Nullable String half(Groups g, Anchor anchor) {
        Integer year = g.has("year") ? g.number("year") : g.number("year2");
        if (year == null) {
            if (anchor.published() == null) {
                return null;
            }
            year = near(g, anchor.published());
        }
        return String.format(Locale.ROOT, "%04d-H%d", year, g.get("nth").equals("first") ? 1 : 2);
    }

    private static int near(Groups g, LocalDate published) {
        return published.getYear()
                + switch (g.get("which")) {
                    case "last", "previous" -> -1;
                    case "next" -> 1;
                    default -> 0;
                };
    }

    private static @Nullable String season(Groups g, Anchor anchor) {
        String season = Stamp.season(g.get("season"));
        if (g.has("year")) {
            return g.get("year") + "-" + season;
        }
        LocalDate published = anchor.published();
        if (published == null) {
            return null;
        }
        int start = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        int month = published.getMonthValue();
        int year = published.getYear();
        String which = g.get("which");
        if (which.equals("next") || which.equals("this coming") || anchor.future() && !which.equals("this")) {
            year += month >= start ? 1 : 0;
        } else if (!which.equals("this")) {
            year -= month < start + (which.equals("last") ? 3 : 0) ? 1 : 0;
        }
        return Stamp.year(year) + "-" + season;
    }

    @Override
    public List<TimeExample> examples() {
        return List.of(
                TimeExample.of("Profit rose in the third quarter of 2019.", "the third quarter of 2019 = 2019-Q3"),
                TimeExample.of(
                        "Fourth-quarter sales and Q1 2020 costs.", "Fourth-quarter = 2021-Q4", "Q1 2020 = 2020-Q1"),
                TimeExample.of(
                        "It lost $3m in the third quarter of 2019; sales in the quarter fell from the year-ago quarter.",
                        "the third quarter of 2019 = 2019-Q3",
                        "the quarter = 2019-Q3",
                        "the year-ago quarter = 2018-Q3"),
                TimeExample.of("In the first half of last year.", "the first half of last year = 2021-H1"),
                TimeExample.of(
                        "Last summer was dry, the winter of 1962 cold.",
                        "Last summer = 2021-SU",
                        "the winter of 1962 = 1962-WI"),
                TimeExample.of(
                        "The fall of the wall was a spring clean; a quarter of them left for the quarter final."));
    }
}
