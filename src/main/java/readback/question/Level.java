package readback.question;

/** How hard the questions of a set are to be. */
public enum Level {
    /** Found in one sentence, mostly by choosing. */
    EASY,
    /** A mixture. */
    MIDDLE,
    /** Joining, judging, typing. */
    HARD
}
