package readback.question.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.english.Basis;
import readback.text.Comparison;
import readback.text.Fact;
import readback.text.Fact.Amount.Sort;
import readback.text.Span;

/**
 * Numbers to choose from: written alike, the key at any place among them, none of them true of the same thing; other
 * numbers of the article come first.
 */
final class Figures {

    private static final double[] RATIOS = {0.4, 0.5, 0.6, 0.7, 0.8, 1.3, 1.4, 1.5, 1.7, 2, 2.4};
    private static final int[] YEARS = {3, 5, 8, 11, 14, 18};
    private static final Pattern CORE = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final List<String> SHARES = List.of(
            "a tenth",
            "an eighth",
            "a sixth",
            "a fifth",
            "a quarter",
            "a third",
            "half",
            "two thirds",
            "three quarters",
            "four fifths");

    private Figures() {}

    /** The digits, small number or fraction that options differ in; nothing where the words have two of them. */
    static Optional<String> core(String words) {
        Matcher digits = CORE.matcher(words);
        if (digits.find()) {
            String found = digits.group();
            return digits.find() ? Optional.empty() : Optional.of(found);
        }
        String low = words.toLowerCase(Locale.ROOT);
        return java.util.stream.Stream.concat(Gaps.SMALL.stream(), SHARES.stream())
                .filter(w -> low.contains(w)
                        && Pattern.compile("\\b" + w + "\\b").matcher(low).find())
                .max(Comparator.comparingInt(String::length));
    }

    /**
     * The key among three others, ascending; nothing where a number below "more than" or above "less than" would be
     * true as well, or the number is too small to have neighbours.
     *
     * @param core the part of the words shown that the options differ in
     */
    static Optional<PickOne> pick(Basis basis, Fact.Amount amount, String shown, String core, double place) {
        Comparison how = amount.quantity().comparison();
        boolean open = how != Comparison.EXACTLY && how != Comparison.ABOUT && how != Comparison.NEARLY;
        if (open
                || amount.quantity().upper() != null
                || amount.quantity().value().signum() <= 0) {
            return Optional.empty();
        }
        if (!CORE.matcher(core).matches()) {
            List<String> scale = SHARES.contains(core) ? SHARES : Gaps.SMALL;
            return among(scale, core, shown, scale == SHARES ? 2 : 3, place);
        }
        BigDecimal written = new BigDecimal(core.replace(",", ""));
        if (written.compareTo(BigDecimal.valueOf(5)) < 0) {
            return Optional.empty();
        }
        int below = (int) (place * 4);
        TreeMap<BigDecimal, Option> options = new TreeMap<>();
        for (boolean low : new boolean[] {true, false}) {
            int room = low ? below : 3 - below;
            for (Rival r : candidates(basis, amount, shown, core, written, place)) {
                boolean fits = r.value.compareTo(written) < 0 == low
                        && r.value.compareTo(written) != 0
                        && options.keySet().stream().noneMatch(o -> isClose(amount, o, r.value));
                if (room > 0 && fits) {
                    options.put(r.value, r.option(shown, core));
                    room--;
                }
            }
        }
        if (options.size() < 3) {
            return Optional.empty();
        }
        options.put(written, Option.key(shown));
        return Optional.of(new PickOne(new ArrayList<>(options.values()), false));
    }

    /** A number to stand beside the key, with the sentence it comes from. */
    private record Rival(BigDecimal value, @Nullable Span evidence) {

        Option option(String shown, String core) {
            String words = ordinal(shown.replace(core, write(value, core)));
            return new Option(
                    words,
                    evidence == null ? Option.Role.UNSUPPORTED : Option.Role.OTHER_SPAN,
                    evidence,
                    "The article says " + shown + ".");
        }
    }

