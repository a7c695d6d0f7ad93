package readback.question.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readback.question.Option;
import readback.question.PickOne;
import readback.text.Comparison;
import readback.text.Fact;

/** Numbers to choose from: written alike, on both sides of the key, none of them true of the same thing. */
final class Figures {

    private static final double[] RATIOS = {0.4, 0.5, 0.6, 0.7, 0.8, 1.3, 1.4, 1.5, 1.7, 2, 2.4};

    private Figures() {}

    /**
     * The key among three others, ascending; nothing where a number below "more than" or above "less than" would be
     * true as well, or the number is too small to have neighbours.
     *
     * @param rivals other amounts of the same article
     */
    static Optional<PickOne> pick(
            Fact.Amount amount, String shown, String figure, List<Fact.Amount> rivals, double place) {
        BigDecimal value = amount.quantity().value();
        Comparison how = amount.quantity().comparison();
        boolean open = how != Comparison.EXACTLY && how != Comparison.ABOUT && how != Comparison.NEARLY;
        if (open
                || amount.quantity().upper() != null
                || !figure.matches("\\d[\\d,]*(\\.\\d+)?")
                || value.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal written = new BigDecimal(figure.replace(",", ""));
        if (written.compareTo(BigDecimal.valueOf(5)) < 0) {
            return Optional.empty();
        }
        TreeMap<BigDecimal, Option> options = new TreeMap<>();
        int below = (int) (place * 4);
        Set<BigDecimal> near = new TreeSet<>(
                Comparator.comparing((BigDecimal b) -> b.subtract(written).abs())
                        .thenComparing(b -> b));
        for (double r : RATIOS) {
            near.add(round(written.multiply(BigDecimal.valueOf(r + place / 12)), written));
        }
        List<BigDecimal> taken = new ArrayList<>();
        for (Fact.Amount other : rivals) {
            boolean alike =
                    other.sort() == amount.sort() && other.quantity().value().compareTo(value) != 0;
            if (alike && other.quantity().unit() == amount.quantity().unit()) {
                taken.add(other.quantity().value());
            }
        }
        int under = 0;
        int over = 0;
        BigDecimal last = BigDecimal.ZERO;
        for (BigDecimal b : near) {
            boolean low = b.compareTo(written) < 0;
            boolean room = low ? under < below : over < 3 - below;
            boolean clash = b.compareTo(written) == 0
                    || b.signum() <= 0
                    || taken.stream().anyMatch(t -> t.compareTo(b) == 0)
                    || options.keySet().stream().anyMatch(o -> close(o, b))
                    || close(written, b);
            if (room && !clash) {
                String words = write(b, figure);
                options.put(
                        b,
                        new Option(
                                shown.replace(figure, words),
                                Option.Role.UNSUPPORTED,
                                null,
                                "The article says " + shown + "."));
                under += low ? 1 : 0;
                over += low ? 0 : 1;
            }
            last = b;
        }
        if (options.size() < 3 || last.signum() == 0) {
            return Optional.empty();
        }
        options.put(written, Option.key(shown));
        return Optional.of(new PickOne(new ArrayList<>(options.values()), false));
    }

    private static boolean close(BigDecimal a, BigDecimal b) {
        double ratio = a.doubleValue() / b.doubleValue();
        return ratio > 0.9 && ratio < 1.12;
    }

    /** As many telling digits as the key has, so that none looks rounder. */
    private static BigDecimal round(BigDecimal number, BigDecimal like) {
        BigDecimal bare = like.stripTrailingZeros();
        return number.setScale(bare.scale(), RoundingMode.HALF_UP)
                .setScale(Math.max(0, like.scale()), RoundingMode.HALF_UP);
    }

    private static String write(BigDecimal number, String like) {
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
