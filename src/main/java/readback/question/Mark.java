package readback.question;

import java.util.List;
import readback.text.Span;

/**
 * Mark the words of the article that show something.
 *
 * @param spans  any of these is right
 * @param quoted the words of the first span, as feedback shows them
 */
public record Mark(List<Span> spans, String quoted) implements AnswerKey {

    public Mark {
        spans = List.copyOf(spans);
    }

    @Override
    public String form() {
        return "mark";
    }

    @Override
    public Grade grade(Response response) {
        return response instanceof Response.Marked marked && spans.contains(marked.span())
                ? Grade.right("That is the place.")
                : Grade.wrong("That is not the place.");
    }

    @Override
    public Response model() {
        return new Response.Marked(spans.get(0));
    }

    @Override
    public String shown() {
        return quoted;
    }
}
