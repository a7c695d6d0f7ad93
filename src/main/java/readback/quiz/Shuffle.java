package readback.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import readback.question.AnswerKey;
import readback.question.Match;
import readback.question.Order;
import readback.question.PickMany;
import readback.question.PickOne;

/** Orders that depend on a seed alone, the same on every machine: {@link Random}'s sequence is part of its contract. */
final class Shuffle {

    private Shuffle() {}

    /** 0 … n−1 in an order made from the seed (Fisher and Yates; Knuth, 3.4.2 P). */
    static List<Integer> order(int n, long seed, String salt) {
        List<Integer> order = natural(n);
        Random random = new Random(mix(seed ^ (long) salt.hashCode() << 32 ^ salt.length()));
        for (int i = n - 1; i > 0; i--) {
            Collections.swap(order, i, random.nextInt(i + 1));
        }
        return order;
    }

    /**
     * At which place of the screen which item of the key stands; empty for keys without items. For a Match it orders the
     * right-hand items.
     */
    static List<Integer> items(AnswerKey key, long seed, String salt) {
        if (key instanceof PickOne one) {
            int n = one.options().size();
            return one.shuffle() ? order(n, seed, salt) : natural(n);
        }
        if (key instanceof PickMany many) {
            int n = many.options().size();
            return many.shuffle() ? order(n, seed, salt) : natural(n);
        }
        if (key instanceof Order items) {
            return disordered(items.items().size(), seed, salt);
        }
        if (key instanceof Match match) {
            return order(match.right().size(), seed, salt);
        }
        return List.of();
    }

    /** Never the right order: that would be an answer given away. */
    private static List<Integer> disordered(int n, long seed, String salt) {
        List<Integer> order = order(n, seed, salt);
        if (n > 1 && order.equals(natural(n))) {
            Collections.rotate(order, 1);
        }
        return order;
    }

    private static List<Integer> natural(int n) {
        return new ArrayList<>(IntStream.range(0, n).boxed().toList());
    }

    /** Spreads near seeds far apart (the finaliser of SplitMix64: Steele, Lea and Flood, 2014). */
    private static long mix(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
