package readback.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** Takes what can be read out of a damaged journal. */
final class Salvage {

    /**
     * What came of it.
     *
     * @param attempts how many were read
     * @param complete whether every table was read from end to end
     */
    record Saved(int attempts, boolean complete) {}

    /** Rows looked for one by one between the last readable from either end. */
    private static final long MOST_PROBES = 2_000_000;

    private final Connection from;
    private final Connection to;
    private boolean complete = true;

    private Salvage(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /** Makes a new journal of what the damaged one holds, row by row where need be. */
    static Saved into(Path fresh, Path damaged) throws SQLException {
        try (Connection to = Opening.open(fresh)) {
            try (Connection from = Opening.connect(damaged, false)) {
                Salvage salvage = new Salvage(from, to);
                salvage.lenient();
                int attempts = Transaction.run(to, () -> {
                    salvage.table("session", Rows.SESSION);
                    salvage.dropUnreadable("session", Rows.SESSION, row -> Rows.sitting(row, List.of()));
                    salvage.questions();
                    salvage.table("note", Rows.NOTE);
                    salvage.dropUnreadable("note", Rows.NOTE, Rows::note);
                    int read = salvage.table("attempt", Rows.ATTEMPT);
                    return read - salvage.dropUnreadable("attempt", Rows.ATTEMPT, Rows::attempt);
                });
                return new Saved(attempts, salvage.complete);
            } catch (SQLException e) {
                if (!Trouble.isDamage(e)) {
                    throw e;
                }
                return new Saved(0, false);
            } finally {
                try (Statement sql = to.createStatement()) {
                    sql.execute("PRAGMA journal_mode = DELETE");
                }
            }
        }
    }

    /** Lets SQLite read on past a damaged schema. */
    private void lenient() throws SQLException {
        try (Statement sql = from.createStatement()) {
            sql.execute("PRAGMA writable_schema = ON");
        }
    }

    /** How many rows were read. */
    private int table(String table, String columns) throws SQLException {
        String select = "SELECT number, " + columns + " FROM " + table;
        try (PreparedStatement insert = to.prepareStatement(Rows.insert(table, columns))) {
            Reading up = read(select + " WHERE number > ? ORDER BY number", Long.MIN_VALUE, insert);
            if (up.whole) {
                return up.rows;
            }
            complete = false;
            Reading down = read(select + " WHERE number > ? ORDER BY number DESC", up.last, insert);
            int rows = up.rows + down.rows;
            long end = down.rows == 0 ? up.last + MOST_PROBES : down.last;
            for (long number = up.last + 1; !down.whole && number < end && number - up.last < MOST_PROBES; number++) {
                rows += read(select + " WHERE number = ?", number, insert).rows;
            }
            return rows;
        }
    }

    private void questions() throws SQLException {
        String select = "SELECT 0, " + Rows.QUESTION + " FROM session_question WHERE place >= ?";
        try (PreparedStatement insert = to.prepareStatement(Rows.insert("session_question", Rows.QUESTION))) {
            complete &= read(select, 0, insert).whole;
        }
    }

    /** @param last number of the last row read */
    private record Reading(int rows, long last, boolean whole) {}

    private Reading read(String query, long value, PreparedStatement insert) throws SQLException {
        int rows = 0;
        long last = Math.max(value, 0);
        try (PreparedStatement sql = from.prepareStatement(query)) {
            sql.setLong(1, value);
            try (ResultSet row = sql.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    Object[] values = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        values[i] = row.getObject(i + 1);
                    }
                    last = row.getLong(1);
                    rows += kept(insert, values);
                }
            }
            return new Reading(rows, last, true);
        } catch (SQLException e) {
            return new Reading(rows, last, false);
        }
    }

    /** 1 if the row could be kept, 0 if it is there already or makes no sense. */
    private int kept(PreparedStatement insert, Object[] values) {
        try {
            for (int i = 1; i < values.length; i++) {
                insert.setObject(i, values[i]);
            }
            return insert.executeUpdate();
        } catch (SQLException e) {
            if (!Trouble.isNonsense(e)) {
                throw new JournalException("The mended journal cannot be written; free some space and start again.", e);
            }
            complete = false;
            return 0;
        }
    }

    /** Takes out rows that SQLite could read and this program cannot; how many. */
    private int dropUnreadable(String table, String columns, Query.Reader<?> reader) throws SQLException {
        List<Long> bad = new ArrayList<>();
        try (Statement sql = to.createStatement();
                ResultSet row = sql.executeQuery("SELECT " + columns + ", number FROM " + table)) {
            int number = row.getMetaData().getColumnCount();
            while (row.next()) {
                try {
                    reader.read(row);
                } catch (IllegalArgumentException | DateTimeException e) {
                    bad.add(row.getLong(number));
                }
            }
        }
        try (Statement sql = to.createStatement()) {
            for (long number : bad) {
                sql.executeUpdate("DELETE FROM " + table + " WHERE number = " + number);
            }
        }
        complete &= bad.isEmpty();
        return bad.size();
    }
}
