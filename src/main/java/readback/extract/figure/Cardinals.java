package readback.extract.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readback.extract.figure.Numeral.Form;

/** Whole and decimal numbers: "9,800", "1.2 million", "two hundred and fifty", "half a million", "dozens". */
final class Cardinals {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int LONGEST_FIGURE = 40;

    private static final Map<String, BigDecimal> UNITS = new HashMap<>();
    private static final Map<String, BigDecimal> TENS = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = new HashMap<>();
    private static final Map<String, BigDecimal> VAGUE = new HashMap<>();
    private static final Map<String, BigDecimal> SIGNS = Map.of(
            "\u00bd", HALF,
            "\u00bc", QUARTER,
            "\u00be", new BigDecimal("0.75"));

    static {
        for (List<String> row : Lexicon.rows(Cardinals.class, "numbers.txt")) {
            Map<String, BigDecimal> kind = switch (row.get(2)) {
                case "unit" -> UNITS;
                case "ten" -> TENS;
                case "scale" -> SCALES;
                default -> VAGUE;
            };
            kind.put(row.get(0), new BigDecimal(row.get(1)));
        }
    }

    private Cardinals() {}

    static boolean isWord(String lower) {
        return UNITS.containsKey(lower) || TENS.containsKey(lower) || SCALES.containsKey(lower);
    }

    static boolean isTen(String lower) {
        return TENS.containsKey(lower);
    }

    static @Nullable BigDecimal small(String lower) {
        BigDecimal unit = UNITS.get(lower);
        return unit != null ? unit : TENS.get(lower);
    }

    /** The number that begins at word {@code i}, if one does. */
    static @Nullable Numeral at(Words words, int i) {
        Word w = words.at(i);
        if (w == null) {
            return null;
        }
        if (w.isFigure() || w.text().startsWith(".") && w.text().length() > 1) {
            return digits(words, i, w);
        }
        BigDecimal sign = SIGNS.get(w.text());
        if (sign != null) {
            return Numeral.of(i, i + 1, sign, Form.DIGITS);
        }
        if (VAGUE.containsKey(w.lower())) {
            return vague(words, i);
        }
        if (words.is(i, "half") && words.is(words.overJoint(i + 1), "a")
                || words.is(i, "half") && words.is(i + 1, "dozen")) {
            int at = words.is(i + 1, "dozen") ? i + 1 : words.overJoint(words.overJoint(i + 1) + 1);
            BigDecimal scale = SCALES.get(words.lower(at));
            return scale == null ? null : Numeral.of(i, at + 1, scale.multiply(HALF), Form.WORDS);
        }
        if (words.is(i, "a") && words.is(i + 1, "couple")) {
            BigDecimal scale = words.is(i + 2, "of") ? SCALES.get(words.lower(i + 3)) : null;
            if (scale != null && words.lower(i + 3).length() > 4) {
                return Numeral.of(i, i + 4, scale.multiply(TWO), Form.VAGUE);
            }
            boolean counts = words.is(i + 2, "of") && !NoAmounts.isStop(words, i + 3);
            return counts ? Numeral.of(i, i + 2, TWO, Form.VAGUE) : null;
        }
        if (words.is(i, "several") || words.is(i, "a") && words.is(i + 1, "few")) {
            int at = words.is(i, "several") ? i + 1 : i + 2;
            BigDecimal scale = words.lower(at).length() > 4 ? SCALES.get(words.lower(at)) : null;
            return scale == null ? null : Numeral.of(i, at + 1, scale, Form.VAGUE);
        }
        if (words.is(i, "a", "an")) {
            return indefinite(words, i);
        }
        return spelled(words, i);
    }

    private static @Nullable Numeral digits(Words words, int i, Word w) {
        if (w.text().length() > LONGEST_FIGURE) {
            return null;
        }
        BigDecimal value = new BigDecimal(w.text().replace(",", ""));
        int to = i + 1;
        BigDecimal sign = words.isGlued(to) ? SIGNS.get(words.lower(to)) : null;
        if (sign != null) {
            value = value.add(sign);
            to++;
        }
        if (words.is(to, "and") && words.is(to + 1, "a") && words.is(to + 2, "half")) {
            value = value.add(HALF);
            to += 3;
        }
        return scaled(words, i, to, value, Form.DIGITS);
    }

