package readback.journal;

import org.jspecify.annotations.Nullable;

/** The journal cannot be read or written. Its message is one line for the user: what is wrong, where, what to do next. */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public JournalException(String message) {
        super(message);
    }

    public JournalException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
