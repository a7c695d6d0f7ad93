package readback.text;

/** How firmly the article asserts a fact. */
public enum Standing {
    /** Reported as fact, in the article's own voice. */
    FACT,
    /** Someone's claim: the source is the speaker of the statement that holds it. */
    CLAIMED,
    /** Denied by someone. */
    DENIED,
    /** Reported with doubt: "without providing evidence", "allegedly". */
    DOUBTED,
    /** Intended or expected, not done. */
    PLANNED,
    /** The text says that it is not known. */
    NOT_STATED
}
