package readback.quiz;

/**
 * FSRS-6, the Free Spaced Repetition Scheduler, version 6: how strong a memory is after each review and when it will have
 * faded to a wanted chance of recall. Formulas and weights as in the reference implementations of the
 * open-spaced-repetition project (fsrs-rs, py-fsrs, ts-fsrs). Times are whole days; ratings are 1 Again, 2 Hard, 3 Good,
 * 4 Easy; stability S is the days until the chance of recall has fallen to 0.9; difficulty D lies in 1..10.
 */
public final class Fsrs {

    /** Name of the algorithm, kept with each attempt. */
    public static final String VERSION = "fsrs-6";

    /** Longest interval, in days. */
    public static final int MOST_DAYS = 36_500;

    private static final double LEAST_STABILITY = 0.001;

    /** With the published weights. */
    public static final Fsrs DEFAULT = new Fsrs(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private final double[] w;
    private final double decay;
    private final double factor;

    /** @throws IllegalArgumentException unless there are 21 weights */
    Fsrs(double... weights) {
        if (weights.length != 21) {
            throw new IllegalArgumentException(weights.length + " weights");
        }
        w = weights.clone();
        decay = -w[20];
        factor = Math.pow(0.9, 1 / decay) - 1;
    }

    /** The chance of recall, 0..1, so many days after a review. */
    public double retrievability(double days, double stability) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /** Days until the chance of recall has fallen to that retention: 1 … {@link #MOST_DAYS}. */
    public int interval(double stability, double retention) {
        double days = stability / factor * (Math.pow(retention, 1 / decay) - 1);
        return (int) Math.max(1, Math.min(MOST_DAYS, Math.round(days)));
    }

    /** Stability after the first review. */
    double firstStability(int rating) {
        return w[rating - 1];
    }

    /** Difficulty after the first review. */
    double firstDifficulty(int rating) {
        return difficultyInRange(unclampedFirst(rating));
    }

    private double unclampedFirst(int rating) {
        return w[4] - Math.exp(w[5] * (rating - 1)) + 1;
    }

    /** Difficulty after another review: damped towards 10, drawn back towards that of an easy first one. */
    double nextDifficulty(double difficulty, int rating) {
        double changed = difficulty + (10 - difficulty) / 9 * (-w[6] * (rating - 3));
        return difficultyInRange(w[7] * unclampedFirst(4) + (1 - w[7]) * changed);
    }

    /** Stability after a review some days later. */
    double nextStability(double stability, double difficulty, int days, int rating) {
        if (days <= 0) {
            return sameDay(stability, rating);
        }
        double recall = retrievability(days, stability);
        return rating == 1
                ? afterLapse(stability, difficulty, recall)
                : afterRecall(stability, difficulty, recall, rating);
    }

    double afterRecall(double stability, double difficulty, double recall, int rating) {
        double bonus = rating == 2 ? w[15] : rating == 4 ? w[16] : 1;
        double growth =
                Math.exp(w[8]) * (11 - difficulty) * Math.pow(stability, -w[9]) * (Math.exp(w[10] * (1 - recall)) - 1);
        return stabilityInRange(stability * (1 + growth * bonus));
    }

    double afterLapse(double stability, double difficulty, double recall) {
        double left = w[11]
                * Math.pow(difficulty, -w[12])
                * (Math.pow(stability + 1, w[13]) - 1)
                * Math.exp(w[14] * (1 - recall));
        return stabilityInRange(Math.min(left, stability / Math.exp(w[17] * w[18])));
    }

    /** Another review on the same day: never a loss unless forgotten (the rule of fsrs-rs). */
    double sameDay(double stability, int rating) {
        double growth = Math.exp(w[17] * (rating - 3 + w[18])) * Math.pow(stability, -w[19]);
        return stabilityInRange(stability * (rating >= 2 ? Math.max(1, growth) : growth));
    }

    private static double stabilityInRange(double stability) {
        return Math.max(LEAST_STABILITY, Math.min(MOST_DAYS, stability));
    }

    private static double difficultyInRange(double difficulty) {
        return Math.max(1, Math.min(10, difficulty));
    }
}
