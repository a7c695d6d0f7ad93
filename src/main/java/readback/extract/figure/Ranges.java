package readback.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import readback.extract.figure.Numeral.Form;

/** The upper end of a range: "20 to 30", "between 5 and 10", "$5-10 million", "two or three". */
final class Ranges {

    private static final java.util.Set<String> CHANGES = Lexicon.set(Ranges.class, "change-words.txt");
    private static final BigDecimal TWELVE = new BigDecimal(12);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Ranges() {}

    static @Nullable Numeral upper(Words words, Numeral low, boolean money) {
        if (low.form() == Form.VAGUE || low.form() == Form.ORDINAL || low.form() == Form.FRACTION) {
            return null;
        }
        int link = low.to();
        int next = link;
        Units.Hit own = Units.after(words, link, null);
        if (own != null && own.isShort() && !words.isHyphen(link)) {
            next = own.to();
        }
        boolean between = words.is(low.from() - (money ? 2 : 1), "between");
        boolean change = isChange(words, low.from());
        boolean from = words.is(low.from() - (money ? 2 : 1), "from") && (own != null || money || change)
                || words.is(low.from() - (money ? 2 : 1), "by") && change;
        boolean linked = words.isHyphen(next)
                ? words.isGlued(next) == words.isGlued(next + 1)
                : between ? words.is(next, "and") : words.is(next, "to", "or") && !from;
        if (!linked || words.isJoint(next) && words.isLetters(next + 1) && low.form() == Form.DIGITS) {
            return null;
        }
        int start = next + 1;
        Units.Money sign = Units.moneyAt(words, start);
        if (sign != null) {
            start = sign.to();
        }
        Numeral high = NumberReader.cardinal(words, start);
        if (high == null || high.form() == Form.VAGUE) {
            return null;
        }
        high = Units.scaled(words, high, money || sign != null);
        boolean rising = high.value().compareTo(low.value()) > 0;
        boolean same = low.form() == high.form() || between || isMixed(low, high);
        return rising && same && !NoAmounts.isDate(words, low, high) ? high : null;
    }

    /** "ten to 15": house styles write numbers up to ten or twelve as words. */
    private static boolean isMixed(Numeral low, Numeral high) {
        return low.form() == Form.WORDS
                && high.form() == Form.DIGITS
                && low.value().compareTo(TWELVE) <= 0
                && high.value().compareTo(HUNDRED) < 0;
    }

    /** "rose from 20 to 30", "fell by 20 to 30" are no ranges: something moved. */
    private static boolean isChange(Words words, int i) {
        for (int k = Math.max(0, i - 6); k < i; k++) {
            if (CHANGES.contains(words.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the scale word behind the upper end holds for the lower too: "5 to 10 million". */
    static boolean sharesScale(Words words, Numeral low, Numeral high) {
        BigDecimal bare = bare(words, high);
        return bare != null
                && low.form() == Form.DIGITS
                && bare(words, low) == null
                && low.value().compareTo(bare) < 0
                && low.value().compareTo(new BigDecimal(1000)) < 0;
    }

    static BigDecimal scaledLike(Words words, BigDecimal low, Numeral high) {
        BigDecimal bare = bare(words, high);
        return bare == null || bare.signum() == 0
                ? low
                : low.multiply(high.value().divide(bare, java.math.MathContext.DECIMAL32));
    }

    /** The figure without its scale word, null where it has none. */
    private static @Nullable BigDecimal bare(Words words, Numeral number) {
        if (number.form() != Form.DIGITS || !words.isFigure(number.from()) || number.to() == number.from() + 1) {
            return null;
        }
        BigDecimal figure = new BigDecimal(words.lower(number.from()).replace(",", ""));
        return figure.compareTo(number.value()) == 0 ? null : figure;
    }
}
