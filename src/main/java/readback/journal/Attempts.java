package readback.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readback.question.Grade;
import readback.question.Process;
import readback.question.Response;
import readback.quiz.Attempt;
import readback.quiz.Behaviour;
import readback.quiz.Certainty;
import readback.quiz.ResponseText;

/**
 * Reads attempts by the hundred thousand. Fetching a column costs more than anything else, so the short ones come as one,
 * joined by a control character; a row that holds that character itself is fetched again column by column. Words that
 * come again and again are kept once.
 */
final class Attempts {

    private static final String JOINED =
            "id, learner, session, behaviour, set_id, question, fingerprint, kind, process, at,"
                    + " took_ms, tries, hints, certainty, response, said, category";
    private static final String SELECT =
            "SELECT number, " + JOINED.replace(", ", " || char(31) || ") + ", fraction, reason FROM attempt ";
    private static final String SEPARATOR = "\u001f";
    private static final int PARTS = 17;

    private final Connection db;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Response> responses = new HashMap<>();

    private Attempts(Connection db) {
        this.db = db;
    }

    /**
     * In the order of the file.
     *
     * @param where "" or "WHERE … = ?"
     */
    static List<Attempt> read(Connection db, String where, @Nullable String value) throws SQLException {
        Attempts attempts = new Attempts(db);
        return Query.all(db, SELECT + where + " ORDER BY number", value, attempts::attempt);
    }

    private Attempt attempt(ResultSet row) throws SQLException {
        String[] part = row.getString(2).split(SEPARATOR, -1);
        if (part.length != PARTS) {
            return apart(row.getLong(1));
        }
        return new Attempt(
                part[0],
                word(part[1]),
                word(part[2]),
                Behaviour.valueOf(part[3]),
                word(part[4]),
                word(part[5]),
                word(part[6]),
                word(part[7]),
                Process.valueOf(part[8]),
                Instant.parse(part[9]),
                Duration.ofMillis(Long.parseLong(part[10])),
                Integer.parseInt(part[11]),
                Integer.parseInt(part[12]),
                part[13].isEmpty() ? null : Certainty.valueOf(part[13]),
                responses.computeIfAbsent(part[14], ResponseText::read),
                word(part[15]),
                new Grade(row.getDouble(3), word(row.getString(4)), word(part[16])));
    }

    private String word(String text) {
        String known = words.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private Attempt apart(long number) throws SQLException {
        try (PreparedStatement sql = db.prepareStatement("SELECT " + Rows.ATTEMPT + " FROM attempt WHERE number = ?")) {
            sql.setLong(1, number);
            try (ResultSet row = sql.executeQuery()) {
                List<Attempt> one = new ArrayList<>();
                while (row.next()) {
                    one.add(Rows.attempt(row));
                }
                return Objects.requireNonNull(one.get(0));
            }
        }
    }
}
