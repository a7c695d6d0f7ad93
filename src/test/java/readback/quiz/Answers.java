package readback.quiz;

import static readback.quiz.Samples.pick;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import readback.question.Question;
import readback.question.Response;

/** Histories of answers, made by real sessions of one question each. */
final class Answers {

    final List<Attempt> attempts = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();

    /** One session at that time: these responses to the question, one after the other. */
    Answers give(Behaviour behaviour, String learner, Asked asked, Instant at, Response... responses) {
        Session session = Session.start(
                UUID.nameUUIDFromBytes(("" + attempts.size()).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                learner,
                Terms.of(behaviour, 1),
                at,
                List.of(asked));
        for (Response response : responses) {
            Submission submission = session.submit(response, at.plusSeconds(10));
            attempts.add(Objects.requireNonNull(submission.attempt(), submission.refused()));
            session = submission.next();
        }
        return this;
    }

    Answers right(String question, Instant at) {
        return give(Behaviour.PRACTICE, "ada", new Asked("unrest", pick(question)), at, Samples.RIGHT);
    }

    Answers wrong(String question, Instant at) {
        return give(Behaviour.PRACTICE, "ada", new Asked("unrest", pick(question)), at, Samples.WRONG);
    }

    static Asked asked(Question question) {
        return new Asked("unrest", question);
    }
}