    /** Numbers of other things in the article, then invented ones, the nearest first. */
    private static List<Rival> candidates(
            Basis basis, Fact.Amount amount, String shown, String core, BigDecimal written, double place) {
        List<Rival> found = new ArrayList<>();
        Set<BigDecimal> taken = new TreeSet<>();
        for (Fact.Amount other : basis.facts(Fact.Amount.class)) {
            Optional<BigDecimal> value = alike(basis, amount, shown, core, other);
            if (value.isEmpty()
                    || other.quantity().value().compareTo(amount.quantity().value()) == 0) {
                continue;
            }
            double ratio = value.get().doubleValue() / written.doubleValue();
            boolean near = ratio > 0.25 && ratio < 4 && !isClose(amount, value.get(), written);
            if (taken.add(value.get()) && near && !sameThing(basis, amount, other)) {
                found.add(new Rival(value.get(), other.evidence()));
            }
        }
        Comparator<BigDecimal> nearest =
                Comparator.comparing(b -> b.subtract(written).abs());
        Set<BigDecimal> invented = new TreeSet<>(nearest.thenComparing(b -> b));
        if (amount.sort() == Sort.AGE) {
            for (int y : YEARS) {
                invented.add(written.add(BigDecimal.valueOf(y + (int) (place * 2))));
                invented.add(written.subtract(BigDecimal.valueOf(y + (int) (place * 3) % 2)));
            }
        } else {
            for (double r : RATIOS) {
                invented.add(round(written.multiply(BigDecimal.valueOf(r + place / 12)), written));
            }
        }
        boolean minutes = amount.sort() == Sort.ORDINAL;
        boolean percent = "%".equals(amount.quantity().unit()) && written.compareTo(BigDecimal.valueOf(100)) < 0;
        for (BigDecimal b : invented) {
            boolean clash = b.signum() <= 0
                    || (percent || minutes) && b.compareTo(BigDecimal.valueOf(minutes ? 93 : 98)) > 0
                    || isLonger(b, written, core)
                    || taken.contains(b)
                    || isClose(amount, written, b);
            if (!clash) {
                found.add(new Rival(b, null));
            }
        }
        return found;
    }

    /** "£1160m" beside "£870m". */
    private static boolean isLonger(BigDecimal b, BigDecimal written, String core) {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        return !core.contains(",") && b.compareTo(thousand) >= 0 && written.compareTo(thousand) < 0;
    }

    /** "71st" with another number: "72nd". */
    private static String ordinal(String words) {
        Matcher m = Pattern.compile("(\\d+)(?:st|nd|rd|th)\\b").matcher(words);
        if (!m.find()) {
            return words;
        }
        int n = Integer.parseInt(m.group(1));
        String end = n / 10 % 10 == 1 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
        return m.replaceFirst(n + end);
    }

    /** What the options would show of another amount: a number of the same sort, unit and way of writing. */
    private static Optional<BigDecimal> alike(
            Basis basis, Fact.Amount amount, String shown, String core, Fact.Amount other) {
        if (other.sort() != amount.sort()
                || !Objects.equals(other.quantity().unit(), amount.quantity().unit())
                || other.quantity().upper() != null) {
            return Optional.empty();
        }
        String key = basis.words(amount.figure()).replace(core, "#");
        String words = basis.words(other.figure());
        Optional<String> there = core(words).filter(c -> CORE.matcher(c).matches());
        return there.filter(c -> words.replace(c, "#").equals(key))
                .filter(c -> c.contains(".") == core.contains("."))
                .map(c -> new BigDecimal(c.replace(",", "")));
    }

    /** Both count the same sort of thing, so that the other number may be true of it at another time. */
    private static boolean sameThing(Basis basis, Fact.Amount a, Fact.Amount b) {
        if (a.counted() == null || b.counted() == null) {
            return false;
        }
        String x = last(basis.words(a.counted()));
        String y = last(basis.words(b.counted()));
        return x.equals(y) && a.evidence().overlaps(b.evidence());
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Words of a scale around the key. */
    private static Optional<PickOne> among(List<String> scale, String core, String shown, int least, double place) {
        int at = scale.indexOf(core);
        if (at < least - 1) {
            return Optional.empty();
        }
        int below = Math.min(at, Math.max((int) (place * 4), 3 - (scale.size() - 1 - at)));
        List<Option> options = new ArrayList<>();
        for (int i = at - below; i <= at + 3 - below; i++) {
            String words = shown.replaceFirst("(?i)\\b" + core + "\\b", scale.get(i));
            options.add(
                    i == at
                            ? Option.key(shown)
                            : new Option(words, Option.Role.UNSUPPORTED, null, "The article says " + shown + "."));
        }
        return Optional.of(new PickOne(options, false));
    }

    private static boolean isClose(Fact.Amount amount, BigDecimal a, BigDecimal b) {
        if (amount.sort() == Sort.AGE) {
            return a.subtract(b).abs().compareTo(BigDecimal.valueOf(2)) < 0;
        }
        double ratio = a.doubleValue() / b.doubleValue();
        return ratio > 0.9 && ratio < 1.12;
    }

    /** As many telling digits as the key has, so that none looks rounder. */
    static BigDecimal round(BigDecimal number, BigDecimal like) {
        BigDecimal bare = like.stripTrailingZeros();
        return number.setScale(bare.scale(), RoundingMode.HALF_UP)
                .setScale(Math.max(0, like.scale()), RoundingMode.HALF_UP);
    }

    static String write(BigDecimal number, String like) {
        String plain = number.toPlainString();
        if (!like.contains(",") && number.precision() - number.scale() <= 4) {
            return plain;
        }
        int dot = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain);
        for (int i = dot - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
