package readback.cli.desk;

/** A command can't do what was asked; the message is the one line its user reads, the exit code is 1. */
public final class FailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FailedException(String message) {
        super(message);
    }
}
