package readback.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.quiz.Attempt;
import readback.quiz.Note;
import readback.quiz.Sitting;

/**
 * The append-only record of attempts, sittings and notes: one SQLite file. An {@code append} that has returned is on the
 * disk, whatever happens then; so call it before feedback shows. Any thread may call any method; several programs may
 * have the same file open. Every failure is a {@link JournalException} whose message is one line for the user.
 */
public final class Journal implements AutoCloseable {

    private final Path file;
    private final Connection db;
    private final Guard guard;
    private final List<String> notices;

    private Journal(Path file, Connection db, Guard guard, List<String> notices) {
        this.file = file;
        this.db = db;
        this.guard = guard;
        this.notices = List.copyOf(notices);
    }

    /** Opens it now; see {@link #open(Path, Instant)}. */
    public static Journal open(Path file) {
        return open(file, Instant.now());
    }

    /**
     * Opens it, making it and its folder if need be, and brings an older one to this version. A damaged file is set
     * aside whole, what can be read goes into a new one, and {@link #notices} says so.
     *
     * @param now for the name of a file set aside
     * @throws JournalException if it cannot be used, or comes from a newer version
     */
    public static Journal open(Path file, Instant now) {
        Opening.makeFolder(file);
        Guard guard;
        try {
            guard = Guard.enter(file);
        } catch (IOException e) {
            throw Opening.unwritable(file, e);
        }
        try {
            List<String> notices = new ArrayList<>();
            Connection db = Repair.openSound(file, guard, now, notices);
            guard.settle();
            return new Journal(file, db, guard, notices);
        } catch (SQLException e) {
            guard.close();
            throw Trouble.of(file, e);
        } catch (IOException e) {
            guard.close();
            throw Opening.unwritable(file, e);
        } catch (RuntimeException e) {
            guard.close();
            throw e;
        }
    }

    public Path file() {
        return file;
    }

    /** Lines for the user about what happened on opening; mostly none. */
    public List<String> notices() {
        return notices;
    }

    /**
     * Records an answer; it is on the disk when this returns. Recording the very same again does nothing.
     *
     * @throws JournalException if it could not be kept; also if the session was taken up and went on elsewhere
     */
    public synchronized void append(Attempt attempt) {
        run(() -> {
            try (PreparedStatement row = db.prepareStatement(Rows.insert("attempt", Rows.ATTEMPT))) {
                Rows.bind(row, attempt);
                if (row.executeUpdate() == 0 && !attempt.equals(one(attempt.id()))) {
                    throw new JournalException("This session went on in another window, so this answer was not kept;"
                            + " leave it here and go on there, or begin a new session.");
                }
            }
            return null;
        });
    }

    private Attempt one(String id) throws SQLException {
        return attempts("WHERE id = ?", id).get(0);
    }

    /** Records a note; it is on the disk when this returns. */
    public synchronized void append(Note note) {
        run(() -> {
            try (PreparedStatement row = db.prepareStatement(Rows.insert("note", Rows.NOTE))) {
                Rows.bind(row, note);
                row.executeUpdate();
            }
            return null;
        });
    }

    /** Records the beginning of a session, all of it or nothing. */
    public synchronized void append(Sitting sitting) {
        run(() -> Transaction.run(db, () -> {
            try (PreparedStatement row = db.prepareStatement(Rows.insert("session", Rows.SESSION));
                    PreparedStatement question = db.prepareStatement(Rows.insert("session_question", Rows.QUESTION))) {
                Rows.bind(row, sitting);
                row.executeUpdate();
                for (int i = 0; i < sitting.questions().size(); i++) {
                    Rows.bind(question, sitting.id(), i, sitting.questions().get(i));
                    question.addBatch();
                }
                question.executeBatch();
            }
            return null;
        }));
    }

    /** All attempts, by time; withdrawn ones too. */
    public synchronized List<Attempt> attempts() {
        return run(() -> byTime(attempts("", null)));
    }

    /** The attempts of one session, in the order given; withdrawn ones too. */
    public synchronized List<Attempt> attemptsOf(String session) {
        return run(() -> attempts("WHERE session = ?", session));
    }

