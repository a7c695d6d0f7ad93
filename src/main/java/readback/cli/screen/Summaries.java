package readback.cli.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import readback.cli.desk.FailedException;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Troubles;
import readback.library.SafeFile;
import readback.quiz.Day;
import readback.tui.Effect;
import readback.tui.event.Told;

/** Plain summaries of a session, kept as files. */
final class Summaries {

    private Summaries() {}

    static void write(Effect.WriteSummary summary, Surroundings world, Consumer<Told> told) {
        String day = Day.of(world.clock().instant(), world.clock().getZone()).toString();
        String name = summary.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        Path file = world.places()
                .data()
                .resolve("summaries")
                .resolve(day + "-" + name.substring(0, Math.min(60, name.length())) + ".txt");
        try {
            SafeFile.write(file, summary.text());
        } catch (IOException e) {
            throw new FailedException("The summary can't be written: " + Troubles.file(e));
        }
        told.accept(new Told.Done("Written to " + file));
    }
}