    private static @Nullable Numeral scaled(Words words, int from, int to, BigDecimal value, Form form) {
        int at = words.overJoint(to);
        BigDecimal scale = SCALES.get(words.lower(at));
        if (scale != null) {
            BigDecimal more = SCALES.get(words.lower(at + 1));
            return more == null || words.is(at, "million", "billion", "trillion")
                    ? Numeral.of(from, at + 1, value.multiply(scale), form)
                    : Numeral.of(from, at + 2, value.multiply(scale).multiply(more), form);
        }
        return Numeral.of(from, to, value, form);
    }

    /** "dozens", "hundreds of thousands". */
    private static @Nullable Numeral vague(Words words, int i) {
        BigDecimal value = VAGUE.get(words.lower(i));
        int to = i + 1;
        while (words.is(to, "of") && VAGUE.containsKey(words.lower(to + 1))) {
            value = to < i + 6 ? value.multiply(VAGUE.get(words.lower(to + 1))) : value;
            to += 2;
        }
        return Numeral.of(i, to, value, Form.VAGUE);
    }

    /** "a million", "a dozen", "a quarter of a million", "a half-dozen", "a few thousand" is none. */
    private static @Nullable Numeral indefinite(Words words, int i) {
        if (words.is(i + 1, "quarter") && words.is(i + 2, "of") && words.is(i + 3, "a")) {
            BigDecimal scale = SCALES.get(words.lower(i + 4));
            return scale == null ? null : Numeral.of(i, i + 5, scale.multiply(QUARTER), Form.WORDS);
        }
        if (words.is(i + 1, "half")) {
            int at = words.overJoint(i + 2);
            BigDecimal scale = SCALES.get(words.lower(at));
            return scale == null ? null : Numeral.of(i, at + 1, scale.multiply(HALF), Form.WORDS);
        }
        BigDecimal scale = SCALES.get(words.lower(i + 1));
        if (scale == null || words.lower(i + 1).length() < 4) {
            return null;
        }
        if (words.is(i + 2, "or") && words.is(i + 3, "so", "more")
                || !isWord(words.lower(i + 2)) && !words.is(i + 2, "and")) {
            return Numeral.of(i, i + 2, scale, Form.WORDS);
        }
        Numeral rest = spelled(words, i + 1);
        return rest == null ? null : Numeral.of(i, rest.to(), rest.value(), Form.WORDS);
    }

    /** Number words: units and tens add up, "hundred" and the greater scales multiply what stands before them. */
    private static @Nullable Numeral spelled(Words words, int i) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        boolean any = false;
        BigDecimal lastScale = null;
        boolean lastSmall = false;
        int to = i;
        int at = i;
        while (at < words.size()) {
            String w = words.lower(at);
            BigDecimal small = small(w);
            if (small != null) {
                boolean afterTen = lastSmall
                        && isTen(words.lower(to - 1))
                        && !isTen(w)
                        && small.signum() > 0
                        && small.compareTo(BigDecimal.TEN) < 0;
                if (lastSmall && !afterTen) {
                    break;
                }
                group = group.add(small);
                lastSmall = true;
            } else if (SCALES.containsKey(w) && (any || words.is(at, "hundred", "thousand", "million") && at > i)) {
                BigDecimal scale = SCALES.get(w);
                if (scale.compareTo(HUNDRED) <= 0) {
                    group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(scale);
                } else {
                    if (lastScale != null && scale.compareTo(lastScale) >= 0 && total.signum() > 0) {
                        break;
                    }
                    total = total.add((group.signum() == 0 ? BigDecimal.ONE : group).multiply(scale));
                    group = BigDecimal.ZERO;
                    lastScale = scale;
                }
                lastSmall = false;
            } else if (SCALES.containsKey(w) && at == i && w.length() >= 7 && i > 0 && words.is(i - 1, "a")) {
                group = SCALES.get(w);
            } else {
                break;
            }
            any = true;
            to = at + 1;
            at = to;
            if (words.isJoint(at) && isWord(words.lower(at + 1))) {
                at++;
            } else if (words.is(at, "and") && !lastSmall && isSmall(words, at + 1)) {
                at++;
            } else if (words.is(at, "and") && words.is(at + 1, "a") && words.is(at + 2, "half")) {
                BigDecimal scale = SCALES.getOrDefault(words.lower(at - 1), BigDecimal.ONE);
                group = group.add(scale.compareTo(HUNDRED) > 0 ? HALF.multiply(scale) : HALF);
                to = at + 3;
                at = to;
            } else if (words.is(at, ",") && lastScale != null && isSmall(words, at + 1)) {
                break;
            }
        }
        return any ? Numeral.of(i, to, total.add(group), Form.WORDS) : null;
    }

    private static boolean isSmall(Words words, int i) {
        return small(words.lower(i)) != null;
    }
}
