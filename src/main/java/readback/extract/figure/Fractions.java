package readback.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import readback.extract.figure.Numeral.Form;

/** Parts of a whole: "two-thirds", "three quarters", "half", "one in five", "nine out of 10", "3/4". */
final class Fractions {

    private static final MathContext PLACES = new MathContext(6);
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal FOUR = new BigDecimal(4);
    private static final BigDecimal LARGEST_BASE = new BigDecimal(1_000_000);

    private static final String[] BEFORE = {
        "by",
        "about",
        "around",
        "nearly",
        "almost",
        "roughly",
        "than",
        "over",
        "under",
        "approximately",
        "least",
        "only",
        "just"
    };
    private static final String[] AFTER = {
        "in", "to", "from", "since", "over", "within", "during", "and", "but", "on", "at", "last", "this"
    };

    private Fractions() {}

    static @Nullable Numeral at(Words words, int i) {
        if (words.is(i, "half")) {
            return half(words, i);
        }
        if (words.is(i, "one") && words.isLetters(i + 1) && words.is(i + 2, "in")) {
            Numeral base = Cardinals.at(words, i + 3);
            boolean share = base != null
                    && base.value().compareTo(BigDecimal.ONE) > 0
                    && base.to() == i + 4
                    && isRound(base)
                    && NoAmounts.isStop(words, base.to());
            return share ? Numeral.of(i, base.to(), BigDecimal.ONE.divide(base.value(), PLACES), Form.FRACTION) : null;
        }
        if (words.is(i, "a")
                && words.is(i + 1, "quarter")
                && words.is(i + 2, "of")
                && words.is(i + 3, "a")
                && Cardinals.isWord(words.lower(i + 4))) {
            return null;
        }
        if (words.is(i, "a", "an", "one") && isPart(words, words.overJoint(i + 1), false)) {
            int part = words.overJoint(i + 1);
            boolean bare = words.is(i - 1, BEFORE) && !(words.isLetters(part + 1) && !words.is(part + 1, AFTER));
            boolean certain = bare
                    || words.isJoint(i + 1)
                    || words.is(part + 1, "of")
                    || words.is(i, "a")
                            && words.is(part, "third", "quarter", "fifth")
                            && words.is(part + 1, "more", "less", "fewer", "lower", "higher");
            BigDecimal base = base(words.lower(part));
            return certain && base != null
                    ? Numeral.of(i, part + 1, BigDecimal.ONE.divide(base, PLACES), Form.FRACTION)
                    : null;
        }
        Numeral top = Cardinals.at(words, i);
        if (top == null || top.value().signum() <= 0) {
            return null;
        }
        int next = top.to();
        int part = words.overJoint(next);
        if (isPart(words, part, true) && top.form() == Form.WORDS && top.value().compareTo(BigDecimal.ONE) > 0) {
            BigDecimal base = base(singular(words.lower(part)));
            return base == null ? null : Numeral.of(i, part + 1, top.value().divide(base, PLACES), Form.FRACTION);
        }
        int from = words.is(next, "in") ? next + 1 : words.is(next, "out") && words.is(next + 1, "of") ? next + 2 : -1;
        if (from >= 0 && next == i + 1) {
            from = words.is(from, "every") ? from + 1 : from;
            Numeral base = Cardinals.at(words, from);
            boolean part01 = base != null
                    && base.value().compareTo(top.value()) > 0
                    && base.value().compareTo(LARGEST_BASE) <= 0
                    && (from > next + 1 || isRound(base) && !isYear(base));
            return part01 ? Numeral.of(i, base.to(), top.value().divide(base.value(), PLACES), Form.FRACTION) : null;
        }
        if (words.is(next, "/") && words.isGlued(next) && words.isGlued(next + 1) && words.isFigure(next + 1)) {
            return slash(words, i, top, next);
        }
        return null;
    }

    private static @Nullable Numeral slash(Words words, int i, Numeral top, int next) {
        Numeral base = Cardinals.at(words, next + 1);
        boolean fine = base != null
                && next == i + 1
                && !words.is(base.to(), "/")
                && top.value().compareTo(base.value()) < 0
                && base.value().compareTo(BigDecimal.TEN) <= 0
                && words.is(base.to(), "of");
        return fine ? Numeral.of(i, base.to(), top.value().divide(base.value(), PLACES), Form.FRACTION) : null;
    }

    /** "half of", "half the", "half a million" is a whole number and "the first half" a period. */
    private static @Nullable Numeral half(Words words, int i) {
        boolean whole = words.is(i - 1, "first", "second", "latter", "other", "better", "and", "next", "final", "s")
                || words.isJoint(i + 1)
                || words.isJoint(i - 1);
        boolean measure = words.is(i + 1, "a", "an") && Units.after(words, i + 2, null) != null;
        boolean share = measure || words.is(i + 1, "of", "the", "its", "their", "his", "her", "our", "all", "those");
        return share && !whole ? Numeral.of(i, i + 1, new BigDecimal("0.5"), Form.FRACTION) : null;
    }

    /** The bases that "one in …" goes by: small numbers and powers of ten. */
    private static boolean isRound(Numeral base) {
        BigDecimal v = base.value();
        return v.compareTo(new BigDecimal(20)) <= 0
                || v.remainder(BigDecimal.TEN).signum() == 0;
    }

    private static boolean isYear(Numeral base) {
        return base.form() == Form.DIGITS
                && base.value().compareTo(new BigDecimal(1700)) > 0
                && base.value().compareTo(new BigDecimal(2100)) < 0;
    }

    private static boolean isPart(Words words, int i, boolean plural) {
        String w = words.lower(i);
        if (plural) {
            return w.endsWith("s") && base(singular(w)) != null || w.equals("halves");
        }
        return base(w) != null;
    }

    private static String singular(String part) {
        return part.equals("halves") ? "half" : part.substring(0, part.length() - 1);
    }

    private static @Nullable BigDecimal base(String part) {
        if (part.equals("half")) {
            return TWO;
        }
        if (part.equals("quarter")) {
            return FOUR;
        }
        BigDecimal value = Ordinals.value(part);
        return value != null && value.compareTo(TWO) > 0 ? value : null;
    }
}
