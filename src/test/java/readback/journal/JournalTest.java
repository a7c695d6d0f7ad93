package readback.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readback.quiz.Samples.NINE;
import static readback.quiz.Samples.RIGHT;
import static readback.quiz.Samples.WRONG;
import static readback.quiz.Samples.after;
import static readback.quiz.Samples.picks;
import static readback.quiz.Samples.practice;
import static readback.quiz.Samples.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.question.Grade;
import readback.question.Response;
import readback.quiz.Asked;
import readback.quiz.Attempt;
import readback.quiz.Behaviour;
import readback.quiz.Certainty;
import readback.quiz.Note;
import readback.quiz.Samples;
import readback.quiz.Session;
import readback.quiz.Sitting;
import readback.quiz.Submission;
import readback.quiz.Terms;

class JournalTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("deep/er/journal.db");
    }

    private static Attempt answer(Session session, Response response, long second) {
        return Objects.requireNonNull(session.submit(response, after(second)).attempt());
    }

    @Test
    void whatWasAppendedIsThereAgainExactly() {
        Terms terms =
                Terms.of(Behaviour.EXAM, Long.MIN_VALUE).withCertainty(true).withLimit(Duration.ofMinutes(90), 25);
        Session exam = session(terms, List.of(new Asked("unrest", Samples.typed("t"))));
        Response nasty = new Response.Words("Almaty\u0000\n\u001b[31m' \\ 😀 \ud800");
        Attempt attempt = Objects.requireNonNull(
                exam.submit(nasty, Certainty.HIGH, after(7)).attempt());
        List<Note> notes = List.of(
                Note.appeal("n1", attempt, "the capital, then", after(8)),
                Note.fault("n2", "ada", attempt.ref(), "two are right", after(9)),
                Note.buried("n3", "ada", attempt.ref(), LocalDate.of(2026, 1, 13), after(10)),
                Note.place("n4", "ada", "unrest", 120, after(11)));
        try (Journal journal = Journal.open(file())) {
            journal.append(Sitting.of(exam));
            journal.append(attempt);
            notes.forEach(journal::append);
        }
        try (Journal journal = Journal.open(file())) {
            assertEquals(List.of(attempt), journal.attempts());
            assertEquals(List.of(attempt), journal.attemptsOf(exam.id()));
            assertEquals(notes, journal.notes());
            assertEquals(List.of(Sitting.of(exam)), journal.unfinished("ada"));
            assertEquals(List.of(), journal.unfinished("bob"));
            assertEquals(List.of(), journal.notices());
        }
    }

    @Test
    void aControlCharacterInAVerdictComesBackToo() {
        Attempt plain = answer(practice(1), RIGHT, 5);
        Grade odd = new Grade(1 / 3.0, "line\u001fline", "cat\u001fegory");
        Attempt attempt = new Attempt(
                plain.id(),
                plain.learner(),
                plain.session(),
                plain.behaviour(),
                plain.set(),
                plain.question(),
                plain.fingerprint(),
                plain.kind(),
                plain.process(),
                plain.at(),
                plain.took(),
                plain.tries(),
                plain.hints(),
                plain.certainty(),
                plain.response(),
                plain.said(),
                odd);
        try (Journal journal = Journal.open(file())) {
            journal.append(attempt);
            assertEquals(List.of(attempt), journal.attempts());
        }
    }

    @Test
    void anUnfinishedSessionIsTakenUpWhereItWas() {
        Session session = practice(3);
        try (Journal journal = Journal.open(file())) {
            journal.append(Sitting.of(session));
            Submission first = session.submit(WRONG, after(5));
            journal.append(Objects.requireNonNull(first.attempt()));
            session = first.next().undo();
            journal.append(Note.undone("n1", Objects.requireNonNull(first.attempt()), after(6)));
            Submission second = session.submit(RIGHT, after(7));
            journal.append(Objects.requireNonNull(second.attempt()));
            session = second.next();
        }
        try (Journal journal = Journal.open(file())) {
            Sitting sitting = journal.unfinished("ada").get(0);
            Sitting.Resumed resumed = Objects.requireNonNull(sitting.resume(
                    journal.attemptsOf(sitting.id()),
                    journal.notesOf(sitting.id()),
                    ref -> Samples.pick(ref.question()),
                    after(100)));
            assertEquals(List.of(), resumed.notices());
            assertEquals(session.next(after(100)), resumed.session());
            journal.append(Note.finished("n2", resumed.session(), after(101)));
            assertEquals(List.of(), journal.unfinished("ada"));
        }
    }

    @Test
    void undoingTheLastAnswerReopensASessionThatWasOver() {
        Session session = practice(1);
        try (Journal journal = Journal.open(file())) {
            journal.append(Sitting.of(session));
            Attempt slip = answer(session, WRONG, 5);
            journal.append(slip);
            journal.append(Note.finished("n1", session, after(5)));
            assertEquals(List.of(), journal.unfinished("ada"));
            journal.append(Note.undone("n2", slip, after(6)));
            Sitting sitting = journal.unfinished("ada").get(0);
            Sitting.Resumed resumed = Objects.requireNonNull(
                    sitting.resume(journal.attempts(), journal.notes(), ref -> Samples.pick(ref.question()), after(9)));
            assertEquals(1, resumed.session().given());
            assertEquals(List.of(), resumed.session().attempts());
        }
    }

    @Test
    void theSameAnswerTwiceIsOneAndAnotherUnderItsNameIsRefused() {
        Session session = practice(1);
        try (Journal journal = Journal.open(file())) {
            journal.append(answer(session, RIGHT, 5));
            journal.append(answer(session, RIGHT, 5));
            assertEquals(1, journal.attempts().size());
            JournalException refused =
                    assertThrows(JournalException.class, () -> journal.append(answer(session, WRONG, 6)));
            assertTrue(refused.getMessage().startsWith("This session went on in another window"), refused.getMessage());
            assertEquals(List.of(answer(session, RIGHT, 5)), journal.attempts());
        }
    }

    @Test
    void twoJournalsOnOneFileBothWriteAndSeeEachOther() throws Exception {
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (int program = 0; program < 4; program++) {
            String id = "session-" + program;
            Thread thread = new Thread(() -> {
                try (Journal journal = Journal.open(file())) {
                    Session session = Session.start(id, "ada", Terms.of(Behaviour.EXAM, 1), NINE, picks(50));
                    journal.append(Sitting.of(session));
                    for (int i = 0; i < 50; i++) {
                        Submission submission = session.goTo(i, after(i)).submit(RIGHT, after(i));
                        journal.append(Objects.requireNonNull(submission.attempt()));
                        session = submission.next();
                    }
                }
            });
            thread.setUncaughtExceptionHandler((t, e) -> {
                synchronized (failures) {
                    failures.add(e);
                }
            });
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), failures);
        try (Journal journal = Journal.open(file())) {
            assertEquals(200, journal.attempts().size());
            assertEquals(4, journal.unfinished("ada").size());
        }
    }

    @Test
    void aNewerJournalIsRefusedAndLeftAlone() throws Exception {
        Journal.open(file()).close();
        sql("PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file());
        JournalException refused = assertThrows(JournalException.class, () -> Journal.open(file()));
        assertEquals(
                "The journal " + file() + " has version 99 and this program reads up to version " + Schema.VERSION
                        + "; use the newer Readback that wrote it, or set XDG_DATA_HOME to another folder.",
                refused.getMessage());
        assertEquals(before.length, Files.size(file()));
        sql("PRAGMA user_version = " + Schema.VERSION);
        Journal.open(file()).close();
    }

    @Test
    void aDatabaseOfAnotherProgramIsNotTouched() throws Exception {
        Files.createDirectories(file().getParent());
        sql("CREATE TABLE bookmarks (url TEXT)");
        JournalException refused = assertThrows(JournalException.class, () -> Journal.open(file()));
        assertEquals(
                file() + " is a database of another program, not a journal of Readback; name another file.",
                refused.getMessage());
    }

    @Test
    void rowsCannotBeChangedByHand() throws Exception {
        try (Journal journal = Journal.open(file())) {
            journal.append(answer(practice(1), RIGHT, 5));
        }
        SQLException refused = assertThrows(SQLException.class, () -> sql("UPDATE attempt SET fraction = 0"));
        assertTrue(refused.getMessage().contains("an attempt is never changed"), refused.getMessage());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsOneClearLine() throws Exception {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where a folder should be");
        JournalException refused =
                assertThrows(JournalException.class, () -> Journal.open(blocked.resolve("journal.db")));
        assertEquals(
                "The journal " + blocked.resolve("journal.db")
                        + " cannot be written; make the file and its folder writable, or set XDG_DATA_HOME to another"
                        + " folder.",
                refused.getMessage());
    }

    @Test
    void aFullDiskIsOneClearLineAndLosesNothing() throws Exception {
        try (Journal journal = Journal.open(file())) {
            Session session = session(Terms.of(Behaviour.EXAM, 1), picks(60));
            journal.append(answer(session, RIGHT, 0));
            Schema.number(journal.connection(), "PRAGMA max_page_count = 1");
            JournalException full = assertThrows(JournalException.class, () -> {
                Session filling = session.submit(RIGHT, after(0)).next();
                for (int i = 1; i < 60; i++) {
                    Submission more = filling.goTo(i, after(i)).submit(RIGHT, after(i));
                    journal.append(Objects.requireNonNull(more.attempt()));
                    filling = more.next();
                }
            });
            assertEquals(
                    "The disk is full, so the answer could not be kept in " + file()
                            + "; free some space and answer again.",
                    full.getMessage());
            int kept = journal.attempts().size();
            assertTrue(kept >= 1, "kept " + kept);
        }
    }

    @Test
    void everySchemaFileIsListed() throws Exception {
        Path sources = Path.of("src/main/resources/readback/journal");
        try (var files = Files.list(sources)) {
            assertEquals(
                    Schema.VERSION,
                    files.filter(f -> f.toString().endsWith(".sql")).count());
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement sql = db.createStatement()) {
            sql.execute(statement);
        }
    }
}
