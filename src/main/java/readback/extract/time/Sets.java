package readback.extract.time;

import static readback.text.TimeExpression.Kind.SET;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes again: "every week", "annually", "twice a day", "each Monday". */
final class Sets implements TimeGrammar {

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
                        "(?:every|each)(?: other)? (?:<weekday>|(?<part>morning|afternoon|evening)|<season>|<month>)",
                        (g, a) -> g.has("part") ? Stamp.part(g.get("part")) : null),
                TimePattern.of(
                        SET,
                        "(?:once|twice|three times|four times|five times|<number> times) (?:a|an|every|each|per)"
                                + " (?<unit>second|minute|hour|day|night|week|fortnight|month|year|decade)",
                        (g, a) -> Unit.duration("1", g.get("unit"))),
                TimePattern.of(
                        SET,
                        "(?<=\\b(?:on|at|in) )(?:the )?(?:weekends|mornings|afternoons|evenings)|at weekends",
                        (g, a) -> null));
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
                TimeExample.of("They meet on the first Monday of every month.", "the first Monday of every month"),
                TimeExample.of("The annual fair; The Daily Planet.", "annual = P1Y"),
                TimeExample.of("Everyone had each other."));
    }
}
