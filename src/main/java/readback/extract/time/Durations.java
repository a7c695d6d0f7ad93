package readback.extract.time;

import static readback.text.TimeExpression.Kind.DURATION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lengths of time: "three days", "more than two and a half years", "a week-long", "two-month". */
final class Durations implements TimeGrammar {

    private static final String NO_AGE =
            "(?! old\\b|-old\\b| of age\\b)(?! ?olds?\\b)(?! (?:and|or)" + " (?:older|younger|over|under|above|up)\\b)";
    private static final String HOW = "(?:-and-a-half)?(?:"
            + " (?:more|additional|full|whole|consecutive|straight|long|short|successive|extra|further|entire|working|business|calendar))?";
    private static final Map<String, String> HALVES = Map.of(
            "hour", "PT30M", "minute", "PT30S", "day", "PT12H", "year", "P6M", "decade", "P5Y", "century", "P50Y",
            "month", "P0.5M", "week", "P0.5W");

    @Override
    public String id() {
        return "durations";
    }

    @Override
    public Set<String> needs() {
        return Set.of("unit", "digit");
    }

    @Override
    public List<TimePattern> patterns() {
        return List.of(
                TimePattern.of(
                        DURATION,
                        "(?<!\\bage[ds]? (?:of )?)(?:<bound> |the (?=[\\w,.]+ (?:days|weeks|months|years|hours|minutes)\\b))?<number>(?: ?(?:-|\u2013|or|to) ?<number2>)?"
                                + HOW + "(?:-<units>| <plural>|(?<=\\b(?:1|one)) (?:<unit>))(?<more> and a half)?"
                                + NO_AGE,
                        Durations::counted),
                TimePattern.of(
                        DURATION,
                        "(?:<bound> )?<number> (?<big>hours?|minutes?|days?|years?|weeks?)(?: and|,)? <number2>"
                                + " (?<small>minutes?|seconds?|hours?|months?|days?)" + NO_AGE,
                        Durations::compound),
                TimePattern.of(
                        DURATION,
                        "(?:<bound> )?(?<digits>\\d{1,4})(?<short>hrs?|mins?|secs?|yrs?)",
                        Durations::shortened),
                TimePattern.of(
                        DURATION,
                        "(?:<bound> )?(?<one>an?|one|the|a whole|a full|an entire|a further|another)["
                                + " -](?<unit>second(?=-)|minute|hour|day|week|month|year|decade|century)(?:-long| and a"
                                + " half)(?! ago)",
                        Durations::single),
                TimePattern.of(
                        DURATION,
                        "(?<unit>minute|hour|day|week|month|year|decade|century)s?-long|(?<many>days|weeks|months|years|decades|centuries|hours)-(?:old|long)",
                        Durations::single),
                TimePattern.of(
                        DURATION,
                        "(?:(?<=\\b(?:for|in|within|after|over|took|take|takes|lasts|lasted|last|lasting|than|nearly|almost|about|spent|spend|under|whole|during|be|is|was|least|by)"
                                + " )|<bound> )(?<one>an?|a whole|a full|an entire|another)["
                                + " -](?<unit>minute|hour|day|week|month|year|decade|century|fortnight|weekend)(?!-old|"
                                + " old|-long| and a half| ago| earlier| later| after| before| from now|['\u2019]s)",
                        Durations::single),
                TimePattern.of(
                        DURATION,
                        "(?:<bound> |(?<=(?:^|[,;\u2013\u2014] |\\b(?:just|only|barely|came|comes|and|but|that|was|were|died) )))"
                                + "(?<one>an?) (?<unit>minute|hour|day|week|month|year|decade|century)(?="
                                + " (?:after|before) \\w)",
                        Durations::single),
                TimePattern.of(
                        DURATION,
                        "(?:<bound> )?(?<one>an?) (?<unit>minute|hour|day|week|month|year|decade|century)(?="
                                + " (?:earlier|later|sooner|longer|older|younger) than\\b)",
                        Durations::single),
                TimePattern.of(
                        DURATION,
                        "(?:<bound> )?half(?: an?|-an?)?[ -](?<unit>hour|minute|day|month|year|decade|century)(?!-)",
                        (g, a) -> HALVES.get(g.get("unit"))),
                TimePattern.of(DURATION, "a quarter of an hour", (g, a) -> "PT15M"),
                TimePattern.of(
                        DURATION,
                        "(?:<bound> )?<few> (?:more |long |short )?<plural>(?! ago| earlier(?! than)| later(?! than)|['\u2019]s)",
                        (g, a) -> Unit.duration("X", g.get("plural"))),
                TimePattern.of(
                        DURATION,
                        "(?<=\\b(?:in|within|after|for|over|by|take|takes|took|last|lasts|lasted|spent|spend)"
                                + " )<plural> (?:or|and)(?: even| perhaps)? <plural2>",
                        (g, a) -> Unit.duration("X", g.get("plural"))),
                TimePattern.of(
                        DURATION,
                        "(?<=(?:^|[.,;:\u2014\u201c\"] ?|\\b(?:had|have|has|with|seen|saw|endured|endure|faced|faces|face|ended|ends|end"
                                + "|ending|following|despite|brought|caused|suffered|and|means|meant|through) ))<plural>(?="
                                + " of (?!age\\b|the (?:day|week|month|year)\\b))",
                        (g, a) -> Unit.duration("X", g.get("plural"))),
                TimePattern.of(
                        DURATION,
                        "(?:dozens|hundreds|thousands|millions|tens of thousands|billions) of <plural>(?! ago)",
                        (g, a) -> Unit.duration("X", g.get("plural"))),
                TimePattern.of(
                        DURATION,
                        "(?<=\\b(?:for|in|within|after|despite|following|over|took|take|takes|lasted|last|lasting|than|spent|spend|of|just|only|by|many)"
                                + " )(?:the )?<plural>(?! ago| earlier| later| when\\b)|<plural2>(?= (?:after|before)"
                                + " )|all (?:day|night|week|month|year)(?: long)?",
                        (g, a) -> g.whole().startsWith("all ")
                                ? Unit.duration("1", g.whole().split(" ")[1])
                                : Unit.duration("X", g.has("plural") ? g.get("plural") : g.get("plural2"))));
    }

