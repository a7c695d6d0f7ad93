package readback.question.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads fractions in words and signs. */
final class Fractions {

    private static final Lexicon ORDINALS = Lexicon.read("ordinals.txt");

    /** Digits kept of a fraction that no decimal can write. */
    private static final MathContext PRECISION = new MathContext(12);

    private Fractions() {}

    /** 1/2, two thirds, three out of four, one in ten: what starts with a plain number and goes on. */
    static @Nullable Spelled after(Words w, Spelled top) {
        int at = top.next();
        if (top.values().size() != 1 || top.ordinal()) {
            return null;
        }
        BigDecimal n = top.values().get(0);
        int skip = w.is(at, "-") ? at + 1 : at;
        BigDecimal named = denominator(w, skip);
        if (named != null) {
            return share(n, named, skip + 1);
        }
        int over = w.is(at, "/")
                ? at + 1
                : w.is(at, "out") && w.is(at + 1, "of")
                        ? at + 2
                        : w.is(at, "in") ? at + 1 : w.is(at, "of") && w.is(at + 1, "every") ? at + 2 : -1;
        if (w.is(over, "every") || w.is(over, "the")) {
            over++;
        }
        Spelled bottom = over < 0 ? null : Spelled.plain(w, over);
        boolean inYear =
                w.is(at, "in") && bottom != null && bottom.values().get(0).compareTo(BigDecimal.valueOf(1000)) > 0;
        if (bottom == null
                || bottom.ordinal()
                || inYear
                || bottom.values().get(0).compareTo(n) < 0) {
            return null;
        }
        return share(n, bottom.values().get(0), bottom.next());
    }

    private static @Nullable Spelled share(BigDecimal top, BigDecimal bottom, int next) {
        if (bottom.signum() == 0) {
            return null;
        }
        BigDecimal value = top.divide(bottom, PRECISION);
        return new Spelled(List.of(value), next, false, true);
    }

    /** half, a third, a quarter of a million. */
    static @Nullable Spelled word(Words w, int i) {
        int at = w.is(i, "a", "an") ? i + 1 : i;
        BigDecimal bottom = denominator(w, at);
        if (bottom == null || at == i && !w.is(i, "half")) {
            return null;
        }
        int next = at + 1;
        int scaleAt = w.is(next, "of") ? next + 1 : next;
        scaleAt = w.is(scaleAt, "a", "an") ? scaleAt + 1 : scaleAt;
        BigDecimal scale = Spelled.scale(w, scaleAt);
        if (scale != null && !w.is(scaleAt, "k", "m", "b")) {
            return new Spelled(List.of(scale.divide(bottom, PRECISION)), scaleAt + 1, false, false);
        }
        return share(BigDecimal.ONE, bottom, next);
    }

    /** half, third(s), quarter(s), tenths. */
    private static @Nullable BigDecimal denominator(Words w, int i) {
        String fold = w.fold(i);
        if (fold.equals("half") || fold.equals("halves")) {
            return BigDecimal.valueOf(2);
        }
        if (fold.equals("quarter") || fold.equals("quarters")) {
            return BigDecimal.valueOf(4);
        }
        String one = fold.endsWith("s") ? fold.substring(0, fold.length() - 1) : fold;
        String head = one.equals("second") || one.equals("first") ? null : ORDINALS.head(one);
        return head == null ? null : new BigDecimal(head);
    }
}
