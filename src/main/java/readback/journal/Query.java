package readback.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query whose rows become a list. */
final class Query {

    /** Reads the row the cursor is on. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Query() {}

    /** @param value for the only question mark, null if there is none */
    static <T> List<T> all(Connection db, String query, @Nullable String value, Reader<T> reader) throws SQLException {
        try (PreparedStatement sql = db.prepareStatement(query)) {
            if (value != null) {
                sql.setString(1, value);
            }
            try (ResultSet rows = sql.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
                return all;
            }
        }
    }
}
