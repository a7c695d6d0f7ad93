package readback.question;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an option looks like: choices of one question should look alike. */
enum OptionShape {
    NUMBER,
    NAME,
    PHRASE,
    SENTENCE;

    private static final String AMOUNT =
            "[$€£]?(\\d[\\d,]*(?:\\.\\d+)?)(?: ?(hundred|thousand|million|billion|m|bn|k|%))?";
    private static final Pattern ONE = Pattern.compile("(?:(more than|over|at least|less than|under|fewer than|up to|at"
            + " most|about|around|nearly|almost|some|roughly|exactly) )?"
            + AMOUNT + "( (?!to\\b)\\p{L}+(?: \\p{L}+){0,1})?");
    private static final Pattern TWO = Pattern.compile(
            "(?:from |between )?" + AMOUNT + "(?: to | and | ?[-–] ?)" + AMOUNT + "( \\p{L}+(?: \\p{L}+){0,3})?");

    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "and", "for", "in", "on", "de", "van", "von", "al", "its", "his", "her");

    /** @param low first value in it @param high last value in it */
    record Range(BigDecimal low, BigDecimal high) {

        boolean overlaps(Range other) {
            boolean points = low.equals(high) && other.low.equals(other.high);
            return !points && low.compareTo(other.high) < 0 && other.low.compareTo(high) < 0;
        }
    }

    static OptionShape of(String text) {
        if (range(text) != null) {
            return NUMBER;
        }
        String[] words = text.strip().split("\\s+");
        if (words.length >= 4 && text.strip().endsWith(".")) {
            return SENTENCE;
        }
        boolean name = words.length <= 8
                && Arrays.stream(words)
                        .filter(w -> !SMALL.contains(w))
                        .allMatch(w -> Character.isUpperCase(w.codePointAt(0)) || Character.isDigit(w.codePointAt(0)));
        return name ? NAME : PHRASE;
    }

    /** The numbers an option stands for, null if it is no number. */
    static @Nullable Range range(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.length() > 60) {
            return null;
        }
        Matcher two = TWO.matcher(plain);
        if (two.matches()) {
            BigDecimal low = value(two.group(1), two.group(2) == null ? two.group(4) : two.group(2));
            BigDecimal high = value(two.group(3), two.group(4));
            return low.compareTo(high) <= 0 ? new Range(low, high) : null;
        }
        Matcher one = ONE.matcher(plain);
        if (!one.matches()) {
            return null;
        }
        BigDecimal value = value(one.group(2), one.group(3));
        String bound = one.group(1) == null ? "" : one.group(1);
        return switch (bound) {
            case "less than", "under", "fewer than", "up to", "at most" -> new Range(BigDecimal.ZERO, value);
            default -> new Range(value, value);
        };
    }

    private static BigDecimal value(String digits, @Nullable String scale) {
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        return switch (scale == null ? "" : scale) {
            case "hundred" -> value.scaleByPowerOfTen(2);
            case "thousand", "k" -> value.scaleByPowerOfTen(3);
            case "million", "m" -> value.scaleByPowerOfTen(6);
            case "billion", "bn" -> value.scaleByPowerOfTen(9);
            default -> value;
        };
    }
}
