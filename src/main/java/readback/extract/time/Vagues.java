package readback.extract.time;

import static readback.text.TimeExpression.Kind.VAGUE;

import java.util.List;
import java.util.Set;

/** Now, then and some day: what has a direction in time but no date. */
final class Vagues implements TimeGrammar {

    @Override
    public String id() {
        return "vagues";
    }

    @Override
    public Set<String> needs() {
        return Set.of("vague");
    }

    @Override
    public List<TimePattern> patterns() {
        return List.of(
                TimePattern.of(
                        VAGUE,
                        "(?:right )?now(?! that\\b| and (?:again|then)\\b|-)|currently|nowadays|presently|(?<=\\bat"
                                + " )the moment(?! (?:when|that|he|she|they|it|of)\\b)|these days|(?<=\\bat )present|the"
                                + " present(?: day)?(?=[,.;])",
                        (g, a) -> "PRESENT_REF"),
                TimePattern.of(
                        VAGUE,
                        "(?:more |most |very )?recently|lately|(?<!\\bat )once(?! (?:again|more|and|every|per|the|he|she|it|they|we|you|i)\\b|"
                                + " an? (?:day|week|fortnight|month|quarter|year|decade)\\b|-)|(?<=\\bin )the (?:recent |distant"
                                + " )?past(?! (?:season|session|half|tense|president|decade|few|two|three))|the recent"
                                + " past|(?<=\\b(?:of|from|with|about|to) )the past(?=[,.;:!?)]|$| (?:and|but|or|is|are|was|were|that|which|to|with|for|as)\\b)"
                                + "|recent seasons?",
                        (g, a) -> "PAST_REF"),
                TimePattern.of(
                        VAGUE,
                        "(?:last|next|this|the previous|the following) season|(?<=\\b(?:for|quite|took|take|after|spent)"
                                + " )some time(?! ago)|(?<=\\b(?:on|by|until) )the (?:\\d+(?:st|nd|rd|th)|second|third|fourth"
                                + "|fifth|sixth|seventh|eighth|ninth|tenth|last|final) day",
                        (g, a) -> null),
                TimePattern.of(
                        VAGUE,
                        "(?:very |pretty )?soon(?!"
                                + " (?:as|after|became|began|found|turned)\\b)|(?<=\\b(?:in|for|of|into|about) )the"
                                + " (?:near |foreseeable |not-too-distant |distant )?future|the future(?=[,.;:!?]|$|"
                                + " (?:looks?|is|was|will|would|holds?|held|remains?|seems?|seemed|may|might|and|but)\\b)|some day|someday|one day soon",
                        (g, a) -> "FUTURE_REF"));
    }

    @Override
    public List<TimeExample> examples() {
        return List.of(
                TimeExample.of("It is now closed, and was recently sold.", "now = PRESENT_REF", "recently = PAST_REF"),
                TimeExample.of(
                        "The once proud port once fed a town, but the future looks dim.",
                        "once = PAST_REF",
                        "once = PAST_REF",
                        "the future = FUTURE_REF"),
                TimeExample.of("All at once, he was once again at home; once he had eaten, the future king slept."),
                TimeExample.of(
                        "In the past it paid; in the near future it will not.",
                        "the past = PAST_REF",
                        "the near future = FUTURE_REF"),
                TimeExample.of(
                        "Last season they won on the 99th day; forget the errors of the past.",
                        "Last season",
                        "the 99th day",
                        "the past = PAST_REF"),
                TimeExample.of("The past president gave it some time to settle."),
                TimeExample.of("Now that he walked past the sooner house, know it."));
    }
}
