package readback.question;

/**
 * A verdict.
 *
 * @param fraction 0..1, 1 for right
 * @param reason   a sentence a student understands
 * @param category class of the response, for statistics: "right", "right-with-slip", "partial", "wrong",
 *                 "wrong:factor-of-ten", "option:2", "empty"…
 */
public record Grade(double fraction, String reason, String category) {

    /** @throws IllegalArgumentException if the fraction is outside 0..1 */
    public Grade {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("fraction " + fraction);
        }
    }

    public static Grade right(String reason) {
        return new Grade(1, reason, "right");
    }

    public static Grade wrong(String reason) {
        return new Grade(0, reason, "wrong");
    }

    public boolean isRight() {
        return fraction == 1;
    }
}
