package readback.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The schema, step by step: each numbered file takes the journal from one {@code user_version} to the next. */
final class Schema {

    /** In order; a new step is a new file at the end, and a released file never changes. */
    private static final List<String> STEPS = List.of("001-journal.sql");

    /** The version this program writes and the newest it reads. */
    static final int VERSION = STEPS.size();

    /** SQLite's application id of a journal: "RBJ1". */
    static final int APPLICATION = 0x52424a31;

    private Schema() {}

    /**
     * Brings a journal to this version; all or nothing.
     *
     * @throws JournalException if it is newer than this program, or no journal at all
     */
    static void bringUp(Connection db, Path file) throws SQLException {
        refuseStrange(db, file);
        if (version(db) == VERSION) {
            return;
        }
        try (Statement sql = db.createStatement()) {
            sql.execute("BEGIN IMMEDIATE");
            try {
                for (int step = version(db); step < VERSION; step++) {
                    for (String statement : statements(STEPS.get(step))) {
                        sql.execute(statement);
                    }
                }
                sql.execute("PRAGMA application_id = " + APPLICATION);
                sql.execute("PRAGMA user_version = " + VERSION);
                sql.execute("COMMIT");
            } catch (SQLException e) {
                sql.execute("ROLLBACK");
                throw e;
            }
        }
    }

    /** @throws JournalException if it is newer than this program, or a database of something else */
    static void refuseStrange(Connection db, Path file) throws SQLException {
        int version = version(db);
        int application = number(db, "PRAGMA application_id");
        boolean empty = number(db, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && application != APPLICATION) {
            throw new JournalException(
                    file + " is a database of another program, not a journal of Readback; name another file.");
        }
        if (version > VERSION) {
            throw new JournalException("The journal " + file + " has version " + version
                    + " and this program reads up to version " + VERSION
                    + "; use the newer Readback that wrote it, or set XDG_DATA_HOME to another folder.");
        }
    }

    static int version(Connection db) throws SQLException {
        return number(db, "PRAGMA user_version");
    }

    static int number(Connection db, String query) throws SQLException {
        try (Statement sql = db.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** The statements of a file; one ends with a semicolon at the end of a line, comments apart. */
    private static List<String> statements(String name) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : text(name).split("\n")) {
            String code = line.replaceFirst("--.*", "").stripTrailing();
            statement.append(code).append('\n');
            boolean inTrigger = statement.indexOf("CREATE TRIGGER") >= 0 && !code.endsWith("END;");
            if (code.endsWith(";") && !inTrigger) {
                statements.add(statement.toString());
                statement.setLength(0);
            }
        }
        return statements;
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
