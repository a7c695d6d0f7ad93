package readback.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readback.cli.desk.FailedException;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Version;
import readback.journal.Journal;

/** {@code readback restore}: back to a copy, or two journals made one. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Goes back to a copy made with readback backup; what is there now is kept in a file beside it.",
            "With --merge the answers of the copy are added to those here: two devices become one, nothing is lost."
        })
final class Restore implements Callable<Integer> {

    private final Surroundings world;

    @Parameters(paramLabel = "FILE", description = "The copy.")
    private String name = "";

    @Option(names = "--merge", description = "Add what is new in the copy, keep all that is here.")
    private boolean merge;

    Restore(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Path file = world.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new FailedException(name + ": there is no such file. Check the name.");
        }
        try (Journal journal = Journals.open(world)) {
            if (merge) {
                int fresh = journal.merge(file);
                world.out().print(Forget.answers(fresh) + " added.\n");
            } else {
                Path aside = journal.restore(file, world.clock().instant());
                world.out()
                        .print("Restored: " + Forget.answers(journal.attempts().size())
                                + ". What was there before is in " + aside + "\n");
            }
        }
        return Main.DONE;
    }
}
