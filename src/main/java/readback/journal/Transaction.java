package readback.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** All or nothing. Begins immediately, so that of two programs one waits and none fails half-way. */
final class Transaction {

    /** Something to do. */
    interface Work<T extends @Nullable Object> {
        T run() throws SQLException;
    }

    private Transaction() {}

    static <T extends @Nullable Object> T run(Connection db, Work<T> work) throws SQLException {
        try (Statement sql = db.createStatement()) {
            sql.execute("BEGIN IMMEDIATE");
            T result;
            try {
                result = work.run();
                sql.execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                try {
                    sql.execute("ROLLBACK");
                } catch (SQLException again) {
                    e.addSuppressed(again);
                }
                throw e;
            }
            return result;
        }
    }
}
