package readback.quiz;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How well a learner remembers one question. Recomputable from attempts at any time, so it is kept nowhere.
 *
 * @param stability  days until the chance of recall has fallen to 0.9
 * @param difficulty 1 (easy) to 10
 * @param last       day of the last review
 * @param reviews    how many there were
 * @param lapses     how many of them, but for the first, were failures
 * @param version    of the algorithm
 */
public record Memory(double stability, double difficulty, LocalDate last, int reviews, int lapses, String version) {

    /** The memory after a review; a day before the last one (a clock set back) counts as the same day. */
    static Memory after(@Nullable Memory before, Fsrs fsrs, Rating rating, LocalDate day) {
        int g = rating.grade();
        if (before == null) {
            return new Memory(fsrs.firstStability(g), fsrs.firstDifficulty(g), day, 1, 0, Fsrs.VERSION);
        }
        int days = Math.max(0, (int) ChronoUnit.DAYS.between(before.last, day));
        return new Memory(
                fsrs.nextStability(before.stability, before.difficulty, days, g),
                fsrs.nextDifficulty(before.difficulty, g),
                days == 0 ? before.last : day,
                before.reviews + 1,
                before.lapses + (rating == Rating.AGAIN ? 1 : 0),
                Fsrs.VERSION);
    }

    /** The day from which it is due. */
    public LocalDate due(Fsrs fsrs, double retention) {
        return last.plusDays(fsrs.interval(stability, retention));
    }

    /** The chance of recall on that day, 0..1. */
    public double retrievability(Fsrs fsrs, LocalDate day) {
        return fsrs.retrievability(Math.max(0, ChronoUnit.DAYS.between(last, day)), stability);
    }
}
