package readback.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readback.cli.desk.Desk;
import readback.cli.desk.Preferences;
import readback.cli.desk.Stock;
import readback.cli.desk.Surroundings;
import readback.cli.desk.ThisRun;
import readback.cli.desk.Version;
import readback.cli.plain.Lines;
import readback.cli.plain.PlainTrainer;
import readback.cli.screen.Screen;
import readback.library.Shelf;
import readback.quiz.Behaviour;
import readback.quiz.Setting;
import readback.quiz.Settings;
import readback.quiz.Terms;
import readback.tui.Effect;

/** {@code readback play}, and {@code readback} alone: the trainer, on the screen or line by line. */
@Command(
        name = "play",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Opens the trainer, or goes straight to a quiz on the sets and articles named.",
            "",
            "  readback play                          choose from what there is",
            "  readback play questions/spring.json    a set",
            "  readback play article.txt              an article: questions are made first",
            "  readback play --plain                  line by line, for screen readers and consoles without a screen",
            ""
        })
final class Play implements Callable<Integer> {

    private static final int WIDTH = 78;

    private final Surroundings world;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SET|ARTICLE", description = "Files, or names of sets on the shelf (see --list).")
    private List<String> names = new ArrayList<>();

    @Option(names = "--plain", description = "Line by line; by itself where there is no terminal.")
    private boolean plain;

    @Option(names = "--list", description = "List the sets and articles there are, and stop.")
    private boolean list;

    @Option(names = "--due", description = "What is due for review, over all sets.")
    private boolean due;

    @Option(
            names = {"--behaviour", "--behavior"},
            paramLabel = "WAY",
            description = "practice, retry (hints and second tries) or exam.")
    private @Nullable String behaviour;

    @Option(names = "--certainty", description = "Ask how certain each answer is: right 1, 2, 3; wrong 0, -2, -6.")
    private boolean certainty;

    @Option(names = "--time-limit", paramLabel = "MINUTES", description = "Time limit of an exam.")
    private @Nullable String timeLimit;

    @Option(names = "--extra-time", paramLabel = "PERCENT", description = "Added to the limit for this learner.")
    private @Nullable String extraTime;

    @Option(names = "--count", paramLabel = "N", description = "At most so many questions.")
    private int count;

    @Option(names = "--shuffle", description = "Ask in another order than the set's own.")
    private boolean shuffle;

    @Option(names = "--seed", paramLabel = "N", description = "Decides how options and questions are shuffled.")
    private @Nullable Long seed;

    @Option(
            names = "--learner",
            paramLabel = "NAME",
            description = "Whose answers these are (usually who is logged in).")
    private @Nullable String learner;

    @Option(names = "--theme", paramLabel = "NAME", description = "Colours: terminal, dark, light, contrast, mono…")
    private @Nullable String theme;

    @Option(names = "--colors", paramLabel = "N", description = "auto, none, 16, 256 or true.")
    private @Nullable String colors;

    @Option(names = "--no-color", description = "No colours.")
    private boolean noColor;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Any other setting (see readback config).")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--no-generate", description = "Make no further questions in the background.")
    private boolean noGenerate;

    Play(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Preferences preferences = Preferences.of(world, given());
        preferences.problems().forEach(this::warn);
        Settings settings = preferences.settings();
        Behaviour way = due ? Behaviour.REVIEW : settings.behaviour();
        if (count < 0) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--count takes a number from 0 (all) on.");
        }
        ThisRun run = new ThisRun(count, seed, !noGenerate);
        Terms terms = settings.terms(way, run.seed(world));
        if (world.hasScreen() && !plain && !list) {
            Stock stock = new Stock(world);
            names.forEach(stock::named);
            Screen.open(world, preferences, run, names, first(way));
            return Main.DONE;
        }
        try (Desk desk = Desk.open(world, preferences.learner(world))) {
            desk.journal().notices().forEach(this::warn);
            if (list) {
                return list(desk);
            }
            PlainTrainer trainer = new PlainTrainer(world, desk, lines(), terms, run);
            if (due) {
                trainer.review(settings.wish());
            } else if (names.isEmpty()) {
                trainer.choose();
            }
            List<Shelf.Entry> entries =
                    names.stream().map(n -> desk.stock().named(n)).toList();
            for (Shelf.Entry entry : entries) {
                if (!trainer.play(entry)) {
                    break;
                }
            }
            return Main.DONE;
        }
    }

    /** What the screen begins with. */
    private List<Effect> first(Behaviour way) {
        List<Effect> effects = new ArrayList<>(List.of(new Effect.LookAtShelf()));
        if (due) {
            effects.add(new Effect.StartDue());
        } else if (names.size() == 1) {
            effects.add(new Effect.Start(names.get(0), way, certainty));
        }
        return effects;
    }

    /** What the command line sets, as settings. */
    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, Setting.BEHAVIOUR, behaviour);
        put(given, Setting.CERTAINTY, certainty ? "on" : null);
        put(given, Setting.TIME_LIMIT, timeLimit);
        put(given, Setting.EXTRA_TIME, extraTime);
        put(given, Setting.SHUFFLE, shuffle ? "on" : null);
        put(given, Setting.LEARNER, learner);
        put(given, Setting.THEME, theme);
        put(given, Setting.COLORS, noColor ? "none" : colors);
        given.putAll(set);
        try {
            Settings settings = Settings.USUAL;
            for (Map.Entry<String, String> entry : given.entrySet()) {
                settings = settings.with(entry.getKey(), entry.getValue());
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage());
        }
        return given;
    }

    private static void put(Map<String, String> given, Setting setting, @Nullable String value) {
        if (value != null) {
            given.put(setting.key(), value);
        }
    }

    private void warn(String line) {
        world.err().print("readback: " + line + "\n");
        world.err().flush();
    }

    private int list(Desk desk) {
        Shelf shelf = desk.stock().shelf();
        for (Shelf.Entry entry : shelf.entries()) {
            String size = entry.kind() == Shelf.Kind.SET ? entry.questions() + " questions" : "article";
            world.out().print(entry.id() + "\t" + size + "\t" + entry.title() + "\n");
        }
        shelf.unreadable().forEach(line -> world.err().print("readback: " + line + "\n"));
        return shelf.unreadable().isEmpty() ? Main.DONE : Main.FAILED;
    }

    private Lines lines() {
        boolean typed = world.isTerminal(Surroundings.Stream.IN);
        boolean seen = world.isTerminal(Surroundings.Stream.OUT);
        return new Lines(world.in(), charset(), world.out(), typed, seen ? WIDTH : 0);
    }

    /** UTF-8 everywhere but on a Windows console, which has a code page of its own. */
    private static Charset charset() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? Charset.forName(System.getProperty("native.encoding", "UTF-8")) : StandardCharsets.UTF_8;
    }
}
