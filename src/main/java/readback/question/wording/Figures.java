package readback.question.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.wording.Figure.Reading;

/** Holds the amount typed against the accepted ones. */
public final class Figures {

    /** How two amounts stand to each other, best last. */
    private enum Likeness {
        DIFFERENT,
        UNIT,
        FACTOR_OF_TEN,
        SIGN,
        ONE_END,
        EQUAL
    }

    private Figures() {}

    /** Whether the wording has an amount, and nothing but it and what it counts: "9,800", "more than 9,800 people". */
    public static boolean isAmount(String wording) {
        Words w = Words.of(wording);
        List<Figure> found = FigureReader.read(w);
        if (found.size() != 1) {
            return false;
        }
        Figure f = found.get(0);
        return f.from() == 0
                && w.size() - f.to() <= 3
                && (w.size() == f.to() || w.isLetters(f.to()) || w.is(f.to(), "-"));
    }

    /** Whether there is an amount in it. */
    public static boolean hasAmount(String wording) {
        return !FigureReader.read(Words.of(wording)).isEmpty();
    }

    /**
     * Grades an answer.
     *
     * @param accepted  accepted wordings; those without an amount are compared as phrases
     * @param unit      unit that may be left out
     * @param tolerance absolute distance in the unit of the key that is still right
     * @param lenient   whether other amounts may stand beside the right one, as in a long answer of a language model
     */
    public static Verdict grade(
            List<String> accepted,
            String answer,
            @Nullable String unit,
            @Nullable BigDecimal tolerance,
            boolean lenient) {
        Words w = Words.of(answer);
        List<Figure> typed = typed(w);
        Verdict best = typed.isEmpty() ? Verdict.wrong("no-number", "There is no number in this answer.") : null;
        for (String wording : accepted) {
            Words key = Words.of(wording);
            if (!key.line().isEmpty() && key.line().equals(w.line()) && sameSigns(key, w)) {
                return Verdict.right("That is right.");
            }
            Figure figure = key(wording, unit);
            Verdict verdict = figure == null
                    ? Phrases.grade(List.of(wording), answer, List.of(), lenient)
                    : typed.isEmpty() ? null : grade(figure, typed, w, tolerance, lenient);
            if (verdict != null) {
                best = best == null ? verdict : best.orBetter(verdict);
            }
        }
        return best == null ? Verdict.wrong("That is not right.") : best;
    }

    private static boolean sameSigns(Words a, Words b) {
        return signs(a).equals(signs(b));
    }

    private static List<String> signs(Words w) {
        return w.list().stream()
                .filter(Word::isSign)
                .map(Word::fold)
                .filter(s -> !".,!?\"'".contains(s))
                .toList();
    }

    /** The amount of an accepted wording, with the unit of the key where it writes none. */
    static @Nullable Figure key(String wording, @Nullable String unit) {
        List<Figure> found = FigureReader.read(Words.of(wording));
        if (found.isEmpty()) {
            return null;
        }
        Figure figure = found.get(0);
        if (unit == null || unit.isBlank()) {
            return figure;
        }
        Words counted = Words.of(unit);
        Unit.Found named = Unit.at(counted, 0);
        boolean measured = named != null && (named.next() == counted.size() || counted.is(named.next(), "of"));
        Unit own = measured && named != null ? named.unit() : Unit.COUNT;
        List<Reading> readings = figure.readings().stream()
                .map(r -> r.unit() == null ? r.with(own) : r)
                .toList();
        return new Figure(readings, figure.bound(), figure.ordinal(), figure.from(), figure.to());
    }

    /** The amounts of an answer that are not denied ("not 9,000"). */
    private static List<Figure> typed(Words w) {
        List<Figure> out = new ArrayList<>();
        for (Figure f : FigureReader.read(w)) {
            boolean denied = w.is(f.from() - 1, "not", "never", "isn't", "wasn't", "weren't")
                    || w.is(f.from() - 1, "than") && w.is(f.from() - 2, "rather")
                    || w.is(f.from() - 1, "of") && w.is(f.from() - 2, "instead");
            if (!denied) {
                out.add(f);
            }
        }
        return out;
    }

    private static Verdict grade(
            Figure key, List<Figure> typed, Words w, @Nullable BigDecimal tolerance, boolean lenient) {
        Figure best = typed.stream()
                .max(Comparator.comparingDouble(f -> score(key, f, tolerance)))
                .orElseThrow();
        Verdict verdict = verdict(key, best, tolerance);
        if (verdict.fraction() == 0) {
            return verdict;
        }
        for (Figure other : typed) {
            if (other != best && isRival(key, best, other, w, tolerance, lenient)) {
                return Verdict.wrong(
                        "several", "There are several numbers in this answer: give the one that is meant.");
            }
        }
        return verdict;
    }

    private static double score(Figure key, Figure f, @Nullable BigDecimal tolerance) {
        Likeness l = likeness(key, f, tolerance);
        return l.ordinal() + (l == Likeness.EQUAL ? Bounds.fit(key.bound(), f.bound()) / 2 : 0);
    }

