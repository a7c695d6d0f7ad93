package readback.extract.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import readback.extract.figure.NumberReader;
import readback.extract.figure.Numeral;
import readback.extract.figure.Words;

/** Numbers inside expressions of time. */
final class Count {

    private Count() {}

    /** The number as written in a TIMEX3 value, {@code X} where it is not exact. */
    static String digits(String words) {
        BigDecimal value = value(words);
        return value == null ? "X" : value.toPlainString();
    }

    static @Nullable BigDecimal value(String words) {
        if (words.equals("a") || words.equals("an") || words.equals("one")) {
            return BigDecimal.ONE;
        }
        Words cut = Words.of(words, 0);
        Numeral read = NumberReader.cardinal(cut, 0);
        return read == null || read.to() != cut.size() ? null : read.value();
    }

    /** A whole number, null where it is none or not exact. */
    static @Nullable Long whole(String words) {
        BigDecimal value = value(words);
        if (value == null || value.stripTrailingZeros().scale() > 0 || value.precision() - value.scale() > 9) {
            return null;
        }
        return value.longValueExact();
    }

    static @Nullable Integer ordinal(String words) {
        Words cut = Words.of(words, 0);
        Numeral read = NumberReader.at(cut, 0);
        return read == null || read.form() != Numeral.Form.ORDINAL
                ? null
                : read.value().intValue();
    }
}
