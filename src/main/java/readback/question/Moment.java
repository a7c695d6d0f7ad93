package readback.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.wording.Moments;

/**
 * A day, date, year or span of time to type.
 *
 * @param accepted  right wordings, the one to show first ("Thursday", "from 1990 to 2019")
 * @param published the article's own date, so that "Thursday" and "13 January" can be the same day
 */
public record Moment(List<String> accepted, @Nullable LocalDate published) implements WrittenKey {

    public Moment {
        accepted = List.copyOf(accepted);
    }

    @Override
    public String form() {
        return "moment";
    }

    @Override
    public Grade judge(String words) {
        return Grade.of(Moments.grade(accepted, words, published, false));
    }

    @Override
    public Moment with(List<String> wordings) {
        return new Moment(wordings, published);
    }
}
