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
        if (!(response instanceof Response.Marked marked)) {
            return new Grade(0, "Nothing was marked.", "empty");
        }
        double fraction = spans.stream()
                .mapToDouble(s -> PartialCredit.mark(s, marked.span()))
                .max()
                .orElse(0);
        if (fraction == 1) {
            return Grade.right("That is the place.");
        }
        return fraction > 0
                ? new Grade(fraction, "That is the place, but marked too wide or too narrow.", "partial")
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
