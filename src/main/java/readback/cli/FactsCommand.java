package readback.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readback.cli.desk.Articles;
import readback.cli.desk.Reader;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Version;
import readback.extract.Facts;
import readback.library.FactsJson;
import readback.library.FactsText;
import readback.text.Analysis;
import readback.text.Fact;

/** {@code readback facts}: what was understood of an article. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows what was understood of each article: who said what, amounts, times, roles, events and causes, each"
                    + " with the words that prove it.",
            "",
            "With --json one object a line, in the articles' order; one that failed as {\"source\", \"error\"}, and"
                    + " exit code 1 at the end."
        })
final class FactsCommand implements Callable<Integer> {

    private final Surroundings world;

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE|DIR",
            description = "Text, Markdown or HTML; - is standard input.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day the article appeared, such as 2022-01-13.")
    private @Nullable LocalDate published;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Articles read at the same time (usually one for each core).")
    private int jobs = Math.min(4, Runtime.getRuntime().availableProcessors());

    FactsCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        List<Source> sources = Source.all(names, world);
        try (Progress progress = new Progress(world, false)) {
            Reader reader = new Reader(progress, world);
            Batch batch = new Batch(world, progress, Math.max(1, Math.min(64, jobs)));
            return batch.run(
                    sources,
                    (source, index) -> facts(source, reader),
                    (source, reason) -> json ? FactsJson.failed(source.name(), reason) + "\n" : "");
        }
    }

    private String facts(Source source, Reader reader) {
        Analysis analysis =
                reader.read(Articles.take(source.name(), published, world).article());
        List<Fact> facts = Facts.of(analysis);
        return json
                ? FactsJson.line(analysis, facts) + "\n"
                : String.join("\n", FactsText.lines(analysis, facts)) + "\n\n";
    }
}
