package readback.extract.time;

import static readback.text.TimeExpression.Kind.SET;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes again: "every week", "annually", "twice a day", "each Monday". */
final class Sets implements TimeGrammar {

    /** What a rate is of, right before "a day": a figure and at most two words of what is counted, "20,000 barrels". */
    private static final String RATED =
            "(?<=(?:\\d(?:m|bn|tn|k|p)?|\\b(?:thousand|million|billion|dozen|one|two|three|four|five|six|seven|eight|nine|ten))<w>?<w>? )"
                    .replace("<w>", "(?:[ -](?!(?:in|for|over|within|and|was|is|or|as|by)\\b)[a-z%]{2,14})");

    private static final Map<String, String> OFTEN = Map.ofEntries(
            Map.entry("hourly", "PT1H"),
            Map.entry("daily", "P1D"),
            Map.entry("nightly", "P1D"),
            Map.entry("weekly", "P1W"),
            Map.entry("biweekly", "P2W"),
            Map.entry("fortnightly", "P2W"),
            Map.entry("monthly", "P1M"),
            Map.entry("quarterly", "P3M"),
            Map.entry("yearly", "P1Y"),
            Map.entry("annual", "P1Y"),
            Map.entry("annually", "P1Y"),
            Map.entry("biennial", "P2Y"));

    @Override
    public String id() {
        return "sets";
    }

    @Override
    public Set<String> needs() {
        return Set.of("set");
    }

    @Override
    public List<TimePattern> patterns() {
        return List.of(
                TimePattern.of(
                        SET,
                        "(?-i:hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annual|annually|biennial|Annual(?="
                                + " [a-z]))(?!-)",
                        (g, a) -> OFTEN.get(g.whole())),
                TimePattern.of(
                        SET,
                        "(?:almost |nearly )?(?:every|each)(?: and every)?(?: (?:single|passing|working))?"
                                + " (?<unit>second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|season)",
                        (g, a) -> Unit.duration("1", g.get("unit"))),
                TimePattern.of(
                        SET,
                        "the (?:first|second|third|fourth|last) <weekday> (?:of|in) (?:every|each) month",
                        (g, a) -> null),
                TimePattern.of(
                        SET,
                        "every (?<few>few|couple of|several) <plural>",
                        (g, a) -> Unit.duration("X", g.get("plural"))),
                TimePattern.of(SET, "every <number> <units>", Sets::everyFew),
                TimePattern.of(
                        SET,
                        "every (?:other|second) (?<unit>day|week|month|year)",
                        (g, a) -> Unit.duration("2", g.get("unit"))),
                TimePattern.of(
                        SET,
                        "(?:every|each)(?: other)? (?:<weekday>(?: (?:morning|afternoon|evening|night))?"
                                + "|(?<part>morning|afternoon|evening)|<season>|<month>)",
                        (g, a) -> g.has("part") ? Stamp.part(g.get("part")) : null),
                TimePattern.of(
                        SET,
                        "<number> (?:hours an? (?:day|week|month)|days a (?:week|month|year)|nights a (?:week|month)|weeks an? (?:year|month)"
                                + "|months a year)",
                        Sets::partOf),
                TimePattern.of(
                        SET,
                        RATED
                                + "(?:an?|per) (?<unit>day|night|week|fortnight|month|quarter|year)(?!['\u2019-]| (?:later|earlier"
                                + "|ago|after|before|old|of|early|late|on|into|in which|when|that|more|longer|or|and a half|from)\\b)",
                        (g, a) -> Unit.duration("1", g.get("unit"))),
                TimePattern.of(
                        SET,
                        "(?:once|twice|several times|many times|<number> times) (?:a|an|every|each|per)"
                                + " (?<unit>second|minute|hour|day|night|week|fortnight|month|year|decade)",
                        (g, a) -> Unit.duration("1", g.get("unit"))),
                TimePattern.of(
                        SET,
                        "(?<=\\b(?:on|at|in) )(?:the )?(?:weekends|mornings|afternoons|evenings)|at weekends",
                        (g, a) -> null));
    }

    /** "Seven days a week": the length that comes again. */
    private static @Nullable String partOf(Groups g, Anchor anchor) {
        String unit = g.whole().substring(g.get("number").length() + 1).split(" ")[0];
        return Unit.duration(Count.digits(g.get("number")), unit);
    }

    private static @Nullable String everyFew(Groups g, Anchor anchor) {
        return Unit.duration(Count.digits(g.get("number")), g.get("units"));
    }

    @Override
    public List<TimeExample> examples() {
        return List.of(
                TimeExample.of("They meet every week and vote annually.", "every week = P1W", "annually = P1Y"),
                TimeExample.of(
                        "Twice a day, every four years, each Monday.",
                        "Twice a day = P1D",
                        "every four years = P4Y",
                        "each Monday"),
                TimeExample.of(
                        "It pumps 20,000 barrels a day and costs $3m a year; she earns $90 per week.",
                        "a day = P1D",
                        "a year = P1Y",
                        "per week = P1W"),
                TimeExample.of(
                        "It is open 24 hours a day, seven days a week.",
                        "24 hours a day = PT24H",
                        "seven days a week = P7D"),
                TimeExample.of("Two people a day earlier; it has a year to run.", "a day earlier"),
                TimeExample.of(
                        "Several times a year, every Monday night.",
                        "Several times a year = P1Y",
                        "every Monday night"),
                TimeExample.of("They meet on the first Monday of every month.", "the first Monday of every month"),
                TimeExample.of("The annual fair; The Daily Planet.", "annual = P1Y"),
                TimeExample.of("Everyone had each other."));
    }
}
