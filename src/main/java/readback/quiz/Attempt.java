package readback.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import readback.question.Grade;
import readback.question.Process;
import readback.question.Response;

/**
 * One answer given. Append-only; the only truth: progress, memory and statistics are folds over attempts. It says in
 * words what was asked and answered, so that it can be read when the question is long gone.
 *
 * @param id          UUID, so that two journals can be merged as a union; made from the session's id and its number there
 * @param session     UUID of the session it belongs to
 * @param set         id of the question set
 * @param fingerprint of the question as it was asked
 * @param kind        of the question
 * @param process     of the question
 * @param at          when it was given, to the millisecond
 * @param took        since the question was shown, to the millisecond
 * @param tries       1 for the first answer to this question in this session
 * @param hints       how many hints were shown before it
 * @param certainty   where certainty was asked for
 * @param said        the response in words: the option chosen, the words typed
 */
public record Attempt(
        String id,
        String learner,
        String session,
        Behaviour behaviour,
        String set,
        String question,
        String fingerprint,
        String kind,
        Process process,
        Instant at,
        Duration took,
        int tries,
        int hints,
        @Nullable Certainty certainty,
        Response response,
        String said,
        Grade grade) {

    /** The same answer with another verdict, for {@link Regrading}. */
    Attempt judged(Grade verdict, String wording) {
        return new Attempt(
                id, learner, session, behaviour, set, question, wording, kind, process, at, took, tries, hints,
                certainty, response, said, verdict);
    }

    public boolean isSkipped() {
        return response instanceof Response.Skipped;
    }

    /** The question it answers, across sets. */
    public Ref ref() {
        return new Ref(set, question);
    }
}
