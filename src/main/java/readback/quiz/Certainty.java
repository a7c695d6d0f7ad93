package readback.quiz;

/**
 * Certainty-based marking (Gardner-Medwin, 1995): right 1/2/3, wrong 0/−2/−6 for low, middle and high certainty, so
 * that saying truly how sure one is earns most: middle pays from 67 %, high from 80 %.
 */
public enum Certainty {
    LOW(1, 0),
    MIDDLE(2, -2),
    HIGH(3, -6);

    private final int right;
    private final int wrong;

    Certainty(int right, int wrong) {
        this.right = right;
        this.wrong = wrong;
    }

    public int marks(boolean isRight) {
        return isRight ? right : wrong;
    }

    /** Marks for an answer that is right in part: that part of the right marks; the wrong ones only for nothing right. */
    public double marks(double fraction) {
        return fraction > 0 ? fraction * right : wrong;
    }
}
