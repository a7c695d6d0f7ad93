package readback.journal;

import static readback.quiz.Samples.RIGHT;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import readback.quiz.Behaviour;
import readback.quiz.Note;
import readback.quiz.Samples;
import readback.quiz.Session;
import readback.quiz.Sitting;
import readback.quiz.Submission;
import readback.quiz.Terms;

/**
 * A program that answers questions until it is killed, as the trainer does: takes up the open session or begins one, writes
 * each attempt to the journal, and only then acknowledges it on its standard output.
 */
public final class Answering {

    private static final int QUESTIONS = 12;

    private Answering() {}

    public static void main(String[] args) {
        say("started");
        try (Journal journal = Journal.open(Path.of(args[0]))) {
            journal.notices().forEach(n -> say("notice " + n));
            say("opened");
            while (true) {
                finish(journal, Objects.requireNonNullElseGet(resumed(journal), () -> begun(journal)));
            }
        }
    }

    private static @Nullable Session resumed(Journal journal) {
        for (Sitting sitting : journal.unfinished("ada")) {
            Sitting.Resumed resumed = sitting.resume(
                    journal.attemptsOf(sitting.id()),
                    journal.notesOf(sitting.id()),
                    ref -> Samples.pick(ref.question()),
                    Instant.now());
            if (resumed != null) {
                say("resumed " + resumed.session().id() + " "
                        + resumed.session().attempts().size());
                return resumed.session();
            }
        }
        return null;
    }

    private static Session begun(Journal journal) {
        String id = UUID.randomUUID().toString();
        Session session =
                Session.start(id, "ada", Terms.of(Behaviour.PRACTICE, 1), Instant.now(), Samples.picks(QUESTIONS));
        journal.append(Sitting.of(session));
        return session;
    }

    private static void finish(Journal journal, Session begun) {
        Session session = begun;
        while (!session.isFinished()) {
            Submission submission = session.submit(RIGHT, Instant.now());
            journal.append(Objects.requireNonNull(submission.attempt(), submission.refused()));
            say("kept " + submission.attempt().id() + " " + session.id());
            session = submission.next().next(Instant.now());
        }
        journal.append(Note.finished(UUID.randomUUID().toString(), session, Instant.now()));
    }

    private static void say(String line) {
        System.out.println(line);
    }

    /** The command that runs it. */
    static List<String> command(Path journal, Path temporary) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Answering.class.getName(),
                journal.toString());
    }
}
