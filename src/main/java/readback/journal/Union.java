package readback.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import readback.quiz.Attempt;

/**
 * Takes the rows of another journal into this one: a union by id. Where two devices went on with the same session, an id
 * stands for two different answers; then both are kept, the other one under an id made from what it says, so that taking it
 * in again adds nothing.
 */
final class Union {

    private static final String DIFFERENT = "SELECT " + prefixed("o", Rows.ATTEMPT)
            + " FROM other.attempt o JOIN main.attempt m ON m.id = o.id"
            + " WHERE o.at <> m.at OR o.response <> m.response OR o.question <> m.question OR o.learner <> m.learner"
            + " ORDER BY o.number";

    private Union() {}

    /**
     * @param before  to be done once the other is known to be good
     * @param replace whether the rows of this journal go first
     * @return how many attempts are new here
     */
    static int take(Connection db, Path from, Journal.Before before, boolean replace) throws SQLException, IOException {
        Path folder = Files.createTempDirectory("readback-taking");
        try {
            Path copy = Copies.taken(from, folder);
            before.run();
            attach(db, copy);
            try {
                return Transaction.run(db, () -> {
                    if (replace) {
                        empty(db);
                    }
                    int had = count(db);
                    copy(db, "session", Rows.SESSION, "number");
                    copy(db, "session_question", Rows.QUESTION, "session, place");
                    copy(db, "note", Rows.NOTE, "number");
                    copy(db, "attempt", Rows.ATTEMPT, "number");
                    keepDifferent(db);
                    return count(db) - had;
                });
            } finally {
                run(db, "DETACH DATABASE other");
            }
        } finally {
            try (var left = Files.list(folder)) {
                for (Path path : left.toList()) {
                    Files.delete(path);
                }
            }
            Files.delete(folder);
        }
    }

    private static void attach(Connection db, Path copy) throws SQLException {
        try (PreparedStatement sql = db.prepareStatement("ATTACH DATABASE ? AS other")) {
            sql.setString(1, copy.toString());
            sql.execute();
        }
    }

    private static void copy(Connection db, String table, String columns, String order) throws SQLException {
        run(
                db,
                "INSERT OR IGNORE INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM other." + table
                        + " ORDER BY " + order);
    }

    private static void keepDifferent(Connection db) throws SQLException {
        record Other(Attempt attempt, String model) {}
        List<Other> others = Query.all(db, DIFFERENT, null, row -> new Other(Rows.attempt(row), row.getString(20)));
        try (PreparedStatement row = db.prepareStatement(Rows.insert("attempt", Rows.ATTEMPT))) {
            for (Other other : others) {
                String id = UUID.nameUUIDFromBytes(other.attempt.toString().getBytes(StandardCharsets.UTF_8))
                        .toString();
                Rows.bind(row, other.attempt, id, other.model);
                row.executeUpdate();
            }
        }
    }

    static void empty(Connection db) throws SQLException {
        for (String table : List.of("attempt", "note", "session_question", "session")) {
            run(db, "DELETE FROM main." + table);
        }
    }

    private static int count(Connection db) throws SQLException {
        return Schema.number(db, "SELECT count(*) FROM main.attempt");
    }

    private static void run(Connection db, String statement) throws SQLException {
        try (Statement sql = db.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String prefixed(String table, String columns) {
        return table + '.' + columns.replace(", ", ", " + table + '.');
    }
}
