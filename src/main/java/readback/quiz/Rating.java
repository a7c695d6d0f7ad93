package readback.quiz;

/**
 * What FSRS is told about an answer. Right is GOOD; right with a hint, or not at the first try, is HARD; all else, right in
 * part and skipped too, is AGAIN. Never HARD for a failure. EASY is never concluded from an answer.
 */
public enum Rating {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    /** 1..4, as the formulas count. */
    public int grade() {
        return grade;
    }
}
