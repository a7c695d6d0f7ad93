package readback.question.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.question.wording.Figure.Reading;
import readback.text.Comparison;

/** Finds the amounts in a text: digits or words, with bound, sign, scale and unit. */
final class FigureReader {

    private static final Lexicon BEFORE = Lexicon.read("comparators.txt");
    private static final Lexicon AFTER = Lexicon.read("comparators-after.txt");
    private static final Pattern FEET_AND_INCHES = Pattern.compile("(\\d)'(\\d{1,2})");

    private FigureReader() {}

    /** All of them, in order. */
    static List<Figure> read(Words w) {
        List<Figure> found = new ArrayList<>();
        int i = 0;
        while (i < w.size()) {
            Figure figure = at(w, i);
            if (figure == null) {
                i++;
            } else {
                found.add(figure);
                i = Math.max(i + 1, figure.to());
            }
        }
        return found;
    }

    private static @Nullable Figure at(Words w, int i) {
        if (w.isLetters(i) && w.is(i, "second") && !w.is(i - 1, "the")) {
            return null;
        }
        Figure first = single(w, i);
        if (first == null) {
            return null;
        }
        boolean dash = w.is(first.to(), "-");
        boolean between = w.is(first.from() - 1, "between");
        boolean to = w.is(first.to(), "to", "through") || between && w.is(first.to(), "and");
        if (!dash && !to || first.isRange()) {
            return first;
        }
        int start = first.to() + 1;
        Unit.Found money = w.size() > start ? moneyAt(w, start) : null;
        Figure second = single(w, money == null ? start : money.next());
        if (second == null || second.ordinal() != first.ordinal()) {
            return first;
        }
        return range(first, second, between ? first.from() - 1 : first.from());
    }

    private static Unit.@Nullable Found moneyAt(Words w, int i) {
        Unit.Found found = Unit.at(w, i);
        return found != null && w.isDigits(found.next()) ? found : null;
    }

    /** The scale and unit of the upper end serve the lower one too: "2-3 million", "$20 to 30". */
    private static Figure range(Figure first, Figure second, int from) {
        List<Reading> out = new ArrayList<>();
        for (Reading a : first.readings()) {
            for (Reading b : second.readings()) {
                Unit unit = b.unit() != null ? b.unit() : a.unit();
                BigDecimal low = a.low();
                if (a.unit() != null && b.unit() != null && !a.unit().equals(b.unit())) {
                    continue;
                }
                if (low.compareTo(b.low()) <= 0) {
                    out.add(new Reading(low, b.low(), unit));
                    for (int zeros : new int[] {3, 6, 9}) {
                        BigDecimal scaled = low.scaleByPowerOfTen(zeros);
                        if (b.low().compareTo(BigDecimal.ONE.scaleByPowerOfTen(zeros)) >= 0
                                && scaled.compareTo(b.low()) < 0
                                && low.compareTo(BigDecimal.valueOf(1000)) < 0) {
                            out.add(new Reading(scaled, b.low(), unit));
                        }
                    }
                }
            }
        }
        if (out.isEmpty()) {
            return first;
        }
        // the reading in which the two ends are nearest in size comes first
        out.sort((x, y) -> y.low().compareTo(x.low()));
        return new Figure(List.copyOf(out), first.bound(), first.ordinal(), from, second.to());
    }

    private static @Nullable Figure single(Words w, int i) {
        Figure tall = w.isDigits(i) ? feetAndInches(w, i) : null;
        if (tall != null) {
            return tall;
        }
        Spelled spelled = Spelled.at(w, i);
        if (spelled == null) {
            spelled = article(w, i);
        }
        if (spelled == null) {
            return null;
        }
        int from = i;
        boolean negative = w.is(i - 1, "-") && w.glued(i) && !w.glued(i - 1) || w.is(i - 1, "minus");
        if (negative) {
            from--;
        }
        Unit.Found money = Unit.moneyBefore(w, from);
        if (money != null) {
            from = money.next();
        }
        List<Reading> readings = new ArrayList<>();
        int to = spelled.next();
        for (BigDecimal v : spelled.values()) {
            BigDecimal value = negative ? v.negate() : v;
            readings.add(new Reading(value, null, spelled.share() ? Unit.SHARE : money == null ? null : money.unit()));
        }
        if (money == null && !spelled.share() && !spelled.ordinal()) {
            to = units(w, spelled, readings);
        }
        return bounded(w, readings, spelled.ordinal(), from, to);
    }

