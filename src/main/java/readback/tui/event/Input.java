package readback.tui.event;

/** What happened, by itself. */
public sealed interface Input
        permits Key, Input.Paste, Input.Click, Input.Wheel, Input.Resized, Input.Tick, Input.Closed, Told {

    /** Text pasted in one go, cleaned of controls but for line feeds; never keys. */
    record Paste(String text) implements Input {}

    /** The left mouse button went down on a cell. */
    record Click(int column, int row) implements Input {}

    /** The wheel turned: −1 up, 1 down. */
    record Wheel(int column, int row, int direction) implements Input {}

    record Resized(Size size) implements Input {}

    /** A second has passed; only for pages that asked for it. */
    record Tick() implements Input {}

    /** The terminal is gone, or the program is asked to end. */
    record Closed() implements Input {}
}
