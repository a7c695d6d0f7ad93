package readback.quiz;

/** How a quiz is taken; apart from what is asked (kind) and how it is graded (key). */
public enum Behaviour {
    /** Feedback at once. */
    PRACTICE,
    /** Hints and second tries, each with a penalty. */
    RETRY,
    /** Feedback at the end; answers can be changed and flagged until handed in; optional time limit. */
    EXAM,
    /** What is due. */
    REVIEW
}