    /** All notes, by time. */
    public synchronized List<Note> notes() {
        return run(() -> notes("", null));
    }

    public synchronized List<Note> notesOf(String session) {
        return run(() -> notes("WHERE session = ?", session));
    }

    /** The sessions of a learner that were never finished, newest first, to be taken up by {@link Sitting#resume}. */
    public synchronized List<Sitting> unfinished(String learner) {
        return run(() -> sittings(
                "WHERE learner = ? AND id NOT IN (SELECT session FROM note f WHERE kind = 'FINISHED' AND NOT EXISTS"
                        + " (SELECT 1 FROM note u WHERE u.session = f.session AND u.kind = 'UNDONE' AND u.number >"
                        + " f.number)) ORDER BY started DESC, number DESC",
                learner));
    }

    /** How a session began; empty if it is not known here. */
    public synchronized List<Sitting> sitting(String session) {
        return run(() -> sittings("WHERE id = ?", session));
    }

    /**
     * Writes a copy of it as it is now, whole or not at all. A journal of that name is replaced, any other file is not.
     *
     * @throws JournalException if it cannot be written there
     */
    public synchronized void backup(Path to) {
        run(() -> {
            Copies.write(db, to);
            return null;
        });
    }

    /**
     * Goes back to a copy. What is in the journal now is first kept in a file beside it.
     *
     * @param now for the name of that file
     * @return that file
     * @throws JournalException if {@code from} is no journal, damaged, or newer than this program; nothing has changed then
     */
    public synchronized Path restore(Path from, Instant now) {
        Path aside = Repair.unused(file, "before-restore", now);
        take(from, () -> Copies.write(db, aside), true);
        return aside;
    }

    /**
     * Takes in the rows of another device's journal that are not here: a union, nothing is lost on either side.
     *
     * @return how many attempts are new here
     * @throws JournalException as {@link #restore}
     */
    public synchronized int merge(Path from) {
        return take(from, () -> {}, false);
    }

    /** Something to do once the other journal is known to be good. */
    interface Before {
        void run() throws SQLException;
    }

    private int take(Path from, Before before, boolean replace) {
        return run(() -> {
            try {
                return Union.take(db, from, before, replace);
            } catch (IOException e) {
                throw new JournalException(from + " cannot be read or copied; check that it is readable.", e);
            }
        });
    }

    /**
     * Takes a learner's attempts, sessions and notes out for good: the bytes too.
     *
     * @return how many attempts are gone
     */
    public synchronized int forget(String learner) {
        return run(() -> Forgetting.forget(db, file, learner));
    }

    /** Files that were set aside beside the journal and may still hold answers: to be named after {@link #forget}. */
    public List<Path> setAside() {
        try {
            return Forgetting.leftovers(file);
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<Attempt> attempts(String where, @Nullable String value) throws SQLException {
        return Attempts.read(db, where, value);
    }

    /** Attempts of two devices lie behind each other in the file. */
    private static List<Attempt> byTime(List<Attempt> attempts) {
        List<Attempt> sorted = new ArrayList<>(attempts);
        sorted.sort(Comparator.comparing(Attempt::at));
        return sorted;
    }

    private List<Note> notes(String where, @Nullable String value) throws SQLException {
        return Query.all(db, "SELECT " + Rows.NOTE + " FROM note " + where + " ORDER BY at, number", value, Rows::note);
    }

    private List<Sitting> sittings(String where, String value) throws SQLException {
        return Query.all(
                db,
                "SELECT " + Rows.SESSION + " FROM session " + where,
                value,
                row -> Rows.sitting(
                        row,
                        Query.all(
                                db,
                                "SELECT " + Rows.QUESTION + " FROM session_question WHERE session = ? ORDER BY place",
                                row.getString(1),
                                Rows::placed)));
    }

    /** For tests. */
    Connection connection() {
        return db;
    }

    private <T extends @Nullable Object> T run(Transaction.Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            db.close();
        } catch (SQLException e) {
            throw Trouble.of(file, e);
        } finally {
            guard.close();
        }
    }
}