    /** "an hour and a half", "a year" alone: the article is a one. */
    private static @Nullable Spelled article(Words w, int i) {
        Unit.Found unit = w.is(i, "a", "an") ? Unit.at(w, i + 1) : null;
        boolean counts = unit != null && (w.is(unit.next(), "and") || i == 0 && unit.next() == w.size());
        return counts ? new Spelled(List.of(BigDecimal.ONE), i + 1, false, false) : null;
    }

    /** Adds the unit that follows, with smaller ones of its family: "6 ft 1 in", "an hour and ten minutes". */
    private static int units(Words w, Spelled spelled, List<Reading> readings) {
        int next = spelled.next();
        int at = w.is(next, "-") ? next + 1 : next;
        if (w.is(at - 1, "m") && w.isDigits(at - 2)) {
            // 5m: metres or million
            BigDecimal million = BigDecimal.valueOf(1_000_000);
            List<BigDecimal> metres =
                    spelled.values().stream().map(v -> v.divide(million)).toList();
            metres.forEach(v -> readings.add(new Reading(v, null, new Unit("length", BigDecimal.ONE))));
        }
        Unit.Found unit = Unit.at(w, at);
        if (unit == null) {
            return next;
        }
        next = unit.next();
        if (w.is(next, "-") && w.is(next + 1, "old")) {
            next += 2;
        }
        Unit first = unit.unit();
        readings.replaceAll(r -> r.unit() == null ? r.with(first) : r);
        if (w.is(next, "and") && w.is(next + 1, "a") && w.is(next + 2, "half")) {
            readings.replaceAll(r -> new Reading(r.low().add(new BigDecimal("0.5")), null, r.unit()));
            return next + 3;
        }
        int more = w.is(next, "and", ",") ? next + 1 : next;
        Spelled rest = Spelled.at(w, more);
        Unit.Found smaller = rest == null ? null : Unit.at(w, rest.next());
        if (rest == null
                || smaller == null
                || first.isShare()
                || !smaller.unit().family().equals(first.family())
                || smaller.unit().factor().compareTo(first.factor()) >= 0) {
            return next;
        }
        Unit small = smaller.unit();
        BigDecimal extra = rest.values().get(0);
        readings.replaceAll(r -> new Reading(
                r.low().multiply(first.factor()).add(extra.multiply(small.factor())),
                null,
                new Unit(first.family(), BigDecimal.ONE)));
        return smaller.next();
    }

    private static @Nullable Figure feetAndInches(Words w, int i) {
        Matcher m = FEET_AND_INCHES.matcher(w.fold(i));
        if (!m.matches()) {
            return null;
        }
        BigDecimal inches = BigDecimal.valueOf(12L * Integer.parseInt(m.group(1)) + Integer.parseInt(m.group(2)));
        Reading reading = new Reading(inches, null, new Unit("inches", BigDecimal.ONE));
        return bounded(w, List.of(reading), false, i, w.is(i + 1, "\"") ? i + 2 : i + 1);
    }

    private static Figure bounded(Words w, List<Reading> readings, boolean ordinal, int from, int to) {
        int before = w.is(from - 1, "a", "an", "the") ? from - 1 : from;
        Lexicon.Hit hit = BEFORE.before(w, before);
        if (hit != null) {
            return new Figure(List.copyOf(readings), Comparison.valueOf(hit.head()), ordinal, hit.from(), to);
        }
        Lexicon.Hit after = AFTER.at(w, to);
        for (int noun = to + 1; after == null && noun <= to + 2 && w.isLetters(noun - 1); noun++) {
            after = w.is(noun, "+") ? null : AFTER.at(w, noun);
        }
        if (after != null) {
            return new Figure(List.copyOf(readings), Comparison.valueOf(after.head()), ordinal, from, after.to());
        }
        return new Figure(List.copyOf(readings), Comparison.EXACTLY, ordinal, from, to);
    }
}
