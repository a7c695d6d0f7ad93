package readback.tui.draw;

/** What a piece of text is there for; a {@link Theme} says how that looks. Never a colour alone: words or signs go with it. */
public enum Role {
    TEXT,
    STRONG,
    /** Secondary words. */
    QUIET,
    /** Titles and the part of a progress bar that is done. */
    ACCENT,
    RIGHT,
    WRONG,
    WARN,
    /** The words that prove the answer. */
    PROOF,
    /** The sentence a wrong option came from. */
    OTHER,
    /** A search match. */
    FOUND,
    /** The item under the cursor. */
    CHOSEN,
    /** A key in the line of keys. */
    KEY,
    /** Rules and the empty part of a bar. */
    RULE
}
