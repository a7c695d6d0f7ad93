package readback.question.wording;

/**
 * What one accepted wording says of an answer.
 *
 * @param fraction 0..1
 * @param reason   a sentence a student understands; for a wrong answer it never gives the right one away
 * @param category as in {@code Grade.category()}
 */
public record Verdict(double fraction, String reason, String category) {

    static Verdict right(String reason) {
        return new Verdict(1, reason, "right");
    }

    static Verdict slip(String reason) {
        return new Verdict(1, reason, "right-with-slip");
    }

    static Verdict partial(double fraction, String reason) {
        return new Verdict(fraction, reason, "partial");
    }

    static Verdict wrong(String reason) {
        return new Verdict(0, reason, "wrong");
    }

    static Verdict wrong(String sort, String reason) {
        return new Verdict(0, reason, "wrong:" + sort);
    }

    public boolean isRight() {
        return fraction == 1;
    }

    /** The one that is kinder; of two as kind, the one without a slip or with the more telling class. */
    Verdict orBetter(Verdict other) {
        if (other.fraction != fraction) {
            return other.fraction > fraction ? other : this;
        }
        boolean better = rank(other.category) > rank(category);
        return better || fraction == 0 && rank(other.category) == rank(category) ? other : this;
    }

    private static int rank(String category) {
        return category.equals("right") ? 2 : category.startsWith("wrong:") ? 1 : 0;
    }
}
