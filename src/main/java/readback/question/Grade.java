package readback.question;

import readback.question.wording.Verdict;

/**
 * A verdict.
 *
 * <p>Classes: "right"; "right-with-slip" (a misspelling that the reason names); "partial"; "empty" (nothing typed or
 * chosen); "option:2" (the option chosen, counted from 0 as its author wrote it); "wrong", and more closely
 * "wrong:number", "wrong:factor-of-ten", "wrong:unit", "wrong:sign", "wrong:bound" ("less than" for "more than"),
 * "wrong:no-number", "wrong:moment", "wrong:no-moment", "wrong:other-name", "wrong:negation", "wrong:opposite",
 * "wrong:swapped" (who does it to whom), "wrong:several" (more than one answer), "wrong:too-long" (a copied passage).
 *
 * @param fraction 0..1, 1 for right
 * @param reason   a sentence a student understands; for a wrong answer it does not give the right one away, so that it can
 *                 be shown while tries are left ({@link AnswerKey#shown()} is the right one)
 * @param category class of the response, for statistics
 */
public record Grade(double fraction, String reason, String category) {

    static final Grade EMPTY = new Grade(0, "Nothing was typed.", "empty");

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

    static Grade of(Verdict verdict) {
        return new Grade(verdict.fraction(), verdict.reason(), verdict.category());
    }
}
