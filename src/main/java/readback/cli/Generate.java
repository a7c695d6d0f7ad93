package readback.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readback.cli.desk.Articles;
import readback.cli.desk.FailedException;
import readback.cli.desk.Reader;
import readback.cli.desk.SetMaker;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Version;
import readback.library.Json;
import readback.library.SetJson;
import readback.question.Generated;
import readback.question.Kinds;
import readback.question.Level;
import readback.question.QuestionKind;
import readback.question.QuestionSet;
import readback.question.Wish;
import readback.text.Article;

/** {@code readback generate}: questions on articles. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Makes a set of questions on each article, and prints it or writes it to a file.",
            "",
            "  readback generate article.txt                     print the questions with their keys",
            "  readback generate article.txt -o questions.json   a set to play, to edit and to hand on",
            "  readback generate news/ -o sets/                  all articles of a folder",
            "",
            "Started again after an interruption it goes on where it was. A set that was edited since is never"
                    + " overwritten unless --force is given."
        })
final class Generate implements Callable<Integer> {

    private final Surroundings world;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE|DIR",
            description = "Text, Markdown or HTML; - is standard input; of a question set, its article.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "Where the set goes; a folder for several articles.")
    private @Nullable String output;

    @Option(
            names = "--json",
            description = "Print JSON: one article gives a set over several lines, several give one set a line.")
    private boolean json;

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "At most so many questions (usually as many as are good).")
    private int count;

    @Option(names = "--seed", paramLabel = "N", description = "Another choice among equally good questions.")
    private long seed = 1;

    @Option(names = "--kinds", split = ",", paramLabel = "KIND", description = "Only these kinds: who-said,how-many…")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--level", paramLabel = "LEVEL", description = "easy, middle or hard.")
    private @Nullable Level level;

    @Option(names = "--explain", description = "Tell for every draft that was dropped, which gate dropped it and why.")
    private boolean explain;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Articles read at the same time (usually one for each core).")
    private int jobs = Math.min(4, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day the article appeared, such as 2022-01-13.")
    private @Nullable LocalDate published;

    @Option(names = "--force", description = "Overwrite sets that were edited.")
    private boolean force;

    @Option(names = "--progress-lines", hidden = true)
    private boolean progressLines;

    Generate(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        check();
        List<Source> sources = Source.all(names, world);
        Wish wish = new Wish(count, seed, new HashSet<>(kinds), level);
        boolean several = sources.size() > 1 || !sources.get(0).name().equals(names.get(0));
        try (Progress progress = new Progress(world, progressLines)) {
            SetMaker maker = new SetMaker(new Reader(progress, world), world);
            List<Path> targets = targets(sources, several);
            Batch batch = new Batch(world, progress, jobs);
            return batch.run(sources, (source, index) -> one(source, targets.get(index), wish, maker, several));
        }
    }

    private String one(Source source, Path target, Wish wish, SetMaker maker, boolean several) throws IOException {
        Article article = Articles.take(source.name(), published, world).article();
        if (output != null) {
            return toFile(source, target, article, wish, maker);
        }
        Generated generated = explain ? maker.generate(article, wish) : null;
        QuestionSet set = generated == null ? maker.make(article, wish) : SetMaker.set(article, generated);
        if (generated != null && json) {
            world.err().print(SetText.dropped(generated.dropped()));
        }
        if (json) {
            String whole = SetJson.write(set);
            return several ? Json.line(Json.object(whole)) + "\n" : whole;
        }
        return SetText.of(set) + (generated == null ? "" : SetText.dropped(generated.dropped()));
    }

    private String toFile(Source source, Path target, Article article, Wish wish, SetMaker maker) throws IOException {
        Output file = Output.of(target, article, SetMaker.words(wish), world);
        Output.State state = force ? Output.State.TO_WRITE : file.state(article);
        if (state == Output.State.TAKEN) {
            throw new FailedException(source.name() + ": " + target
                    + " holds something else or was edited: give another name with -o, or --force to overwrite it.");
        }
        if (state == Output.State.DONE && !explain) {
            return "";
        }
        Generated generated = explain ? maker.generate(article, wish) : null;
        if (state != Output.State.DONE) {
            file.write(generated == null ? maker.make(article, wish) : SetMaker.set(article, generated));
        }
        return generated == null ? "" : SetText.dropped(generated.dropped());
    }

    /** Where each set goes; two articles of one name keep their endings. */
    private List<Path> targets(List<Source> sources, boolean several) {
        List<Path> targets = new ArrayList<>();
        Set<Path> used = new HashSet<>();
        Path out = world.resolve(output == null ? "." : output);
        boolean folder = several || Files.isDirectory(out) || output != null && output.endsWith("/");
        for (Source source : sources) {
            Path target = folder ? out.resolve(source.place() + ".json") : out;
            for (int n = 2; !used.add(target); n++) {
                target = out.resolve(source.place() + "-" + n + ".json");
            }
            targets.add(target);
        }
        if (several && output != null && Files.isRegularFile(out)) {
            throw misuse("-o " + output + " is a file; several articles need a folder.");
        }
        return targets;
    }

    private void check() {
        List<String> known = Kinds.ALL.stream().map(QuestionKind::id).toList();
        for (String kind : kinds) {
            if (!known.contains(kind)) {
                String near = Misuse.nearest(kind, known);
                throw misuse("There is no kind " + kind + near + "; there are " + String.join(", ", known) + ".");
            }
        }
        if (jobs < 1 || jobs > 64) {
            throw misuse("--jobs " + jobs + ": give a number from 1 to 64.");
        }
        if (names.stream().filter("-"::equals).count() > 1) {
            throw misuse("Standard input (-) can be read once only.");
        }
    }

    private ParameterException misuse(String what) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), what);
    }
}
