package readback.journal;

import java.io.IOException;
import java.nio.file.Files;
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

    /** No row is shorter, in bytes. */
    private static final int SHORTEST = 50;

    private final Connection from;
    private final Connection to;
    private final long most;
    private boolean complete = true;

    /** @param most rows there can be */
    private Salvage(Connection from, Connection to, long most) {
        this.from = from;
        this.to = to;
        this.most = most;
    }

    /** Makes a new journal of what the damaged one holds, row by row where need be. */
    static Saved into(Path fresh, Path damaged) throws SQLException, IOException {
        long most = Files.size(damaged) / SHORTEST + 1;
        try (Connection to = Opening.scratch(fresh)) {
            FirstPage.mend(damaged);
            try (Connection from = Opening.connect(damaged, false)) {
                Salvage salvage = new Salvage(from, to, most);
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

    /** How many rows were read: all in a row, and behind each hole from the first number that can be found again. */
    private int table(String table, String columns) throws SQLException {
        String select = "SELECT number, " + columns + " FROM " + table + " WHERE number >= ? ORDER BY number";
        try (PreparedStatement insert = to.prepareStatement(Rows.insert(table, columns))) {
            int rows = 0;
            long from = 0;
            while (true) {
                Reading reading = read(select, from, insert);
                rows += reading.rows;
                if (reading.whole) {
                    return rows;
                }
                complete = false;
                from = behind(table, Math.max(from, reading.last));
                if (from < 0) {
                    return rows;
                }
            }
        }
    }

    /**
     * The first number behind a hole; -1 if there is none. Strides out until something is found, then back by halves: the
     * numbers of a lost page lie side by side.
     */
    private long behind(String table, long hole) throws SQLException {
        long lost = hole;
        for (long stride = 1; lost + stride <= hole + most; stride *= 2) {
            if (find(table, lost + stride) < 0) {
                lost += stride;
                continue;
            }
            long found = lost + stride;
            while (found - lost > 1) {
                long middle = lost + (found - lost) / 2;
                if (find(table, middle) < 0) {
                    lost = middle;
                } else {
                    found = middle;
                }
            }
            return found;
        }
        return -1;
    }

    /** The first number from that one on, -1 if reading fails or there is none. */
    private long find(String table, long number) {
        try (Statement sql = from.createStatement();
                ResultSet row = sql.executeQuery(
                        "SELECT number FROM " + table + " WHERE number >= " + number + " ORDER BY number LIMIT 1")) {
            return row.next() ? row.getLong(1) : -1;
        } catch (SQLException e) {
            return -1;
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
        long last = -1;
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
