package readback.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readback.cli.desk.Desk;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Version;
import readback.cli.plain.Lines;
import readback.cli.plain.PlainTrainer;
import readback.library.Shelf;
import readback.quiz.Behaviour;
import readback.quiz.Terms;

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

    @Option(
            names = "--behaviour",
            paramLabel = "WAY",
            description = "practice, retry (hints and second tries) or exam.")
    private Behaviour behaviour = Behaviour.PRACTICE;

    @Option(names = "--certainty", description = "Ask how certain each answer is: right 1, 2, 3; wrong 0, -2, -6.")
    private boolean certainty;

    @Option(names = "--minutes", paramLabel = "N", description = "Time limit of an exam.")
    private @Nullable Integer minutes;

    @Option(names = "--extra-time", paramLabel = "PERCENT", description = "Added to the limit for this learner.")
    private int extraTime;

    @Option(names = "--count", paramLabel = "N", description = "At most so many questions.")
    private int count;

    @Option(names = "--shuffle", description = "Ask in another order than the set's own.")
    private boolean shuffle;

    @Option(names = "--seed", paramLabel = "N", description = "Decides how options and questions are shuffled.")
    private @Nullable Long seed;

    @Option(names = "--learner", paramLabel = "NAME", description = "Whose answers these are (usually \"me\").")
    private String learner = "me";

    @Option(names = "--no-generate", description = "Make no further questions in the background.")
    private boolean noGenerate;

    Play(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Terms terms = terms();
        try (Desk desk = Desk.open(world, learner)) {
            desk.journal().notices().forEach(n -> world.err().println("readback: " + n));
            if (list) {
                return list(desk);
            }
            Lines lines = lines();
            PlainTrainer trainer = new PlainTrainer(world, desk, lines, terms, Math.max(0, count), !noGenerate);
            if (names.isEmpty()) {
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

    private Terms terms() {
        try {
            long decided = seed == null ? world.clock().millis() : seed;
            Terms terms = Terms.of(behaviour, decided).withCertainty(certainty).withShuffle(shuffle);
            return minutes == null ? terms : terms.withLimit(Duration.ofMinutes(minutes), extraTime);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "These options don't go together: " + e.getMessage());
        }
    }
}
