package readback.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Comparison;
import readback.text.Fact.Amount.Sort;
import readback.text.Quantity;
import readback.text.Span;

/** Finds the amounts in a sentence by its words: number, range, bound, money and unit. */
public final class FigureReader {

    private static final String[] LASTING = {
        "for", "in", "after", "within", "of", "by", "last", "lasted", "took", "takes", "take", "taken", "spent",
        "spend", "is", "was", "has", "have", "had", "with", "been", "just", "well", "aged"
    };

    /** Units that "a" counts one of. */
    private static final Set<String> SINGLE = Lexicon.set(FigureReader.class, "single-units.txt");

    /** What something can have twice of: "twice the size". */
    private static final Set<String> EXTENTS = Lexicon.set(FigureReader.class, "extents.txt");

    private FigureReader() {}

    /** Every amount in the sentence, in order. Years and clock times are the reader of times' to take out. */
    public static List<Figure> read(Words words) {
        List<Figure> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Figure figure = at(words, i);
            if (figure == null) {
                Numeral skipped = words.isFigure(i) ? NumberReader.at(words, i) : null;
                i = skipped == null ? i + 1 : Math.max(skipped.to(), i + 1);
            } else {
                figure = Compounds.joined(words, figure);
                found.add(figure);
                i = Math.max(figure.after(), i + 1);
            }
        }
        return found;
    }

    private static @Nullable Figure at(Words words, int i) {
        if (words.is(i, "half") && words.is(i + 1, "as") && words.is(i + 2, "many", "much")) {
            return single(words, i);
        }
        Units.Money money = Units.moneyAt(words, i);
        int start = money == null ? i : money.to();
        Numeral low = NumberReader.at(words, start);
        if (low == null && money == null) {
            return single(words, i);
        }
        if (low == null || low.form() == Numeral.Form.ORDINAL && money != null) {
            return null;
        }
        low = Units.scaled(words, low, money != null);
        if (money == null && NoAmounts.isNone(words, low)) {
            return null;
        }
        Figure score = money == null ? Scores.at(words, low) : null;
        if (score != null) {
            return score;
        }
        if (low.form() == Numeral.Form.ORDINAL) {
            return figure(words, new Bounds(low.from(), Comparison.EXACTLY), low, null, null, low.to(), i);
        }
        Numeral high = Ranges.upper(words, low, money != null);
        int end = high == null ? low.to() : high.to();
        int from = unitFrom(words, low, end);
        int below = money == null && high == null && isBelowZero(words, i, end) ? i - 1 : i;
        low = below == i ? low : Numeral.of(below, low.to(), low.value().negate(), low.form());
        Units.Hit unit = Units.after(words, from, money == null ? null : money.code());
        unit = unit != null && from > end && unit.sort() == Sort.SHARE && low.form() == Numeral.Form.VAGUE
                ? null
                : unit;
        Bounds bounds = Bounds.of(words, below, high != null);
        return figure(words, bounds, low, high, unit, unit == null ? end : unit.to(), below);
    }

    /** "minus 70 degrees", "-5C". */
    private static boolean isBelowZero(Words words, int number, int end) {
        Units.Hit unit = Units.after(words, end, null);
        boolean sign = words.isHyphen(number - 1) && words.isGlued(number) && !words.isGlued(number - 1);
        return unit != null && unit.unit().matches("\u00b0[CF]|degrees") && (sign || words.is(number - 1, "minus"));
    }

    /** "more than a decade", "for about an hour": an article before a unit counts where a bound stands before it. */
    private static @Nullable Figure single(Words words, int i) {
        if (words.is(i, "twice", "half") && words.is(i + 1, "as")
                || words.is(i, "twice") && words.is(i + 1, "the") && EXTENTS.contains(words.lower(i + 2))) {
            int to = words.is(i + 2, "many", "much") ? i + 3 : i + 1;
            BigDecimal times = words.is(i, "twice") ? BigDecimal.valueOf(2) : new BigDecimal("0.5");
            Quantity quantity = new Quantity(times, null, Comparison.EXACTLY, "times");
            return new Figure(span(words, i, to), span(words, i, i + 1), quantity, Sort.MEASURE, to);
        }
        if (!words.is(i, "a", "an") || !SINGLE.contains(words.lower(i + 1)) || words.isHyphen(i + 2)) {
            return null;
        }
        Bounds bounds = Bounds.of(words, i, false);
        Comparison by = bounds.comparison();
        boolean loose = words.is(bounds.from(), "about", "around", "some") && !words.is(bounds.from() - 1, LASTING);
        Units.Hit unit = Units.after(words, i + 1, null);
        if (by == Comparison.EXACTLY || loose || unit == null || words.is(bounds.from(), "within")) {
            return null;
        }
        Numeral one = Numeral.of(i, i + 1, BigDecimal.ONE, Numeral.Form.WORDS);
        return isTimeOnly(words, bounds, unit) ? null : figure(words, bounds, one, null, unit, unit.to(), i);
    }

    /** "Within" bounds nothing but a length of time; "over" before one mostly says when, not how long. */
    private static boolean isTimeOnly(Words words, Bounds bounds, Units.@Nullable Hit unit) {
        boolean length = unit != null && unit.sort() == Sort.DURATION;
        if (words.is(bounds.from(), "within")) {
            return !length;
        }
        return length && words.is(bounds.from(), "over", "under") && !words.is(bounds.from() - 1, LASTING);
    }

    /** Where the unit stands: behind "of" in "thousands of dollars" and "a quarter of a mile", behind "a" in "half a mile". */
    private static int unitFrom(Words words, Numeral low, int end) {
        boolean of = words.is(end, "of");
        if (low.form() == Numeral.Form.VAGUE && of) {
            return end + 1;
        }
        if (low.form() == Numeral.Form.FRACTION) {
            int at = of ? end + 1 : end;
            return words.is(at, "a", "an") ? at + 1 : end;
        }
        return end;
    }

    private static Figure figure(
            Words words,
            Bounds bounds,
            Numeral low,
            @Nullable Numeral high,
            Units.@Nullable Hit unit,
            int end,
            int start) {
        int numbers = high == null ? low.to() : high.to();
        BigDecimal value = low.value();
        BigDecimal upper = high == null ? null : high.value();
        if (upper != null && Ranges.sharesScale(words, low, high)) {
            value = Ranges.scaledLike(words, value, high);
        }
        Bounds.After after = low.form() == Numeral.Form.ORDINAL ? null : Bounds.after(words, numbers, end);
        Comparison comparison = bounds.comparison();
        if (after != null && comparison == Comparison.EXACTLY) {
            comparison = after.comparison();
            end = Math.max(end, after.to());
            if (unit == null && after.to() > numbers) {
                unit = Units.after(words, after.to(), null);
                end = unit == null ? end : unit.to();
            }
        }
        if (low.form() == Numeral.Form.VAGUE && comparison == Comparison.EXACTLY) {
            comparison = Comparison.ABOUT;
        }
        if (isTimeOnly(words, bounds, unit)) {
            bounds = new Bounds(start, Comparison.EXACTLY);
            comparison = Comparison.EXACTLY;
        }
        Sort sort = unit != null
                ? unit.sort()
                : low.form() == Numeral.Form.FRACTION
                        ? Sort.SHARE
                        : low.form() == Numeral.Form.ORDINAL ? Sort.ORDINAL : Sort.COUNT;
        String name = unit == null ? null : unit.unit();
        Ages.Age age = Ages.at(words, low, bounds.from(), numbers, end, sort);
        if (age != null) {
            sort = Sort.AGE;
            name = age.unit();
            end = age.to();
        }
        int from = age == null ? bounds.from() : Math.min(age.from(), bounds.from());
        return new Figure(
                span(words, from, end),
                span(words, start, numbers),
                new Quantity(value, upper, comparison, name),
                sort,
                end);
    }

    static Span span(Words words, int from, int to) {
        return words.all().get(from).span().cover(words.all().get(to - 1).span());
    }
}
