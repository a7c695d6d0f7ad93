package readback.cli.screen;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.cli.desk.FailedException;
import readback.cli.desk.Preferences;
import readback.cli.desk.Surroundings;
import readback.cli.desk.ThisRun;
import readback.cli.desk.Troubles;
import readback.quiz.Settings;
import readback.tui.Effect;
import readback.tui.Ui;

/** The trainer on the screen. */
public final class Screen {

    private Screen() {}

    /**
     * Runs it until it is left. The first frame is drawn before anything is read.
     *
     * @param named files and sets named on the command line: first on the shelf
     * @param first what is to be done at once: look at the shelf, or start a quiz
     */
    public static void open(
            Surroundings world, Preferences preferences, ThisRun run, List<String> named, List<Effect> first) {
        Settings settings = preferences.settings();
        @Nullable String colours = settings.colors().equals("auto") ? null : settings.colors();
        Ui.Look look = new Ui.Look(settings.theme(), colours, settings.mouse());
        try {
            Ui.run(
                    world.env(),
                    look,
                    new TrainerShell(world, preferences, run, named),
                    world.clock(),
                    Ui.loading(),
                    first);
        } catch (IOException e) {
            throw new FailedException(
                    "The screen can't be used (" + Troubles.file(e) + "). Try: readback play --plain");
        }
    }
}
