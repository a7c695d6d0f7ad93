package readback.extract.figure;

import java.math.BigDecimal;

/**
 * A number as it stands in the words.
 *
 * @param from  index of its first word
 * @param to    index after its last word
 * @param value what it says, scale words applied
 * @param form  how it is written
 */
public record Numeral(int from, int to, BigDecimal value, Form form) {

    /** How a number is written. */
    public enum Form {
        /** "9,800", "1.2 million". */
        DIGITS,
        /** "twenty-one". */
        WORDS,
        /** "dozens", "tens of thousands": an order of magnitude. */
        VAGUE,
        /** "two-thirds", "half", "one in five". */
        FRACTION,
        /** "18th", "third". */
        ORDINAL
    }

    static Numeral of(int from, int to, BigDecimal value, Form form) {
        BigDecimal plain = value.stripTrailingZeros();
        return new Numeral(from, to, plain.scale() < 0 ? plain.setScale(0) : plain, form);
    }
}
