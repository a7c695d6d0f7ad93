package readback.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Version;
import readback.journal.Journal;
import readback.library.Json;
import readback.quiz.Attempt;
import readback.quiz.Note;

/** {@code readback history}: every answer ever given, one row each. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints every answer, oldest first: who, when, which question, what was answered, the grade.")
final class History implements Callable<Integer> {

    private final Surroundings world;

    @ArgGroup
    private Form form = new Form();

    /** How it is printed. */
    static final class Form {
        @Option(names = "--json", description = "One JSON object a line.")
        private boolean json;

        @Option(names = "--csv", description = "Comma-separated, with a line of names (RFC 4180).")
        private boolean csv;
    }

    @Option(names = "--learner", paramLabel = "NAME", description = "Only this learner's.")
    private @Nullable String learner;

    @Option(names = "--question-set", paramLabel = "ID", description = "Only answers to this set.")
    private @Nullable String set;

    History(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        try (Journal journal = Journals.open(world)) {
            Set<String> undone = journal.notes().stream()
                    .filter(n -> n.kind() == Note.Kind.UNDONE)
                    .map(Note::attempt)
                    .collect(Collectors.toSet());
            List<Attempt> attempts = journal.attempts().stream()
                    .filter(a -> learner == null || a.learner().equals(learner))
                    .filter(a -> set == null || a.set().equals(set))
                    .toList();
            if (form.csv) {
                world.out().print(String.join(",", row(null, false).keySet()) + "\r\n");
            }
            for (Attempt attempt : attempts) {
                print(row(attempt, undone.contains(attempt.id())));
                if (world.out().checkError()) {
                    return Main.DONE;
                }
            }
            if (attempts.isEmpty() && !form.csv && !form.json) {
                world.out().print("No answers yet.\n");
            }
        }
        return Main.DONE;
    }

    private void print(Map<String, Object> row) {
        if (form.json) {
            world.out().print(Json.line(row) + "\n");
        } else if (form.csv) {
            world.out()
                    .print(row.values().stream()
                                    .map(v -> cell(String.valueOf(v)))
                                    .collect(Collectors.joining(",")) + "\r\n");
        } else {
            world.out()
                    .print(row.get("at") + "  " + row.get("learner") + "  " + row.get("set") + "/" + row.get("question")
                            + "  " + String.format("%.0f %%", 100 * (double) row.get("fraction")) + "  "
                            + (row.get("answer").equals("") ? "(skipped)" : row.get("answer"))
                            + (row.get("withdrawn").equals(true) ? "  (taken back)" : "") + "\n");
        }
    }

    /** The columns, in their order; with the values of an attempt. */
    private static Map<String, Object> row(@Nullable Attempt a, boolean withdrawn) {
        Map<String, Object> row = new LinkedHashMap<>();
        Map<String, Object> values = a == null ? new TreeMap<>() : values(a, withdrawn);
        for (String column : List.of(
                "at",
                "learner",
                "set",
                "question",
                "kind",
                "process",
                "answer",
                "fraction",
                "category",
                "reason",
                "seconds",
                "try",
                "hints",
                "certainty",
                "behaviour",
                "session",
                "attempt",
                "fingerprint",
                "withdrawn")) {
            row.put(column, values.getOrDefault(column, ""));
        }
        return row;
    }

    private static Map<String, Object> values(Attempt a, boolean withdrawn) {
        Map<String, Object> values = new TreeMap<>();
        values.put("at", a.at().toString());
        values.put("learner", a.learner());
        values.put("set", a.set());
        values.put("question", a.question());
        values.put("kind", a.kind());
        values.put("process", a.process().name());
        values.put("answer", a.said());
        values.put("fraction", a.grade().fraction());
        values.put("category", a.grade().category());
        values.put("reason", a.grade().reason());
        values.put("seconds", a.took().toMillis() / 1000.0);
        values.put("try", a.tries());
        values.put("hints", a.hints());
        values.put("certainty", a.certainty() == null ? "" : a.certainty().name());
        values.put("behaviour", a.behaviour().name());
        values.put("session", a.session());
        values.put("attempt", a.id());
        values.put("fingerprint", a.fingerprint());
        values.put("withdrawn", withdrawn);
        return values;
    }

    /** A cell of a table: quoted where it must be; what a spreadsheet would take for a formula gets an apostrophe. */
    private static String cell(String value) {
        String safe = value.matches("(?s)[=+@\\t\\r-].*") && !value.matches("-?\\d+(\\.\\d+)?") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
