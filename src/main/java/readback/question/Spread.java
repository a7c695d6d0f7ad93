package readback.question;

import java.util.ArrayList;
import java.util.List;

/** Where the right option stands: spread evenly over a set, and the same for the same seed. */
final class Spread {

    private Spread() {}

    /** A number in 0..1 that hangs on the words and the seed only. */
    static double of(String words, long seed) {
        long h = seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
        for (int i = 0; i < words.length(); i++) {
            h = (h ^ words.charAt(i)) * 0x100000001B3L;
            h ^= h >>> 29;
        }
        return ((h >>> 11) & 0xFFFFF) / (double) 0x100000;
    }

    /** The questions with their options moved so that the right one is found at every place equally often. */
    static List<Question> balance(List<Question> questions, long seed) {
        List<Question> out = new ArrayList<>();
        int next = (int) (of("place", seed) * 4);
        for (Question q : questions) {
            if (q.key() instanceof PickOne pick && pick.shuffle()) {
                int size = pick.options().size();
                out.add(q.with(new PickOne(moved(pick, next % size), true)));
                next += 1 + (int) (of(q.id(), seed) * 2);
            } else {
                out.add(q);
            }
        }
        return out;
    }

    private static List<Option> moved(PickOne pick, int place) {
        List<Option> wrong =
                new ArrayList<>(pick.options().stream().filter(o -> !o.isKey()).toList());
        wrong.add(place, pick.options().get(pick.keyIndex()));
        return wrong;
    }
}
