package readback.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readback.cli.desk.FailedException;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Version;
import readback.journal.Journal;

/** {@code readback forget}: everything of one learner, for good. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Deletes all answers of a learner for good. Asks first.")
final class Forget implements Callable<Integer> {

    private final Surroundings world;

    @Parameters(paramLabel = "LEARNER", description = "As readback history names them.")
    private String learner = "";

    @Option(names = "--yes", description = "Don't ask.")
    private boolean yes;

    Forget(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        try (Journal journal = Journals.open(world)) {
            long has = journal.attempts().stream()
                    .filter(a -> a.learner().equals(learner))
                    .count();
            boolean noted = journal.notes().stream().anyMatch(n -> n.learner().equals(learner));
            if (has == 0 && !noted) {
                throw new FailedException(
                        "There is nothing of a learner \"" + learner + "\". Who there is: readback history");
            }
            if (!yes && !confirmed(has)) {
                world.out().print("Nothing was deleted.\n");
                return Main.FAILED;
            }
            int gone = journal.forget(learner);
            world.out().print(answers(gone) + " of " + learner + " deleted.\n");
            journal.setAside()
                    .forEach(f -> world.out()
                            .print("This file was set aside earlier and may still hold some; delete it yourself: " + f
                                    + "\n"));
        }
        return Main.DONE;
    }

    private boolean confirmed(long has) throws IOException {
        world.out()
                .print("Delete " + answers(has) + " of " + learner
                        + " for good? There is no way back but a backup. yes or no: ");
        world.out().flush();
        String line = new BufferedReader(new InputStreamReader(world.in(), StandardCharsets.UTF_8)).readLine();
        if (!world.isTerminal(Surroundings.Stream.IN)) {
            world.out().print("\n");
        }
        return line != null && line.strip().toLowerCase(Locale.ROOT).equals("yes");
    }

    static String answers(long n) {
        return n + (n == 1 ? " answer" : " answers");
    }
}
