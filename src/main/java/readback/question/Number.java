package readback.question;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return new Typed(accepted, Typed.Sort.PHRASE, List.of()).grade(response);
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
