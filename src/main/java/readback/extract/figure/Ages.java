package readback.extract.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Fact.Amount.Sort;

/** "34-year-old", "34 years old", "aged 34", "at the age of 34", "Rosa Lind, 34,". */
final class Ages {

    private static final BigDecimal OLDEST = new BigDecimal(120);

    /** Who is told apart by age. */
    private static final Set<String> AGED = Lexicon.set(Ages.class, "aged.txt");

    private static final Set<String> KIN = Lexicon.set(Ages.class, "kin.txt");

    /** Where the age's expression begins and ends. */
    record Age(int from, int to, String unit) {}

    private Ages() {}

    static @Nullable Age at(Words words, Numeral number, int bound, int numbers, int end, Sort sort) {
        int from = number.from();
        if (sort == Sort.DURATION) {
            int old = words.overJoint(end);
            String unit = words.lower(end - 1);
            String plural = unit.endsWith("s") ? unit : unit + "s";
            if (words.is(old, "old", "olds") && !words.is(end, "of")) {
                return new Age(from, old + 1, plural);
            }
            if (words.is(end, "of") && words.is(end + 1, "age")) {
                return new Age(from, end + 2, plural);
            }
        }
        if (sort != Sort.COUNT && sort != Sort.DURATION || number.value().compareTo(OLDEST) > 0) {
            return null;
        }
        if (words.is(bound - 1, "aged", "age")) {
            return new Age(bound - 1, end, "years");
        }
        if (words.is(from - 1, "and", "to") && words.isFigure(from - 2) && words.is(from - 3, "aged")) {
            return new Age(from, end, "years");
        }
        if (words.is(from - 1, "of") && words.is(from - 2, "age")) {
            return new Age(from, end, "years");
        }
        boolean grown = words.is(from - 1, "of")
                && KIN.contains(words.lower(from - 2))
                && words.is(from - 3, "a", "an", "old", "young", "elderly")
                && numbers == from + 1
                && (NoAmounts.isStop(words, end)
                        || words.is(end, "and", "who", "was", "had", "has", "with", "from", "died"));
        if (grown) {
            return new Age(from, end, "years");
        }
        boolean limit = words.is(from - 1, "under", "over", "above", "below")
                && AGED.contains(words.lower(from - 2))
                && sort == Sort.COUNT
                && end == numbers
                && (NoAmounts.isStop(words, end) || end == words.size());
        if (limit) {
            return new Age(from, end, "years");
        }
        boolean apposed = words.is(from - 1, ",")
                && words.isCapitalised(from - 2)
                && words.isGlued(from - 1)
                && words.isFigure(from)
                && !words.lower(from).contains(".")
                && numbers == from + 1
                && (words.is(numbers, ",")
                        || numbers == words.size()
                        || words.is(numbers, ".", ";", "\u2013", "\u2014"));
        apposed |= words.is(from - 1, ",")
                && KIN.contains(words.lower(from - 2))
                && numbers == from + 1
                && number.value().scale() <= 0
                && (words.is(numbers, ",", ".", ";") || numbers == words.size());
        return apposed && sort == Sort.COUNT ? new Age(from, end, "years") : null;
    }
}
