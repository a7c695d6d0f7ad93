package readback.question;

import java.util.List;
import readback.question.wording.Names;
import readback.question.wording.Phrases;

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
            return Grade.EMPTY;
        }
        return Grade.of(
                sort == Sort.NAME
                        ? Names.grade(accepted, words.text(), others, false)
                        : Phrases.grade(accepted, words.text(), others, false));
    }

    /** The same key, with one more right wording; attempts regraded under it by {@link AnswerKey#grade} follow. */
    public Typed accepting(String wording) {
        return new Typed(Grade.added(accepted, wording), sort, others);
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
