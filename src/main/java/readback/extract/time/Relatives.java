package readback.extract.time;

import static readback.text.TimeExpression.Kind.DURATION;
import static readback.text.TimeExpression.Kind.VAGUE;
import static readback.text.TimeExpression.Kind.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Last week", "the following year", "three days ago", "two weeks later", "the past five years". */
final class Relatives implements TimeGrammar {

    private static final Map<String, Integer> STEPS = Map.of(
            "last", -1, "this past", -1, "next", 1, "this coming", 1, "the coming", 1, "this", 0, "the current", 0);
    private static final String EDGE =
            "(?:(?<edge>early|late|later|earlier|mid|the beginning of|the start of|the middle of|the end of|the close"
                    + " of|the rest of|much of|most of)[ -])?";

    @Override
    public String id() {
        return "relatives";
    }

    @Override
    public Set<String> needs() {
        return Set.of("unit", "since");
    }

    @Override
    public List<TimePattern> patterns() {
        return List.of(
                TimePattern.of(
                        YEAR,
                        EDGE
                                + "(?<which>last|next|this past|this coming|this|the coming|the current)"
                                + " (?:(?:fiscal|financial|calendar|school|academic)"
                                + " )?(?<one>week|weekend|month|quarter|year|decade|century)(?!-|[- ]old)",
                        Relatives::stretch),
                TimePattern.of(
                        YEAR,
                        EDGE
                                + "(?<which>the previous|the following|the next|the preceding|the same|that same|that"
                                + " very|that|the prior|(?<=\\bon )the)"
                                + " (?<one>day|night|week|weekend|month|quarter|year|decade)(?!-|"
                                + " (?:old|long|of|when|that|trip|in) ?)",
                        Relatives::fromReference),
                TimePattern.of(
                        YEAR,
                        "(?:the )?(?<edge>end|beginning|start|middle|close|rest|remainder) of"
                                + " (?:the |(?=(?:week|month|quarter|year|decade)(?:[.,;)]|$)))"
                                + "(?<one>day|week|weekend|month|quarter|year|decade|century)(?! of|-)",
                        Relatives::ofCurrent),
                TimePattern.of(
                        YEAR,
                        "(?:the )?year(?:-|['\u2019]s )end",
                        (g, a) -> a.published() == null || !a.future()
                                ? null
                                : Stamp.year(a.published().getYear())),
                TimePattern.of(
                        DURATION,
                        "(?:(?<=\\b(?:in|over|during|for|within|of) )the|(?<=\\b(?:in|over|during|for|within)"
                                + " )these|these) (?:past|last|next|coming|first|final|previous|ensuing|following)"
                                + " (?:(?<few>couple of|few|several) |<number> )?(?:<units>|<spans>)",
                        Relatives::length),
                TimePattern.of(
                        DURATION,
                        "the (?:past|last|next|coming|first|final|previous|ensuing|following) (?:(?<few>couple"
                                + " of|few|several)|<number>) (?:<units>|<spans>)",
                        Relatives::length),
                TimePattern.of(DURATION, "the past (?<units>day|week|month|year|decade|century)", Relatives::length),
                TimePattern.of(
                        DURATION,
                        "(?:past|last|next) (?:(?<few>couple of|few|several)|<number>) <units>",
                        Relatives::length),
                TimePattern.of(
                        YEAR,
                        "(?:<bound> )?(?:just |only |even |barely )?(?:(?<few>several|a few|few|many|a couple"
                                + " of|some)|<number>(?: (?:or|to) <number2>)?|(?<one>an?)|(?<half>half an?)) (?:short"
                                + " |long |whole |full )?<units>(?<more> and a half)? (?:ago|earlier(?! than)|from"
                                + " now|hence|later(?! than)|after(?=[,.;])|afterwards?|previously|before(?=[,.;])|on(?=,)|prior(?=[,.;])|back)",
                        Relatives::distance),
                TimePattern.of(
                        VAGUE,
                        "(?:(?:seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries)"
                                + " (?:ago|(?:earlier|later)(?! than\\b))|long ago|not long ago|a long time ago|some time ago|a while"
                                + " ago)",
                        Relatives::vague),
                TimePattern.of(
                        YEAR,
                        "(?<=\\b(?:over|during|at|for|of|through) )the (?<one>weekend)(?! of )|<edge> in the"
                                + " (?<unit>day|week|month|year|decade|century)",
                        Relatives::now),
                TimePattern.of(
                        YEAR,
                        "the (?:first|second|third|fourth|last|final|opening|early) (?:few"
                                + " )?(?:week|weekend|days|weeks|months) of (?:<month>(?:,?"
                                + " <year>)?|<newyear>|(?<which>this|last|next) (?<one>week|month|year))",
                        Relatives::partOf),
                TimePattern.of(
                        YEAR,
                        "the (?<one>day|night|week|month|year) (?<way>before|after|earlier|later)(?!"
                                + " (?:(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|yesterday|it|he|she|they|we|i|last|next)\\b|\\w+ing\\b|(?-i:[A-Z])))",
                        Relatives::beside),
                TimePattern.of(
                        DURATION,
                        "the (?:first|last|final) <number> (?<units>days|weeks|months) of"
                                + " (?:<year>|(?:the|this|last|next) (?:fiscal )?year)",
                        Relatives::length),
                TimePattern.of(
                        VAGUE, "recent (?:days|weeks|months|quarters|years|decades|times)", (g, a) -> "PAST_REF"),
                TimePattern.of(
                        VAGUE,
                        "(?:the )?(?:coming|upcoming|future) (?:days|weeks|months|quarters|years|decades)|(?:years|decades) to"
                                + " come|the (?:days|weeks|months|years|decades) (?:ahead(?! of)|to come)",
                        (g, a) -> "FUTURE_REF"));
    }