    /** Whether a second amount takes back the first: not the year, another unit's, the whole it is part of, or a mere "one". */
    private static boolean isRival(
            Figure key, Figure best, Figure other, Words w, @Nullable BigDecimal tolerance, boolean lenient) {
        if (likeness(key, other, tolerance) == Likeness.EQUAL) {
            return Bounds.fit(key.bound(), other.bound()) == 0;
        }
        boolean either = w.is(other.from() - 1, "or") || w.is(other.to(), "or") || w.is(other.from() - 1, "/");
        Unit unit = other.readings().get(0).unit();
        Unit mine = best.readings().get(0).unit();
        if (unit != null && !Unit.fit(unit, mine == null ? key.readings().get(0).unit() : mine)) {
            return false;
        }
        if (either || !lenient && unit != null) {
            return true;
        }
        boolean whole = w.is(other.from() - 1, "of", "among", "in", "since", "by", "from")
                || w.is(other.from() - 1, "the") && w.is(other.from() - 2, "of");
        boolean one = w.is(other.from(), "one", "a") || other.ordinal() && !key.ordinal();
        return !lenient && !whole && !one;
    }

    private static Verdict verdict(Figure key, Figure f, @Nullable BigDecimal tolerance) {
        switch (likeness(key, f, tolerance)) {
            case EQUAL:
                double fit = Bounds.fit(key.bound(), f.bound());
                if (fit == 1) {
                    return Verdict.right("That is the right number.");
                }
                return fit > 0
                        ? Verdict.partial(fit, "The number is right, but the bound is not quite what the article says.")
                        : Verdict.wrong(
                                "bound", "The number is right, but its bound says something else than the article.");
            case ONE_END:
                return Verdict.partial(0.5, "That is one end: the article gives a range.");
            case FACTOR_OF_TEN:
                return Verdict.wrong(
                        "factor-of-ten", "The digits are right, but it is off by a factor of ten or more.");
            case SIGN:
                return Verdict.wrong("sign", "The digits are right, but above and below zero are mixed up.");
            case UNIT:
                return Verdict.wrong("unit", "The digits are right, but the unit is another.");
            default:
                return Verdict.wrong("number", "The article gives another number.");
        }
    }

    private static Likeness likeness(Figure key, Figure f, @Nullable BigDecimal tolerance) {
        Likeness best = Likeness.DIFFERENT;
        for (Reading k : key.readings()) {
            for (Reading a : f.readings()) {
                Likeness l = likeness(k, a, tolerance);
                best = l.ordinal() > best.ordinal() ? l : best;
            }
        }
        return best;
    }

    private static Likeness likeness(Reading key, Reading answer, @Nullable BigDecimal tolerance) {
        if (!Unit.fit(key.unit(), answer.unit())) {
            return equal(key.low(), answer.low(), null) ? Likeness.UNIT : Likeness.DIFFERENT;
        }
        Reading k = answer.unit() != null && key.unit() == null
                ? key.with(answer.unit()).base()
                : key.base();
        Reading a = answer.unit() == null ? answer.with(key.unit()).base() : answer.base();
        BigDecimal slack = tolerance == null || key.unit() == null
                ? tolerance
                : tolerance.multiply(key.unit().factor());
        Likeness l = compare(k, a, slack);
        boolean bareShare = key.unit() != null && key.unit().isShare() && answer.unit() == null;
        if (l != Likeness.EQUAL && bareShare && answer.low().abs().compareTo(BigDecimal.ONE) < 0) {
            Likeness asFraction = compare(k, answer.with(Unit.SHARE).base(), slack);
            l = asFraction.ordinal() > l.ordinal() ? asFraction : l;
        }
        boolean share = k.unit() != null && k.unit().isShare();
        if (l != Likeness.EQUAL && share && rounds(k.low(), answer)) {
            return Likeness.EQUAL;
        }
        if (l == Likeness.FACTOR_OF_TEN && share && a.low().abs().compareTo(BigDecimal.TEN.pow(3)) > 0) {
            return Likeness.DIFFERENT;
        }
        return l;
    }

    /** Whether a rounded percentage is that of a fraction no decimal can write: a third is 33 % and 33.3 %. */
    private static boolean rounds(BigDecimal share, Reading answer) {
        if (share.precision() < 10 || answer.unit() == null || answer.high() != null) {
            return false;
        }
        BigDecimal percent = share.movePointRight(2);
        int scale = Math.max(0, answer.low().scale());
        return answer.unit().equals(Unit.PERCENT)
                && percent.setScale(scale, RoundingMode.HALF_UP).compareTo(answer.low()) == 0;
    }

    private static Likeness compare(Reading k, Reading a, @Nullable BigDecimal tolerance) {
        BigDecimal high = k.high();
        BigDecimal top = a.high();
        boolean low = equal(k.low(), a.low(), tolerance);
        if (high == null && top == null) {
            if (low) {
                return Likeness.EQUAL;
            }
            if (k.low().signum() != 0 && equal(k.low(), a.low().negate(), null)) {
                return Likeness.SIGN;
            }
            return k.low().signum() != 0
                            && digits(k.low()).equals(digits(a.low()))
                            && k.low().signum() == a.low().signum()
                    ? Likeness.FACTOR_OF_TEN
                    : Likeness.DIFFERENT;
        }
        if (high != null && top != null) {
            return low && equal(high, top, tolerance) ? Likeness.EQUAL : Likeness.DIFFERENT;
        }
        if (high != null && (low || equal(high, a.low(), tolerance))) {
            return Likeness.ONE_END;
        }
        return Likeness.DIFFERENT;
    }

    private static BigDecimal digits(BigDecimal n) {
        BigDecimal plain = n.abs().stripTrailingZeros();
        return new BigDecimal(plain.unscaledValue());
    }

    private static boolean equal(BigDecimal a, BigDecimal b, @Nullable BigDecimal tolerance) {
        return tolerance == null ? a.compareTo(b) == 0 : a.subtract(b).abs().compareTo(tolerance.abs()) <= 0;
    }
}
