package readback.intake;

/** What was given is no article that can be read; the message is one clear line that names the source. */
public final class NoArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoArticleException(String message) {
        super(message);
    }
}