    private static @Nullable String stretch(Groups g, Anchor anchor) {
        LocalDate published = anchor.published();
        if (published == null) {
            return null;
        }
        LocalDate moved = Stamp.moved(published, STEPS.getOrDefault(g.get("which"), 0), g.get("one"));
        return moved == null ? null : Stamp.holding(moved, g.get("one"));
    }

    /** "the weekend": the one just past, of what is to come the next; "later in the year": the year that runs. */
    private static @Nullable String now(Groups g, Anchor anchor) {
        LocalDate published = anchor.published();
        if (published == null) {
            return null;
        }
        if (g.has("unit")) {
            return Stamp.holding(published, g.get("unit"));
        }
        LocalDate week =
                anchor.future() || published.getDayOfWeek().getValue() > 6 ? published : published.minusWeeks(1);
        return Stamp.holding(week, "weekend");
    }

    /** "The day before": counted from the day told last. */
    private static @Nullable String beside(Groups g, Anchor anchor) {
        LocalDate last = Stamp.firstDay(anchor.reference());
        String unit = g.get("one");
        if (last == null
                || Unit.isDay(unit)
                        && (anchor.reference() == null || anchor.reference().length() < 10)) {
            return null;
        }
        LocalDate moved = Stamp.moved(last, g.get("way").matches("before|earlier") ? -1 : 1, unit);
        return moved == null ? null : Stamp.holding(moved, unit);
    }

    private static @Nullable String partOf(Groups g, Anchor anchor) {
        if (g.has("newyear")) {
            return g.get("newyear");
        }
        return g.has("month") ? Periods.month(g, anchor) : stretch(g, anchor);
    }

    private static @Nullable String ofCurrent(Groups g, Anchor anchor) {
        return anchor.published() == null || Unit.isDay(g.get("one"))
                ? null
                : Stamp.holding(anchor.published(), g.get("one"));
    }

