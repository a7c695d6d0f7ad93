package readback.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Version;
import readback.journal.Journal;

/** {@code readback backup}: a copy of the journal. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes a copy of all answers to a file, to keep or to take to another device (readback restore --merge).",
            "In a folder it is named after the day."
        })
final class Backup implements Callable<Integer> {

    private final Surroundings world;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Usually readback-DAY.sqlite in this folder.")
    private @Nullable String name;

    Backup(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        String given = name == null ? "." : name;
        Path file = world.resolve(given);
        if (Files.isDirectory(file)) {
            file = file.resolve("readback-" + java.time.LocalDate.now(world.clock()) + ".sqlite")
                    .normalize();
        }
        try (Journal journal = Journals.open(world)) {
            journal.backup(file);
            int answers = journal.attempts().size();
            world.out().print(file + ": " + Forget.answers(answers) + ".\n");
        }
        return Main.DONE;
    }
}
