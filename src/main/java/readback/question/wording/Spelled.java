package readback.question.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, in digits or words, without bound and unit.
 *
 * @param values  what it can mean: "9.800" is 9.8 and, with a full stop for thousands, 9800
 * @param next    the word after it
 * @param ordinal whether it is "third" or "3rd"
 * @param share   whether it is a fraction of something: "half", "2/3", "three out of four"
 */
record Spelled(List<BigDecimal> values, int next, boolean ordinal, boolean share) {

    private static final Lexicon SMALL = Lexicon.read("numbers.txt");
    private static final Lexicon SCALES = Lexicon.read("scales.txt");
    private static final Lexicon ORDINALS = Lexicon.read("ordinals.txt");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Pattern INTEGER = Pattern.compile("\\d+");
    private static final Pattern COMMA = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern STOP = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern QUOTE = Pattern.compile("\\d{1,3}('\\d{3})+([.,]\\d+)?");
    private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}");
    private static final Pattern GROUP = Pattern.compile("\\d{3}([.,]\\d{1,2})?");
    private static final int LONGEST = 40;

    /** What a run of digits with its marks can mean; empty if it is no number (a date, a version). */
    static List<BigDecimal> digits(String s) {
        List<BigDecimal> out = new ArrayList<>();
        if (s.length() > LONGEST) {
            return out;
        }
        if (INTEGER.matcher(s).matches()) {
            out.add(new BigDecimal(s));
        } else if (COMMA.matcher(s).matches() || INDIAN.matcher(s).matches()) {
            out.add(new BigDecimal(s.replace(",", "")));
        } else if (QUOTE.matcher(s).matches()) {
            out.add(new BigDecimal(s.replace("'", "").replace(',', '.')));
        } else {
            if (DECIMAL.matcher(s).matches()) {
                out.add(new BigDecimal(s));
            }
            if (STOP.matcher(s).matches() && !s.startsWith("0")) {
                out.add(new BigDecimal(s.replace(".", "").replace(',', '.')));
            }
            if (DECIMAL_COMMA.matcher(s).matches()) {
                out.add(new BigDecimal(s.replace(',', '.')));
            }
        }
        return out;
    }

    /** The number that starts at word {@code i}. */
    static @Nullable Spelled at(Words w, int i) {
        Spelled plain = plain(w, i);
        if (plain == null) {
            return Fractions.word(w, i);
        }
        Spelled fraction = Fractions.after(w, plain);
        return fraction == null ? plain : fraction;
    }

    static @Nullable Spelled plain(Words w, int i) {
        return w.isDigits(i) ? inDigits(w, i) : inWords(w, i);
    }

    private static @Nullable Spelled inDigits(Words w, int i) {
        List<BigDecimal> values = digits(w.fold(i));
        if (values.isEmpty()) {
            return null;
        }
        int next = i + 1;
        if (w.glued(next) && w.is(next, "st", "nd", "rd", "th")) {
            return new Spelled(values, next + 1, true, false);
        }
        StringBuilder grouped = new StringBuilder(w.fold(i));
        while (grouped.length() < LONGEST
                && w.fold(i).length() <= 3
                && INTEGER.matcher(w.fold(i)).matches()
                && w.isDigits(next)
                && GROUP.matcher(w.fold(next)).matches()) {
            grouped.append(w.fold(next++));
        }
        if (next > i + 1) {
            values = List.of(new BigDecimal(grouped.toString().replace(',', '.')));
        }
        return scaled(w, values, next);
    }

    /** "and a half", then any scales: 1.2 million, two and a half thousand, a million and a half. */
    private static Spelled scaled(Words w, List<BigDecimal> values, int from) {
        int next = from;
        List<BigDecimal> out = new ArrayList<>(values);
        BigDecimal extra = part(w, next);
        if (extra != null) {
            out.replaceAll(v -> v.add(extra));
            next = partEnd(w, next);
        }
        for (int scales = 0; scales < 3; scales++) {
            int at = w.is(next, "-") && w.glued(next) ? next + 1 : next;
            String head = SCALES.head(w.fold(at));
            if (head == null || w.is(at, "m", "b", "k") && !w.glued(at) && !w.is(at, "m")) {
                break;
            }
            BigDecimal scale = new BigDecimal(head);
            out.replaceAll(v -> v.multiply(scale));
            next = at + 1;
            BigDecimal tail = part(w, next);
            if (tail != null) {
                out.replaceAll(v -> v.add(scale.multiply(tail)));
                next = partEnd(w, next);
            }
        }
        return new Spelled(List.copyOf(out), next, false, false);
    }

    /** "and a half", "and three quarters", "1/2" after a whole number. */
    private static @Nullable BigDecimal part(Words w, int i) {
        if (w.is(i, "and")) {
            if (w.is(i + 1, "a") && w.is(i + 2, "half")) {
                return HALF;
            }
            if (w.is(i + 1, "a") && w.is(i + 2, "quarter")) {
                return new BigDecimal("0.25");
            }
            if (w.is(i + 1, "three") && w.is(i + 2, "quarters")) {
                return new BigDecimal("0.75");
            }
        }
        if (w.isDigits(i) && w.fold(i).length() == 1 && w.is(i + 1, "/") && w.is(i + 2, "2", "4")) {
            return new BigDecimal(w.fold(i)).divide(new BigDecimal(w.fold(i + 2)));
        }
        return null;
    }

    private static int partEnd(Words w, int i) {
        return i + 3;
    }

    private static @Nullable Spelled inWords(Words w, int i) {
        int at = i;
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = null;
        BigDecimal smallest = null;
        boolean ordinal = false;
        boolean article = w.is(at, "a", "an") && scale(w, at + 1) != null && !w.is(at + 1, "k", "m", "b");
        if (article) {
            current = BigDecimal.ONE;
            at++;
        }
        while (!ordinal) {
            int here =
                    at > i && (w.is(at, "-") && w.glued(at) || w.is(at, "and") && current == null | isHundreds(current))
                            ? at + 1
                            : at;
            String small = SMALL.head(w.fold(here));
            String rank = small == null && !(here > i && w.is(here, "second")) ? ORDINALS.head(w.fold(here)) : null;
            BigDecimal scale = scale(w, here);
            if (small != null || rank != null) {
                BigDecimal n = new BigDecimal(small != null ? small : rank);
                if (current == null || isHundreds(current) && n.compareTo(HUNDRED) < 0) {
                    current = current == null ? n : current.add(n);
                } else if (isTens(current) && n.compareTo(BigDecimal.TEN) < 0 && n.signum() > 0) {
                    current = current.add(n);
                } else {
                    break;
                }
                ordinal = rank != null;
            } else if (scale != null && current != null && !w.is(here, "k", "m", "b")) {
                if (scale.compareTo(HUNDRED) == 0) {
                    current = current.multiply(HUNDRED);
                } else {
                    if (smallest != null && scale.compareTo(smallest) >= 0) {
                        break;
                    }
                    total = total.add(current.multiply(scale));
                    smallest = scale;
                    current = null;
                }
            } else {
                break;
            }
            at = here + 1;
        }
        if (at == i || article && at == i + 1) {
            return null;
        }
        BigDecimal value = current == null ? total : total.add(current);
        if (ordinal) {
            return new Spelled(List.of(value), at, true, false);
        }
        if (w.is(at, "point") && SMALL.head(w.fold(at + 1)) != null) {
            StringBuilder decimals = new StringBuilder(value.toPlainString()).append('.');
            at++;
            String digit;
            while ((digit = SMALL.head(w.fold(at))) != null && digit.length() == 1) {
                decimals.append(digit);
                at++;
            }
            if (!decimals.toString().endsWith(".")) {
                value = new BigDecimal(decimals.toString());
            }
        }
        Spelled scaled = scaled(w, List.of(value), at);
        if (smallest != null && current == null && scaled.next == at + 3) {
            // "a million and a half": the half is of the million
            return new Spelled(
                    List.of(value.add(smallest.multiply(scaled.values.get(0).subtract(value)))), at + 3, false, false);
        }
        return scaled;
    }

    private static boolean isHundreds(@Nullable BigDecimal n) {
        return n != null && n.signum() > 0 && n.remainder(HUNDRED).signum() == 0;
    }

    private static boolean isTens(BigDecimal n) {
        int last = n.remainder(HUNDRED).intValue();
        return last >= 20 && last % 10 == 0;
    }

    static @Nullable BigDecimal scale(Words w, int i) {
        String head = SCALES.head(w.fold(i));
        return head == null ? null : new BigDecimal(head);
    }
}