    private static @Nullable String fromReference(Groups g, Anchor anchor) {
        LocalDate last = Stamp.firstDay(anchor.reference());
        String unit = g.get("one");
        boolean exact = anchor.reference() != null
                && (!Unit.isDay(unit) || anchor.reference().length() >= 10);
        if (last == null || !exact) {
            return null;
        }
        int step = switch (g.get("which")) {
            case "the previous", "the preceding", "the prior" -> -1;
            case "the following", "the next" -> 1;
            default -> 0;
        };
        LocalDate moved = Stamp.moved(last, step, unit);
        return moved == null ? null : Stamp.holding(moved, unit);
    }

    private static @Nullable String length(Groups g, Anchor anchor) {
        String unit = g.has("units") ? g.get("units") : g.get("spans");
        String count = g.has("number") ? Count.digits(g.get("number")) : g.has("few") || unit.endsWith("s") ? "X" : "1";
        return Unit.duration(count, unit);
    }

    private static @Nullable String distance(Groups g, Anchor anchor) {
        String unit = Unit.singular(g.get("units"));
        String words = g.whole();
        boolean back = words.endsWith("ago")
                || words.endsWith("earlier")
                || words.endsWith("previously")
                || words.endsWith("before")
                || words.endsWith("prior")
                || words.endsWith("back");
        boolean fromNow = words.endsWith("ago")
                || words.endsWith("from now")
                || words.endsWith("hence")
                || words.endsWith("back");
        LocalDate from = fromNow ? anchor.published() : Stamp.firstDay(anchor.reference());
        Long count = g.has("one") ? Long.valueOf(1) : g.has("number") ? Count.whole(g.get("number")) : null;
        if (count == null || g.has("half") || g.has("more") || g.has("number2")) {
            return fromNow && back ? "PAST_REF" : fromNow ? "FUTURE_REF" : null;
        }
        if (from == null
                || !fromNow
                        && Unit.isDay(unit)
                        && (anchor.reference() == null || anchor.reference().length() < 10)) {
            return null;
        }
        LocalDate moved = Stamp.moved(from, back ? -count : count, unit);
        return moved == null || moved.getYear() < 1
                ? null
                : Stamp.holding(moved, unit.equals("fortnight") ? "week" : unit);
    }

    private static @Nullable String vague(Groups g, Anchor anchor) {
        return g.whole().endsWith("ago") ? "PAST_REF" : null;
    }

    @Override
    public List<TimeExample> examples() {
        return List.of(
                TimeExample.of(
                        "Sales fell last month and early next year.", "last month = 2021-12", "early next year = 2023"),
                TimeExample.of(
                        "It peaked by the end of year, and no end of year party came.", "the end of year = 2022"),
                TimeExample.of(
                        "This week began well; rain for the rest of the week.",
                        "This week = 2022-W02",
                        "the rest of the week = 2022-W02"),
                TimeExample.of(
                        "He left three days ago, she two years ago.",
                        "three days ago = 2022-01-11",
                        "two years ago = 2020"),
                TimeExample.of("More than 30 years ago it stood empty.", "More than 30 years ago = 1992"),
                TimeExample.of(
                        "Born on 3 May 1990, he fell ill two weeks later and died the following year.",
                        "3 May 1990 = 1990-05-03",
                        "two weeks later = 1990-W20",
                        "the following year = 1991"),
                TimeExample.of(
                        "In the past five years and over the past year.",
                        "the past five years = P5Y",
                        "the past year = P1Y"),
                TimeExample.of(
                        "It opened in the first week of March 2020 and shut over the weekend.",
                        "the first week of March 2020 = 2020-03",
                        "the weekend = 2022-W01-WE"),
                TimeExample.of("It was closed at year-end; the yearend of it.", "year-end"),
                TimeExample.of("Since then, recent years were calm.", "recent years = PAST_REF"),
                TimeExample.of("The years of drought, that day-trip, a past mayor, last-minute talks."));
    }
}
