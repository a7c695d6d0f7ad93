package readback.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.Grade;
import readback.question.Process;
import readback.quiz.Attempt;
import readback.quiz.Behaviour;
import readback.quiz.Certainty;
import readback.quiz.Fsrs;
import readback.quiz.Note;
import readback.quiz.Ref;
import readback.quiz.ResponseText;
import readback.quiz.Sitting;
import readback.quiz.Terms;

/** Attempts, notes and sittings as rows; the columns here and in the schema stand in the same order. */
final class Rows {

    static final String ATTEMPT = "id, learner, session, behaviour, set_id, question, fingerprint, kind, process, at,"
            + " took_ms, tries, hints, certainty, response, said, fraction, reason, category, memory_model";
    static final String SESSION =
            "id, learner, behaviour, certainty, penalty, max_tries, limit_ms, extra_time, seed," + " shuffle, started";
    static final String QUESTION = "session, place, set_id, question, fingerprint";
    static final String NOTE = "id, kind, at, learner, session, set_id, question, attempt, detail";

    /** Always with milliseconds, so that times sort as text. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Rows() {}

    /** "INSERT INTO table (columns) VALUES (?, …)", passing over a row whose id is there already. */
    static String insert(String table, String columns) {
        String marks = columns.replaceAll("[a-z_]+", "?");
        return "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ") ON CONFLICT DO NOTHING";
    }

    static void bind(PreparedStatement row, Attempt a) throws SQLException {
        bind(row, a, a.id(), Fsrs.VERSION);
    }

    static void bind(PreparedStatement row, Attempt a, String id, String model) throws SQLException {
        String certainty = a.certainty() == null ? "" : a.certainty().name();
        all(
                row,
                List.of(
                        id,
                        a.learner(),
                        a.session(),
                        a.behaviour().name(),
                        a.set(),
                        a.question(),
                        a.fingerprint(),
                        a.kind(),
                        a.process().name(),
                        TIME.format(a.at()),
                        a.took().toMillis(),
                        a.tries(),
                        a.hints(),
                        certainty,
                        ResponseText.write(a.response()),
                        a.said(),
                        a.grade().fraction(),
                        a.grade().reason(),
                        a.grade().category(),
                        model));
    }

    static Attempt attempt(ResultSet row) throws SQLException {
        String certainty = row.getString(14);
        return new Attempt(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Behaviour.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                Process.valueOf(row.getString(9)),
                Instant.parse(row.getString(10)),
                Duration.ofMillis(row.getLong(11)),
                row.getInt(12),
                row.getInt(13),
                certainty.isEmpty() ? null : Certainty.valueOf(certainty),
                ResponseText.read(row.getString(15)),
                row.getString(16),
                new Grade(row.getDouble(17), row.getString(18), row.getString(19)));
    }

    static void bind(PreparedStatement row, Note n) throws SQLException {
        all(
                row,
                List.of(
                        n.id(),
                        n.kind().name(),
                        TIME.format(n.at()),
                        n.learner(),
                        n.session(),
                        n.set(),
                        n.question(),
                        n.attempt(),
                        n.detail()));
    }

    static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getString(1),
                Note.Kind.valueOf(row.getString(2)),
                Instant.parse(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    static void bind(PreparedStatement row, Sitting s) throws SQLException {
        Terms t = s.terms();
        row.setString(1, s.id());
        row.setString(2, s.learner());
        row.setString(3, t.behaviour().name());
        row.setInt(4, t.certainty() ? 1 : 0);
        row.setDouble(5, t.penalty());
        row.setInt(6, t.maxTries());
        if (t.limit() == null) {
            row.setNull(7, Types.INTEGER);
        } else {
            row.setLong(7, t.limit().toMillis());
        }
        row.setInt(8, t.extraTime());
        row.setLong(9, t.seed());
        row.setInt(10, t.shuffle() ? 1 : 0);
        row.setString(11, TIME.format(s.started()));
    }

    static void bind(PreparedStatement row, String session, int place, Sitting.Placed placed) throws SQLException {
        all(row, List.of(session, place, placed.ref().set(), placed.ref().question(), placed.fingerprint()));
    }

    static Sitting sitting(ResultSet row, List<Sitting.Placed> questions) throws SQLException {
        long limit = row.getLong(7);
        @Nullable Duration time = row.wasNull() ? null : Duration.ofMillis(limit);
        Terms terms = new Terms(
                Behaviour.valueOf(row.getString(3)),
                row.getInt(4) == 1,
                row.getDouble(5),
                row.getInt(6),
                time,
                row.getInt(8),
                row.getLong(9),
                row.getInt(10) == 1);
        return new Sitting(row.getString(1), row.getString(2), terms, Instant.parse(row.getString(11)), questions);
    }

    static Sitting.Placed placed(ResultSet row) throws SQLException {
        return new Sitting.Placed(new Ref(row.getString(3), row.getString(4)), row.getString(5));
    }

    private static void all(PreparedStatement row, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            row.setObject(i + 1, values.get(i));
        }
    }
}
