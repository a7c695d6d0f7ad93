package readback.extract;

import java.util.List;

/**
 * A short article and what a rule makes of it.
 *
 * @param text  paragraphs parted by a blank line
 * @param finds {@link FactLine}s that must be among what the rule finds, exactly
 * @param not   words that may be in none of the lines the rule gives
 */
public record RuleExample(String text, List<String> finds, List<String> not) {

    public RuleExample {
        finds = List.copyOf(finds);
        not = List.copyOf(not);
    }

    /** A text with what must be found in it. */
    public static RuleExample finds(String text, String... lines) {
        return new RuleExample(text, List.of(lines), List.of());
    }

    /** A text in which none of the rule's findings may contain any of these words; with no words, nothing is found. */
    public static RuleExample not(String text, String... words) {
        return new RuleExample(text, List.of(), words.length == 0 ? List.of("") : List.of(words));
    }
}
