package readback.cli;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readback.cli.desk.Desk;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Version;
import readback.library.Json;
import readback.quiz.Attempt;
import readback.quiz.History;
import readback.text.Plain;

/** {@code readback history}: every answer ever given, one row each. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints every answer, oldest first: who, when, which question, what was answered, the grade.")
final class HistoryCommand implements Callable<Integer> {

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

    HistoryCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        try (Desk desk = Desk.open(world, "")) {
            desk.journal().notices().forEach(n -> world.err().print("readback: " + n + "\n"));
            List<History> rows = History.of(desk.attempts(), desk.journal().notes()).stream()
                    .filter(h -> learner == null || h.attempt().learner().equals(learner))
                    .filter(h -> set == null || h.attempt().set().equals(set))
                    .toList();
            if (form.csv) {
                world.out().print(History.csv(rows));
                return Main.DONE;
            }
            for (History row : rows) {
                world.out().print((form.json ? Json.line(object(row)) : line(row)) + "\n");
                if (world.out().checkError()) {
                    return Main.DONE;
                }
            }
            if (rows.isEmpty() && !form.json) {
                world.out().print("No answers yet.\n");
            }
        }
        return Main.DONE;
    }

    /** The columns of the table, with numbers and truth values as such. */
    private static Map<String, Object> object(History row) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<String> values = row.values();
        for (int i = 0; i < values.size(); i++) {
            object.put(History.COLUMNS.get(i), values.get(i));
        }
        Attempt attempt = row.attempt();
        object.put("try", attempt.tries());
        object.put("hints", attempt.hints());
        object.put("grade", attempt.grade().fraction());
        object.put("seconds", attempt.took().toMillis() / 1000.0);
        object.put("undone", row.undone());
        object.put("appealed", row.appeal() != null);
        object.put("appeal", row.appeal() == null ? "" : row.appeal());
        return object;
    }

    private static String line(History row) {
        Attempt a = row.attempt();
        String grade = String.format(Locale.ROOT, "%3.0f %%", 100 * a.grade().fraction());
        return a.at().truncatedTo(ChronoUnit.SECONDS) + "  " + Plain.oneLine(a.learner(), 80) + "  "
                + Plain.oneLine(a.ref().toString(), 200) + "  " + grade + "  "
                + (a.isSkipped() ? "(skipped)" : Plain.oneLine(a.said(), 2000))
                + (row.undone() ? "  (taken back)" : "")
                + (row.appeal() == null ? "" : "  (says it is right) " + Plain.oneLine(row.appeal(), 300))
                        .stripTrailing();
    }
}
