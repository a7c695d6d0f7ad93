package readback.extract.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Comparison;
import readback.text.Fact.Amount.Sort;
import readback.text.Quantity;

/** Results of games and votes: "3-1", "6-4 6-3", "a 5-4 ruling", "1 \u2013 0". */
final class Scores {

    private static final BigDecimal HIGHEST = new BigDecimal(600);
    private static final Set<String> CONTEXT = Lexicon.set(Scores.class, "score-words.txt");

    private Scores() {}

    static @Nullable Figure at(Words words, Numeral first) {
        int dash = first.to();
        if (words.is(dash, "for")) {
            return wickets(words, first);
        }
        if (words.is(dash, "to") && first.form() != Numeral.Form.VAGUE) {
            return told(words, first);
        }
        if (!isPlain(words, first) || !words.isHyphen(dash) || words.isGlued(dash) != words.isGlued(dash + 1)) {
            return null;
        }
        Numeral second = NumberReader.cardinal(words, dash + 1);
        if (second == null || !isPlain(words, second) || words.isHyphen(second.to()) && words.isGlued(second.to())) {
            return null;
        }
        boolean spaced = !words.isGlued(dash);
        boolean falling = first.value().compareTo(second.value()) >= 0;
        boolean unit = Units.after(words, second.to(), null) != null;
        if (unit || !(hasContext(words, first.from(), second.to()) || spaced && !words.is(dash, "-") || falling)) {
            return null;
        }
        return score(words, first, second);
    }

    /** Cricket: "were 280 for 6", "declared on 410 for eight". */
    private static @Nullable Figure wickets(Words words, Numeral first) {
        Numeral second = NumberReader.cardinal(words, first.to() + 1);
        boolean score = second != null
                && isPlain(words, first)
                && words.is(first.from() - 1, "were", "was", "at", "on", "reached", "declared", "made", "to")
                && second.to() == first.to() + 2
                && second.value().compareTo(BigDecimal.TEN) <= 0
                && first.value().compareTo(second.value()) > 0
                && (NoAmounts.isStop(words, second.to()) || words.is(second.to(), "wickets", "declared"))
                && !words.isHyphen(second.to());
        return score ? score(words, first, second) : null;
    }

    /** "by a vote of four to three", "won 11 to 10": the greater first, nothing counted behind. */
    private static @Nullable Figure told(Words words, Numeral first) {
        Numeral second = NumberReader.cardinal(words, first.to() + 1);
        boolean score = second != null
                && first.value().compareTo(second.value()) > 0
                && first.value().compareTo(HIGHEST) < 0
                && first.value().scale() <= 0
                && !words.is(first.from() - 1, "from")
                && hasContext(words, first.from(), first.from())
                && (!words.isLetters(second.to())
                        || words.is(second.to(), "in", "on", "against", "after", "to", "with", "for", "that", "and"))
                && Units.after(words, second.to(), null) == null;
        return score ? score(words, first, second) : null;
    }

    private static boolean isPlain(Words words, Numeral n) {
        return n.form() == Numeral.Form.DIGITS
                && n.to() == n.from() + 1
                && n.value().scale() <= 0
                && n.value().compareTo(HIGHEST) < 0
                && !words.lower(n.from()).contains(".");
    }

    private static boolean hasContext(Words words, int from, int to) {
        for (int i = from - 6; i < to + 4; i++) {
            if (CONTEXT.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static Figure score(Words words, Numeral first, Numeral second) {
        readback.text.Span span = FigureReader.span(words, first.from(), second.to());
        return new Figure(
                span,
                span,
                new Quantity(first.value(), second.value(), Comparison.EXACTLY, null),
                Sort.SCORE,
                second.to());
    }
}
