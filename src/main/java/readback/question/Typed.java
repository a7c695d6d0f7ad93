package readback.question;

import java.util.List;

/**
 * A name or phrase to type.
 *
 * @param accepted right wordings, the one to show first
 * @param sort     NAME or PHRASE: which rules grade it
 * @param others   names that are certainly wrong: other persons, bodies and places of the article
 */
public record Typed(List<String> accepted, Sort sort, List<String> others) implements AnswerKey {

    /** Which rules grade it. */
    public enum Sort {
        NAME,
        PHRASE
    }

    public Typed {
        accepted = List.copyOf(accepted);
        others = List.copyOf(others);
    }

    @Override
    public String form() {
        return "typed";
    }

    @Override
    public Grade grade(Response response) {
        if (!(response instanceof Response.Words words) || words.text().isBlank()) {
            return new Grade(0, "Nothing was typed.", "empty");
        }
        return accepted.stream().anyMatch(a -> a.equalsIgnoreCase(words.text().strip()))
                ? Grade.right("That is right.")
                : Grade.wrong("The answer is " + shown() + ".");
    }

    @Override
    public Response model() {
        return new Response.Words(shown());
    }

    @Override
    public String shown() {
        return accepted.get(0);
    }
}
