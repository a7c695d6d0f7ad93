package readback.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import readback.question.Grade;
import readback.question.Response;

/**
 * One answer given. Append-only; the only truth: progress, memory and statistics are folds over attempts.
 *
 * @param id          UUID, so that two journals can be merged as a union
 * @param session     UUID of the session it belongs to
 * @param set         id of the question set
 * @param fingerprint of the question as it was asked
 * @param tries       1 for the first try at this question in this session
 * @param hints       how many hints were shown before it
 * @param certainty   where certainty was asked for
 */
public record Attempt(
        String id,
        String learner,
        String session,
        Behaviour behaviour,
        String set,
        String question,
        String fingerprint,
        Instant at,
        Duration took,
        int tries,
        int hints,
        @Nullable Certainty certainty,
        Response response,
        Grade grade) {}
