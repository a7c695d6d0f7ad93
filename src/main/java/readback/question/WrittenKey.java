package readback.question;

import java.util.ArrayList;
import java.util.List;

/** A key that is answered in words of the learner's own; it lists the wordings that are right. */
public sealed interface WrittenKey extends AnswerKey permits Typed, Number, Moment {

    /** Right wordings, the one to show first. */
    List<String> accepted();

    /** The same key with other wordings. */
    WrittenKey with(List<String> wordings);

    /** Judges words that are not blank. */
    Grade judge(String words);

    /** The same key, with one more right wording at the end; attempts regraded under it by {@link #grade} follow. */
    default WrittenKey accepting(String wording) {
        List<String> more = new ArrayList<>(accepted());
        if (!wording.isBlank() && !more.contains(wording.strip())) {
            more.add(wording.strip());
        }
        return with(more);
    }

    @Override
    default Grade grade(Response response) {
        return response instanceof Response.Words words && !words.text().isBlank() ? judge(words.text()) : Grade.EMPTY;
    }

    @Override
    default Response model() {
        return new Response.Words(shown());
    }

    @Override
    default String shown() {
        return accepted().get(0);
    }
}
