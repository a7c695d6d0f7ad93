package readback.cli.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says of this run alone, on the screen and line by line alike.
 *
 * @param count      how many questions a session asks at most, 0 for all
 * @param seed       decides how things are shuffled; absent: another one each time
 * @param background whether questions may be made while others are answered
 */
public record ThisRun(int count, @Nullable Long seed, boolean background) {

    public static final ThisRun USUAL = new ThisRun(0, null, true);

    /** @throws IllegalArgumentException if {@code count} is negative */
    public ThisRun {
        if (count < 0) {
            throw new IllegalArgumentException("count " + count);
        }
    }

    public long seed(Surroundings world) {
        return seed == null ? world.clock().millis() : seed;
    }

    /** As many of them as are to be asked. */
    public <T> List<T> limited(List<T> asked) {
        return count > 0 && count < asked.size() ? asked.subList(0, count) : asked;
    }

    /** As many of them as a session of {@code have} questions can still take. */
    public <T> List<T> room(int have, List<T> more) {
        return count == 0 ? more : more.subList(0, Math.max(0, Math.min(count - have, more.size())));
    }

    /** Whether a session of {@code have} questions can take more that are made meanwhile. */
    public boolean wantsMore(int have) {
        return background && (count == 0 || have < count);
    }
}
