package readback.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** Opens the file of a journal with the settings that keep answers safe. */
final class Opening {

    /** How long one program waits for another's writing, in milliseconds. */
    private static final int PATIENCE = 10_000;

    private Opening() {}

    /** A journal ready to write: at this version, in WAL mode, each commit synced to the disk. */
    static Connection open(Path file) throws SQLException {
        return ready(connect(file, false), file);
    }

    /** The same for a file that is synced as a whole when it is done, or thrown away: does not wait for the disk. */
    static Connection scratch(Path file) throws SQLException {
        Connection db = connect(file, false);
        hurry(db);
        return ready(db, file);
    }

    /** From now on nothing waits for the disk. */
    static void hurry(Connection db) throws SQLException {
        try (Statement sql = db.createStatement()) {
            sql.execute("PRAGMA synchronous = OFF");
        }
    }

    private static Connection ready(Connection db, Path file) throws SQLException {
        try {
            Schema.refuseStrange(db, file);
            try (Statement sql = db.createStatement()) {
                sql.execute("PRAGMA journal_mode = WAL");
            }
            Schema.bringUp(db, file);
            return db;
        } catch (SQLException | RuntimeException e) {
            db.close();
            throw e;
        }
    }

    /** Any SQLite file; written nowhere if {@code readOnly}. */
    static Connection connect(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setReadOnly(readOnly);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /** Whether SQLite finds nothing wrong with the file's structure. */
    static boolean isSound(Connection db) throws SQLException {
        try (Statement sql = db.createStatement();
                ResultSet row = sql.executeQuery("PRAGMA quick_check(1)")) {
            return row.next() && "ok".equals(row.getString(1));
        }
    }

    static void makeFolder(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    static JournalException unwritable(Path file, Exception e) {
        return new JournalException(
                "The journal " + file
                        + " cannot be written; make the file and its folder writable, or set XDG_DATA_HOME to another"
                        + " folder.",
                e);
    }
}
