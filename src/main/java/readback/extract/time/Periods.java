package readback.extract.time;

import static readback.text.TimeExpression.Kind.CENTURY;
import static readback.text.TimeExpression.Kind.DECADE;
import static readback.text.TimeExpression.Kind.MONTH;
import static readback.text.TimeExpression.Kind.RANGE;
import static readback.text.TimeExpression.Kind.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months, years, decades and centuries. */
final class Periods implements TimeGrammar {

    private static final Map<String, Integer> NAMED_DECADES = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);
    private static final String EDGE = "(?:(?:<edge>|mid-)[ -]?(?:in )?)?";

    /** What a number of four digits is not followed by where it is a year: a unit, a plural, more digits. */
    private static final String NO_COUNT = "(?![,.]?\\d|%|-\\d|-(?:year|page|mile|metre|meter|foot|seat|strong)|"
            + " (?:per cent|percent|people|men|women|children|feet|million|billion|square|metric|or so|or"
            + " more|km|kg|m|cm|mm|mph|pounds|euros)\\b|"
            + " (?!(?:was|is|has|as|his|this|its|across|unless|perhaps|towards|always|does|besides|thus|elections|games|olympics|finals|championships|riots|attacks|protests|results|figures|documents|comics|plus|regards)\\b)"
            + "[a-z]{2,}(?<![su])s\\b)";

    @Override
    public String id() {
        return "periods";
    }

    @Override
    public Set<String> needs() {
        return Set.of("digit", "month", "period");
    }

    @Override
    public List<TimePattern> patterns() {
        return List.of(
                TimePattern.of(MONTH, EDGE + "<month>(?:,? (?:of )?|-)<year>(?!-\\d)", Periods::month),
                TimePattern.of(MONTH, EDGE + "<month>,? (?:of )?(?<whose>last|this|next) year", Periods::month),
                TimePattern.of(MONTH, EDGE + "<plainmonth>", Periods::month),
                TimePattern.of(MONTH, "(?<which>last|next|this|this past|this coming) <month>", Periods::month),
                TimePattern.of(MONTH, "(?:early|late|mid)[ -]<month>", Periods::month),
                TimePattern.of(
                        MONTH,
                        "(?<=\\b(?:in|since|until|till|by|from|to|of|through|before|after|during|between|and|every|for|its|the)"
                                + " )<namemonth>(?! (?-i:[A-Z])| of )",
                        Periods::month),
                TimePattern.of(
                        MONTH,
                        "(?:the )?(?:end|beginning|start|middle) of <namemonth>(?! (?-i:[A-Z])| of )",
                        Periods::month),
                TimePattern.of(MONTH, "<namemonth>(?=['\u2019]s )", Periods::month),
                TimePattern.of(
                        YEAR, "(?<![$\u00a3\u20ac#/.,-])" + EDGE + "(?:the year )?<newyear>" + NO_COUNT, Periods::year),
                TimePattern.of(
                        YEAR,
                        "(?<=\\b(?:in|since|until|by|from|year|circa|around|before|after|of|from about|in about|around"
                                + " about) )(?:(?:about|around|circa) )?(?<old>1[0-8]\\d\\d)"
                                + NO_COUNT,
                        (g, a) -> g.get("old")),
                TimePattern.of(YEAR, "(?:fiscal|financial)(?: year)? <year>", Periods::year),
                TimePattern.of(YEAR, "(?:<number> (?<bc>BCE?)|AD <number2>|<number3> AD)", Periods::era),
                TimePattern.of(
                        RANGE,
                        "(?<![$\u00a3\u20ac#/.,-])<newyear>(?:-|\u2013|/)(?<to>(?:19|20)?\\d\\d)(?![,.]?\\d|[-/])",
                        Periods::years),
                TimePattern.of(
                        DECADE,
                        "(?<!\\b(?:his|her|their|my|our|your) (?:early |late |mid-?)?)(?:the"
                                + " )?(?:(?:early|late|mid|later|earlier)["
                                + " -])?(?:(?<century>1\\d|20)|['\u2019\u2018]|(?<=\\bthe (?:early |late"
                                + " |mid-)?))(?<tens>\\d)0['\u2019]?s",
                        Periods::decade),
                TimePattern.of(
                        DECADE,
                        "the (?:(?:early|late|mid|roaring|swinging)["
                                + " -])?(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
                        Periods::namedDecade),
                TimePattern.of(
                        CENTURY,
                        "(?:the (?![\\w-]+-century\\b))?(?:(?:early|late|mid)[ -])?(?:turn of the"
                                + " )?(?<nth>\\d{1,2}(?:st|nd|rd|th)|(?:twenty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)|twentieth)["
                                + " -]century(?<bc>,? BCE?)?",
                        Periods::century));
    }

    static @Nullable String month(Groups g, Anchor anchor) {
        String name = g.has("month") ? g.get("month") : g.has("plainmonth") ? g.get("plainmonth") : g.get("namemonth");
        int month = Stamp.month(name.isEmpty() ? "jan" : name);
        if (g.has("year")) {
            return String.format(Locale.ROOT, "%04d-%02d", g.number("year"), month);
        }
        LocalDate published = anchor.published();
        if (published == null) {
            return String.format(Locale.ROOT, "XXXX-%02d", month);
        }
        int year = published.getYear();
        int now = published.getMonthValue();
        String which = g.get("which");
        if (g.has("whose")) {
            year += Stamp.step(g.get("whose"));
        } else if (which.equals("next") || which.equals("this coming")) {
            year += month > now ? 0 : 1;
        } else if (which.equals("last") || which.equals("this past")) {
            year -= month < now ? 0 : 1;
        } else if (anchor.future()) {
            year += month >= now ? 0 : 1;
        } else if (!which.equals("this")) {
            year -= month <= now ? 0 : 1;
        }
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    private static @Nullable String year(Groups g, Anchor anchor) {
        return g.has("newyear") ? g.get("newyear") : g.get("year");
    }

    private static @Nullable String era(Groups g, Anchor anchor) {
        String number = g.has("number") ? g.get("number") : g.has("number2") ? g.get("number2") : g.get("number3");
        if (!number.matches("\\d{1,4}")) {
            return null;
        }
        return (g.has("bc") ? "BC" : "") + String.format(Locale.ROOT, "%04d", Integer.parseInt(number));
    }

    private static @Nullable String years(Groups g, Anchor anchor) {
        String from = g.get("newyear");
        String to = g.get("to");
        String end = to.length() == 2 ? from.substring(0, 2) + to : to;
        return from.compareTo(end) < 0 ? from + "/" + end : null;
    }

    private static @Nullable String decade(Groups g, Anchor anchor) {
        String century = g.has("century") ? g.get("century") : "19";
        return century + g.get("tens") + "X";
    }

    private static @Nullable String namedDecade(Groups g, Anchor anchor) {
        return "19" + NAMED_DECADES.getOrDefault(g.get("name"), 0) / 10 + "X";
    }

    private static @Nullable String century(Groups g, Anchor anchor) {
        Integer nth = Count.ordinal(g.get("nth"));
        if (nth == null || nth < 1 || nth > 40) {
            return null;
        }
        return (g.has("bc") ? "BC" : "") + String.format(Locale.ROOT, "%02dXX", nth - 1);
    }

    @Override
    public List<TimeExample> examples() {
        return List.of(
                TimeExample.of("It was built in 1887 and sold in early 2019.", "1887 = 1887", "early 2019 = 2019"),
                TimeExample.of("In March 2012 it grew; by May it had shrunk.", "March 2012 = 2012-03", "May = 2021-05"),
                TimeExample.of(
                        "Last November and next March are cold.", "Last November = 2021-11", "next March = 2022-03"),
                TimeExample.of(
                        "It dates from around 1650 and ended at the end of March.",
                        "around 1650 = 1650",
                        "the end of March = 2021-03"),
                TimeExample.of("Mrs May said in mid-December that April Jones may march.", "mid-December = 2021-12"),
                TimeExample.of("The late 1980s and the '90s were loud.", "The late 1980s = 198X", "the '90s = 199X"),
                TimeExample.of(
                        "The 19th-century mill of the 21st century.", "19th-century = 18XX", "the 21st century = 20XX"),
                TimeExample.of(
                        "It began in March last year; the rest of 2021 was calm.",
                        "March last year = 2021-03",
                        "the rest of 2021 = 2021"),
                TimeExample.of(
                        "He led the club 1990-2019, then in 2019-20.", "1990-2019 = 1990/2019", "2019-20 = 2019/2020"),
                TimeExample.of("In 79 AD and 300 BC.", "79 AD = 0079", "300 BC = BC0300"),
                TimeExample.of("Some 2000 soldiers, 2019 votes and $2000 were lost."),
                TimeExample.of("A 1980 kg bull in his 30s."));
    }
}
