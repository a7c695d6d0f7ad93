package readback.library;

/** JSON that can't be read; the message is one clear line for its author. */
public class BadJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadJsonException(String message) {
        super(message);
    }
}
