package readback.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Takes a learner out of a journal for good: the bytes are overwritten, in the file and in its write-ahead log. */
final class Forgetting {

    private Forgetting() {}

    /** How many attempts are gone. */
    static int forget(Connection db, Path file, String learner) throws SQLException {
        Schema.number(db, "PRAGMA secure_delete = ON");
        int gone = Transaction.run(db, () -> {
            delete(
                    db,
                    "DELETE FROM session_question WHERE session IN (SELECT id FROM session WHERE learner = ?)",
                    learner);
            delete(db, "DELETE FROM session WHERE learner = ?", learner);
            delete(db, "DELETE FROM note WHERE learner = ?", learner);
            return delete(db, "DELETE FROM attempt WHERE learner = ?", learner);
        });
        try (Statement sql = db.createStatement()) {
            sql.execute("VACUUM");
        }
        if (Schema.number(db, "PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
            throw new JournalException("The answers of this learner are gone from the journal, but " + file
                    + "-wal may still hold their bytes while another window uses it; close that one and do"
                    + " this again.");
        }
        return gone;
    }

    /** Files beside the journal that may hold the learner's answers still: set aside when damaged or before restoring. */
    static List<Path> leftovers(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (var beside = Files.list(file.toAbsolutePath().getParent())) {
            return beside.filter(
                            p -> p.getFileName().toString().matches("\\Q" + name + "\\E\\.(damaged|before-restore)-.*"))
                    .sorted()
                    .toList();
        }
    }

    private static int delete(Connection db, String statement, String learner) throws SQLException {
        try (PreparedStatement sql = db.prepareStatement(statement)) {
            sql.setString(1, learner);
            return sql.executeUpdate();
        }
    }
}
