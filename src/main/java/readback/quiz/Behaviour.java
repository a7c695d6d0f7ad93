package readback.quiz;

/** How a quiz is taken; apart from what is asked (kind) and how it is graded (key). */
public enum Behaviour {
    /** Feedback at once, one try. */
    PRACTICE,
    /** Feedback at once, hints and second tries, each with a penalty. */
    RETRY,
    /** Feedback at the end; answers can be changed and flagged until handed in; optional time limit. */
    EXAM,
    /** What is due; otherwise as PRACTICE. */
    REVIEW;

    /** Whether feedback shows right after each answer; otherwise only once the session is finished. */
    public boolean feedbackAtOnce() {
        return this != EXAM;
    }

    /** Whether questions may be answered in any order, changed and flagged until handed in. */
    public boolean free() {
        return this == EXAM;
    }

    /** Whether hints may be asked for and wrong answers tried again. */
    public boolean retries() {
        return this == RETRY;
    }

    /** Whether the learner may be asked how certain each answer is. */
    public boolean mayAskCertainty() {
        return this != REVIEW;
    }
}
