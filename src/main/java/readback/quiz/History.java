package readback.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The history of attempts: one row each, for people and other programs.
 *
 * @param undone whether it was withdrawn as a slip
 * @param appeal why the learner says that it is right, perhaps empty; absent without an appeal
 */
public record History(
        Attempt attempt, boolean undone, @Nullable String appeal) {

    /** The columns of the CSV text. */
    public static final List<String> COLUMNS = List.of(
            "at",
            "learner",
            "set",
            "question",
            "kind",
            "process",
            "behaviour",
            "try",
            "hints",
            "certainty",
            "answer",
            "grade",
            "category",
            "reason",
            "seconds",
            "undone",
            "session",
            "attempt",
            "fingerprint",
            "response",
            "appealed",
            "appeal");

    /** One for each attempt, in their order. */
    public static List<History> of(List<Attempt> attempts, List<Note> notes) {
        Set<String> undone = new HashSet<>();
        notes.stream().filter(n -> n.kind() == Note.Kind.UNDONE).forEach(n -> undone.add(n.attempt()));
        Map<String, String> appeals = new HashMap<>();
        notes.stream().filter(n -> n.kind() == Note.Kind.APPEAL).forEach(n -> appeals.put(n.attempt(), n.detail()));
        return attempts.stream()
                .map(a -> new History(a, undone.contains(a.id()), appeals.get(a.id())))
                .toList();
    }

    /** The values of {@link #COLUMNS}; times in UTC, grade 0..1. */
    public List<String> values() {
        Attempt a = attempt;
        return List.of(
                a.at().toString(),
                a.learner(),
                a.set(),
                a.question(),
                a.kind(),
                a.process().name().toLowerCase(Locale.ROOT),
                a.behaviour().name().toLowerCase(Locale.ROOT),
                String.valueOf(a.tries()),
                String.valueOf(a.hints()),
                a.certainty() == null ? "" : a.certainty().name().toLowerCase(Locale.ROOT),
                a.said(),
                String.valueOf(a.grade().fraction()),
                a.grade().category(),
                a.grade().reason(),
                String.valueOf(a.took().toMillis() / 1000.0),
                undone ? "yes" : "no",
                a.session(),
                a.id(),
                a.fingerprint(),
                ResponseText.write(a.response()),
                appeal == null ? "no" : "yes",
                appeal == null ? "" : appeal);
    }

    /**
     * CSV with a header (RFC 4180: CRLF, quotes doubled). A cell that a spreadsheet would take for a formula (OWASP, "CSV
     * Injection") gets an apostrophe before it; control characters become spaces.
     */
    public static String csv(List<History> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(line(COLUMNS));
        rows.forEach(r -> lines.add(line(r.values())));
        return String.join("", lines);
    }

    private static String line(List<String> cells) {
        return String.join(",", cells.stream().map(History::cell).toList()) + "\r\n";
    }

    private static String cell(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        String bare = plain.stripLeading();
        String safe = !bare.isEmpty() && "=+-@＝＋－＠".indexOf(bare.charAt(0)) >= 0 ? "'" + plain : plain;
        boolean quoted = safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0;
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
