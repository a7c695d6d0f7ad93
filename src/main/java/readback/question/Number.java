package readback.question;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.wording.Figures;

/**
 * A number to type.
 *
 * @param accepted  right wordings with their comparator, the one to show first ("more than 9,800")
 * @param unit      unit that may be left out ("people"), absent if there is none
 * @param tolerance absolute distance that still counts as right; absent: none
 */
public record Number(
        List<String> accepted,
        @Nullable String unit,
        @Nullable BigDecimal tolerance) implements AnswerKey {

    public Number {
        accepted = List.copyOf(accepted);
    }

    @Override
    public String form() {
        return "number";
    }

    @Override
    public Grade grade(Response response) {
        if (!(response instanceof Response.Words words) || words.text().isBlank()) {
            return Grade.EMPTY;
        }
        return Grade.of(Figures.grade(accepted, words.text(), unit, tolerance, false));
    }

    /** The same key, with one more right wording; attempts regraded under it by {@link AnswerKey#grade} follow. */
    public Number accepting(String wording) {
        return new Number(Grade.added(accepted, wording), unit, tolerance);
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
