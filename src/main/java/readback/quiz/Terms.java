package readback.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a session is taken.
 *
 * @param certainty whether each answer needs a {@link Certainty}; not with REVIEW
 * @param penalty   taken off for every earlier try and every hint, as a fraction of the question's point (RETRY)
 * @param maxTries  tries at one question (RETRY; the other behaviours have one, EXAM any number)
 * @param limit     time for the whole session (EXAM), absent for none
 * @param extraTime percent added to the limit for this learner
 * @param seed      decides the order of options and, with {@code shuffle}, of questions
 * @param shuffle   whether the questions are asked in another order than given
 */
public record Terms(
        Behaviour behaviour,
        boolean certainty,
        double penalty,
        int maxTries,
        @Nullable Duration limit,
        int extraTime,
        long seed,
        boolean shuffle) {

    /** @throws IllegalArgumentException if they make no sense together */
    public Terms {
        if (certainty && !behaviour.mayAskCertainty()) {
            throw new IllegalArgumentException("a review does not ask how certain an answer is");
        }
        if (!(penalty >= 0 && penalty <= 1) || maxTries < 1 || extraTime < 0 || extraTime > 1000) {
            throw new IllegalArgumentException("penalty " + penalty + ", tries " + maxTries + ", extra " + extraTime);
        }
        if (limit != null && (limit.isNegative() || limit.isZero() || behaviour != Behaviour.EXAM)) {
            throw new IllegalArgumentException("a time limit of " + limit + " for " + behaviour);
        }
    }

    /** The usual terms: a third off for each try and hint, three tries, no limit, questions in the order given. */
    public static Terms of(Behaviour behaviour, long seed) {
        return new Terms(behaviour, false, 1 / 3.0, 3, null, 0, seed, false);
    }

    public Terms withCertainty(boolean asked) {
        return new Terms(behaviour, asked, penalty, maxTries, limit, extraTime, seed, shuffle);
    }

    public Terms withPenalty(double newPenalty, int newTries) {
        return new Terms(behaviour, certainty, newPenalty, newTries, limit, extraTime, seed, shuffle);
    }

    public Terms withLimit(@Nullable Duration newLimit, int newExtraTime) {
        return new Terms(behaviour, certainty, penalty, maxTries, newLimit, newExtraTime, seed, shuffle);
    }

    public Terms withShuffle(boolean shuffled) {
        return new Terms(behaviour, certainty, penalty, maxTries, limit, extraTime, seed, shuffled);
    }

    /** When time is up for a session started then; absent without a limit. */
    public @Nullable Instant deadline(Instant started) {
        return limit == null ? null : started.plusMillis(limit.toMillis() * (100 + extraTime) / 100);
    }
}
