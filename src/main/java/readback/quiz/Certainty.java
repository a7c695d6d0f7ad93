package readback.quiz;

/** Certainty-based marking (Gardner-Medwin, 1995): right 1/2/3, wrong 0/−2/−6. */
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
}
