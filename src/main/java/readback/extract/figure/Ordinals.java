package readback.extract.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.extract.figure.Numeral.Form;

/** Places in a row: "18th", "third", "twenty-first". */
final class Ordinals {

    private static final Map<String, String> WORDS = Lexicon.map(Ordinals.class, "ordinals.txt");
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    private Ordinals() {}

    static @Nullable Numeral at(Words words, int i) {
        if (words.isFigure(i) && words.isGlued(i + 1) && ENDINGS.contains(words.lower(i + 1))) {
            String digits = words.lower(i).replace(",", "");
            return digits.contains(".") || digits.length() > 9
                    ? null
                    : Numeral.of(i, i + 2, new BigDecimal(digits), Form.ORDINAL);
        }
        if (Cardinals.isTen(words.lower(i)) && words.isJoint(i + 1)) {
            BigDecimal last = value(words.lower(i + 2));
            BigDecimal ten = Cardinals.small(words.lower(i));
            return last == null || ten == null || last.compareTo(BigDecimal.TEN) >= 0
                    ? null
                    : Numeral.of(i, i + 3, ten.add(last), Form.ORDINAL);
        }
        BigDecimal value = value(words.lower(i));
        return value == null ? null : Numeral.of(i, i + 1, value, Form.ORDINAL);
    }

    static @Nullable BigDecimal value(String lower) {
        String digits = WORDS.get(lower);
        return digits == null ? null : new BigDecimal(digits);
    }
}
