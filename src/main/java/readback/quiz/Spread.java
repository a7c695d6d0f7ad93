package readback.quiz;

import java.util.ArrayList;
import java.util.List;

/** Two lists as one. */
public final class Spread {

    private Spread() {}

    /** The first list in its order, with the second one, in its own, spread evenly over it. */
    public static <T> List<T> over(List<T> own, List<T> more) {
        List<T> all = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < own.size(); i++) {
            all.add(own.get(i));
            for (; taken < (long) more.size() * (i + 1) / own.size(); taken++) {
                all.add(more.get(taken));
            }
        }
        all.addAll(more.subList(taken, more.size()));
        return all;
    }
}
