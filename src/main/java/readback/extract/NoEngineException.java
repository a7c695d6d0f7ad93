package readback.extract;

/** The language engine is not there; the message is one line that says what is missing and what to add. */
public final class NoEngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoEngineException(String message) {
        super(message);
    }

    public NoEngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
