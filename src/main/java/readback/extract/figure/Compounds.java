package readback.extract.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readback.text.Quantity;

/** Measures told in two units: "6ft 2in", "nine stone 4lb", "two hours and 20 minutes". */
final class Compounds {

    /** How many of the smaller unit make one of the greater, by "greater smaller". */
    private static final Map<String, BigDecimal> RATIOS = new HashMap<>();

    private static final int PLACES = 4;

    static {
        for (List<String> row : Lexicon.rows(Compounds.class, "compounds.txt")) {
            RATIOS.put(row.get(0) + " " + row.get(1), new BigDecimal(row.get(2)));
        }
    }

    private Compounds() {}

    /** The measure that {@code first} begins, in its unit; {@code first} itself where no smaller one follows. */
    static Figure joined(Words words, Figure first) {
        Quantity greater = first.quantity();
        int at = words.is(first.after(), "and", ",") ? first.after() + 1 : first.after();
        Numeral number = greater.unit() == null || greater.upper() != null ? null : NumberReader.cardinal(words, at);
        Units.Hit unit = number == null ? null : Units.after(words, number.to(), null);
        BigDecimal ratio = unit == null ? null : ratio(greater.unit(), unit.unit());
        if (number == null || unit == null || ratio == null || number.value().compareTo(ratio) >= 0) {
            return first;
        }
        BigDecimal value = greater.value().add(number.value().divide(ratio, PLACES, RoundingMode.HALF_UP));
        readback.text.Span figure =
                first.figure().cover(words.all().get(number.to() - 1).span());
        readback.text.Span span =
                first.span().cover(words.all().get(unit.to() - 1).span());
        return new Figure(
                span,
                figure,
                new Quantity(value.stripTrailingZeros(), null, greater.comparison(), greater.unit()),
                first.sort(),
                unit.to());
    }

    private static @Nullable BigDecimal ratio(@Nullable String greater, String smaller) {
        return RATIOS.get(greater + " " + smaller);
    }
}
