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
public record Moment(List<String> accepted, @Nullable LocalDate published) implements AnswerKey {

    public Moment {
        accepted = List.copyOf(accepted);
    }

    @Override
    public String form() {
        return "moment";
    }

    @Override
    public Grade grade(Response response) {
        if (!(response instanceof Response.Words words) || words.text().isBlank()) {
            return Grade.EMPTY;
        }
        return Grade.of(Moments.grade(accepted, words.text(), published, false));
    }

    /** The same key, with one more right wording; attempts regraded under it by {@link AnswerKey#grade} follow. */
    public Moment accepting(String wording) {
        return new Moment(Grade.added(accepted, wording), published);
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
