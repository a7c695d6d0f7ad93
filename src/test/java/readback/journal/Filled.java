package readback.journal;

import static readback.quiz.Samples.RIGHT;
import static readback.quiz.Samples.WRONG;
import static readback.quiz.Samples.after;
import static readback.quiz.Samples.picks;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import readback.quiz.Attempt;
import readback.quiz.Behaviour;
import readback.quiz.Note;
import readback.quiz.Session;
import readback.quiz.Sitting;
import readback.quiz.Submission;
import readback.quiz.Terms;

/** Journals with something in them. */
final class Filled {

    private Filled() {}

    /** From now on appending does not wait for the disk. */
    static void hurry(Journal journal) {
        try {
            Opening.hurry(journal.connection());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Appends one finished session of that learner; gives its attempts. */
    static List<Attempt> session(Journal journal, String id, String learner, int questions) {
        Session session = Session.start(id, learner, Terms.of(Behaviour.PRACTICE, 1), after(0), picks(questions));
        hurry(journal);
        journal.append(Sitting.of(session));
        for (int i = 0; i < questions; i++) {
            Submission submission = session.next(after(10L * i)).submit(i % 3 == 0 ? WRONG : RIGHT, after(10L * i + 5));
            journal.append(Objects.requireNonNull(submission.attempt()));
            session = submission.next();
        }
        journal.append(Note.finished("finished-" + id, session, after(10L * questions)));
        return session.attempts();
    }

    /** A closed journal with one session in it, everything in the one file. */
    static List<Attempt> file(Path file, String id, String learner, int questions) {
        try (Journal journal = Journal.open(file)) {
            return session(journal, id, learner, questions);
        }
    }
}
