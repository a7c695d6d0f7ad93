package readback.tui;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import readback.tui.draw.Canvas;
import readback.tui.draw.Hint;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Quiz;
import readback.tui.event.Size;

/** A screenful, as an immutable value. */
public interface Page {

    /** What follows from an event. */
    Step on(Event event);

    /** What it looks like at that size and time. */
    View view(Size size, Instant now);

    /** All keys that act now, the most wanted first, the one for help last; for the line of keys and for the help page. */
    List<Hint> keys();

    /** What this page is called on the help page. */
    String name();

    /** Whether letters are text being typed, so that only control and function keys are commands. */
    default boolean typing() {
        return false;
    }

    /** Whether it shows a running clock and wants a {@link readback.tui.event.Input.Tick} each second. */
    default boolean ticks() {
        return false;
    }

    /** The same with a change to the quiz it shows, if it shows one that goes on. */
    default Page meanwhile(UnaryOperator<Quiz> change) {
        return this;
    }

    /** What must still be done when the program ends on this page: keep the place, save what is not saved. */
    default List<Effect> leaving() {
        return List.of();
    }

    /** Text for the clipboard, absent if this page has none. */
    default @Nullable String copied() {
        return null;
    }

    default void draw(Canvas canvas, Instant now) {
        view(canvas.size(), now).paint(canvas, null);
    }
}