    private static @Nullable String counted(Groups g, Anchor anchor) {
        BigDecimal count = Count.value(g.get("number"));
        if (count == null || g.has("number2")) {
            return Unit.duration("X", unit(g));
        }
        BigDecimal whole =
                g.has("more") || g.whole().contains("-and-a-half") ? count.add(new BigDecimal("0.5")) : count;
        return Unit.duration(whole.toPlainString(), unit(g));
    }

    private static String unit(Groups g) {
        return g.has("units") ? g.get("units") : g.has("plural") ? g.get("plural") : g.get("unit");
    }

    /** "Two hours and 20 minutes": {@code PT2H20M}. */
    private static @Nullable String compound(Groups g, Anchor anchor) {
        String big = Unit.duration(Count.digits(g.get("number")), g.get("big"));
        String small = Unit.duration(Count.digits(g.get("number2")), g.get("small"));
        return big == null || small == null ? null : big + small.substring(big.startsWith("PT") ? 2 : 1);
    }

    private static @Nullable String shortened(Groups g, Anchor anchor) {
        return Unit.duration(g.get("digits"), g.get("short"));
    }

    private static @Nullable String single(Groups g, Anchor anchor) {
        if (g.has("many")) {
            return Unit.duration("X", g.get("many"));
        }
        return Unit.duration(g.whole().endsWith("and a half") ? "1.5" : "1", g.get("unit"));
    }

    @Override
    public List<TimeExample> examples() {
        return List.of(
                TimeExample.of(
                        "It lasted three days and more than two and a half years.",
                        "three days = P3D",
                        "more than two and a half years = P2.5Y"),
                TimeExample.of(
                        "Months after the fire and days before the vote; all week.",
                        "Months = PXM",
                        "days = PXD",
                        "all week = P1W"),
                TimeExample.of("A week-long deployment, a two-month strike.", "A week-long = P1W", "two-month = P2M"),
                TimeExample.of(
                        "He waited for an hour, then several weeks, for decades.",
                        "an hour = PT1H",
                        "several weeks = PXW",
                        "decades = PXDE"),
                TimeExample.of("Nearly a year after the fire; for the rest.", "Nearly a year = P1Y"),
                TimeExample.of(
                        "Years of drought and months of talks ended within days or weeks.",
                        "Years = PXY",
                        "months = PXM",
                        "days or weeks = PXD"),
                TimeExample.of("The opening hours of the day; the best years of his life; months of the year."),
                TimeExample.of(
                        "It came just a day after the vote; twice a day after meals.",
                        "a day = P1D",
                        "twice a day = P1D"),
                TimeExample.of(
                        "It took two hours and 20 minutes; he was held for one year, 11 months.",
                        "two hours and 20 minutes = PT2H20M",
                        "one year, 11 months = P1Y11M"),
                TimeExample.of(
                        "Net for the nine months rose; the two-week strike.",
                        "the nine months = P9M",
                        "two-week = P2W"),
                TimeExample.of("Half an hour or 20 to 30 minutes.", "Half an hour = PT30M", "20 to 30 minutes = PTXM"),
                TimeExample.of(
                        "It began about a month earlier than usual, two weeks later than in May.",
                        "about a month = P1M",
                        "two weeks = P2W",
                        "May = 2021-05"),
                TimeExample.of("Children ages 6 months and older, and dogs two years or older."),
                TimeExample.of("A 34-year-old woman and a boy two years old."),
                TimeExample.of("They paid $5 a day to a second man; a minute amount.", "a day = P1D"));
    }
}
