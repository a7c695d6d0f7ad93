package readback.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readback.cli.desk.Desk;
import readback.cli.desk.Preferences;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Version;
import readback.library.Json;
import readback.question.QuestionSet;
import readback.quiz.Agenda;
import readback.quiz.ItemStatistics;
import readback.quiz.Progress;
import readback.quiz.ProgressText;
import readback.quiz.Tally;

/** {@code readback stats}: how a learner is doing, and how the questions are. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows progress by set, kind and day, with the forecast of reviews; --json has the questions' figures"
                        + " too.")
final class Stats implements Callable<Integer> {

    private static final int WIDTH = 78;
    private static final int DAYS = 7;

    private final Surroundings world;

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Option(names = "--learner", paramLabel = "NAME", description = "Usually who is logged in.")
    private @Nullable String learner;

    Stats(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Preferences preferences = Preferences.of(world, learner == null ? Map.of() : Map.of("learner", learner));
        try (Desk desk = Desk.open(world, preferences.learner(world))) {
            Progress progress = desk.progress();
            List<Agenda.DueOn> forecast = desk.forecast(preferences.settings().wish(), DAYS);
            if (json) {
                world.out().print(Json.pretty(object(desk, progress, forecast)));
            } else {
                boolean ascii = !ofUtf8(world.env());
                ProgressText.lines(
                                progress,
                                forecast,
                                id -> desk.set(id).map(QuestionSet::title).orElse(id),
                                WIDTH,
                                ascii)
                        .forEach(line -> world.out().print(line + "\n"));
            }
        }
        return Main.DONE;
    }

    /** Whether the locale says so; a bare one is taken for UTF-8, as every terminal of today is. */
    private static boolean ofUtf8(Map<String, String> env) {
        for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            String locale = env.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                return locale.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
            }
        }
        return true;
    }

    private static Map<String, Object> object(Desk desk, Progress progress, List<Agenda.DueOn> forecast) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("learner", desk.learner());
        all.put("total", tally(progress.total()));
        all.put("today", progress.today());
        all.put("streak", progress.streak());
        all.put("longestStreak", progress.longest());
        all.put(
                "weakestKind",
                progress.weakest() == null ? "" : progress.weakest().name());
        all.put("sets", progress.sets().stream().map(Stats::tally).toList());
        all.put("kinds", progress.kinds().stream().map(Stats::tally).toList());
        all.put("processes", progress.processes().stream().map(Stats::tally).toList());
        all.put("days", progress.days().stream().map(Stats::tally).toList());
        all.put("due", forecast.stream().map(d -> due(d.day(), d.questions())).toList());
        all.put("questions", questions(desk));
        return all;
    }

    private static Map<String, Object> due(LocalDate day, int questions) {
        Map<String, Object> due = new LinkedHashMap<>();
        due.put("day", day.toString());
        due.put("questions", questions);
        return due;
    }

    private static Map<String, Object> tally(Tally tally) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", tally.name());
        map.put("answers", tally.answers());
        map.put("right", tally.right());
        map.put("points", tally.points());
        map.put("seconds", tally.seconds());
        return map;
    }

    /** The questions' own figures, over all learners. */
    private static List<Map<String, Object>> questions(Desk desk) {
        List<Map<String, Object>> all = new ArrayList<>();
        ItemStatistics.of(desk.attempts(), desk.journal().notes()).items().entrySet().stream()
                .sorted(java.util.Comparator.comparing(
                        e -> e.getKey().ref() + " " + e.getKey().fingerprint()))
                .forEach(e -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("set", e.getKey().ref().set());
                    map.put("question", e.getKey().ref().question());
                    map.put("fingerprint", e.getKey().fingerprint());
                    map.put("answers", e.getValue().answers());
                    map.put("facility", e.getValue().facility());
                    Double discrimination = e.getValue().discrimination();
                    if (discrimination != null) {
                        map.put("discrimination", discrimination);
                    }
                    Map<String, Object> chosen = new LinkedHashMap<>();
                    e.getValue().chosen().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .forEach(c -> chosen.put(String.valueOf(c.getKey()), c.getValue()));
                    map.put("chosen", chosen);
                    map.put("medianSeconds", e.getValue().medianSeconds());
                    all.add(map);
                });
        return all;
    }
}
