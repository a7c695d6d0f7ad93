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
        @Nullable BigDecimal tolerance) implements WrittenKey {

    public Number {
        accepted = List.copyOf(accepted);
    }

    @Override
    public String form() {
        return "number";
    }

    @Override
    public Grade judge(String words) {
        return Grade.of(Figures.grade(accepted, words, unit, tolerance, false));
    }

    @Override
    public Number with(List<String> wordings) {
        return new Number(wordings, unit, tolerance);
    }
}
