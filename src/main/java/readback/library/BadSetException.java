package readback.library;

/** A question set that can't be read; the message is one line: file, place, what is wrong, how to mend it. */
public final class BadSetException extends BadJsonException {

    private static final long serialVersionUID = 1L;

    public BadSetException(String message) {
        super(message);
    }
}
