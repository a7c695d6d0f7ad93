package readback.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import readback.question.Grade;
import readback.question.Question;
import readback.question.Response;

/** Takes a response to the current question of a session, or says why not. */
final class Answering {

    private Answering() {}

    static Submission submit(Session session, Response response, @Nullable Certainty certainty, Instant at) {
        String refused = refusal(session, response, certainty, at);
        if (refused != null) {
            return new Submission(session, null, refused);
        }
        Slot slot = session.current();
        Question question = slot.question();
        Grade grade = isSkip(response)
                ? new Grade(0, "Skipped.", "skipped")
                : question.key().grade(response);
        if (grade.category().equals("wrong:no-number") || grade.category().equals("wrong:no-moment")) {
            return new Submission(session, null, "Not handed in. " + grade.reason());
        }
        Instant now = at.truncatedTo(ChronoUnit.MILLIS);
        Attempt attempt = new Attempt(
                session.attemptId(session.given()),
                session.learner(),
                session.id(),
                session.terms().behaviour(),
                slot.set(),
                question.id(),
                question.fingerprint(),
                question.kind(),
                question.process(),
                now,
                now.isBefore(session.since()) ? Duration.ZERO : Duration.between(session.since(), now),
                slot.attempts().size() + 1,
                slot.hints(),
                session.terms().certainty() && !isSkip(response) ? certainty : null,
                response,
                Said.words(question.key(), response),
                grade);
        return new Submission(session.with(attempt), attempt, null);
    }

    private static @Nullable String refusal(
            Session session, Response response, @Nullable Certainty certainty, Instant at) {
        boolean free = session.terms().behaviour().free();
        if (session.handedIn() != null) {
            return "This session is over.";
        }
        if (session.isTimeUp(at)) {
            return "The time is up: hand in.";
        }
        if (session.state() == Slot.State.ANSWERED && !free) {
            return "This question is answered: go on to the next.";
        }
        if (isSkip(response) && free && session.state() == Slot.State.UNANSWERED) {
            return "There is no answer to take back.";
        }
        if (Said.isEmpty(response)) {
            return "Answer first, or skip the question.";
        }
        return session.terms().certainty() && certainty == null && !isSkip(response)
                ? "Say how certain you are."
                : null;
    }

    private static boolean isSkip(Response response) {
        return response instanceof Response.Skipped;
    }
}
