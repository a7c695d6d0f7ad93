package readback.tui;

import java.util.function.Consumer;
import readback.tui.event.Told;

/**
 * Carries effects out, away from the screen. An effect that can take long runs on a thread of the shell's own; the screen
 * never waits. {@link Effect.Save} must be on the disk before it is told as {@link Told.Saved}.
 */
public interface Shell {

    /**
     * Carries out an effect of its kind and tells what came of it, at once or later and from any thread; a failure is told
     * as {@link Told.NotSaved} or {@link Told.Failed}, never thrown.
     */
    void carryOut(Effect effect, Consumer<Told> told);

    /**
     * Called once when the screen is closed, after the terminal was given back: finish what is under way.
     * An effect handed over before is still carried out.
     */
    default void close() {}
}
