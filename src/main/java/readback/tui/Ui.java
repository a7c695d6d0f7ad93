package readback.tui;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import readback.tui.draw.Theme;
import readback.tui.event.Input;
import readback.tui.event.Quiz;
import readback.tui.event.Shelf;
import readback.tui.page.HomePage;
import readback.tui.terminal.Console;
import readback.tui.terminal.Depth;

/** The way in: opens the terminal, runs the loop, gives the terminal back. */
public final class Ui {

    /**
     * How it looks.
     *
     * @param theme   name of a theme, {@code terminal} for the terminal's own colours
     * @param colours "none", "16", "256" or "true"; absent: what the terminal says
     * @param mouse   whether the mouse clicks at first
     */
    public record Look(String theme, @Nullable String colours, boolean mouse) {}

    private Ui() {}

    /** The page to begin with while the shelf is being read; hand over {@link Effect.LookAtShelf} with it. */
    public static Page loading() {
        return HomePage.loading();
    }

    /** The first page with what is on the shelf. */
    public static Page home(Shelf shelf) {
        return HomePage.first(shelf);
    }

    /** A quiz at once; leaving it leads to the first page. */
    public static Page quiz(Quiz quiz, Shelf shelf) {
        return HomePage.begin(quiz, HomePage.of(shelf), true).next();
    }

    /**
     * Runs until the program is left. The terminal is whole again whatever happens.
     *
     * @param env    the environment: TERM, COLORTERM, NO_COLOR, LANG …
     * @param begin  what is to be done at once, behind the first frame
     * @return whether it was ended by Ctrl-C (exit status 130)
     * @throws IOException if there is no terminal, or it went away with something unsaid
     */
    public static boolean run(
            Map<String, String> env, Look look, Shell shell, InstantSource clock, Page first, List<Effect> begin)
            throws IOException {
        Depth depth = Optional.ofNullable(look.colours()).flatMap(Depth::named).orElseGet(() -> Depth.of(env));
        BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
        try (Console console = Console.open(env, depth, Theme.named(look.theme()), inputs::add)) {
            Loop loop = new Loop(console, inputs, shell, clock, look.mouse(), first);
            loop.run(begin);
            return loop.interrupted();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } finally {
            shell.close();
        }
    }
}
