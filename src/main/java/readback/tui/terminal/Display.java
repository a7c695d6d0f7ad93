package readback.tui.terminal;

import java.io.IOException;
import readback.tui.draw.Canvas;
import readback.tui.draw.Theme;
import readback.tui.event.Size;

/** What the loop needs of a terminal. Its input arrives elsewhere, as it happens. */
public interface Display extends AutoCloseable {

    Size size();

    /** Asks the terminal for its size again, after it said that it changed. */
    Size measure() throws IOException;

    /** Shows a frame: only the cells that changed are sent. */
    void show(Canvas canvas) throws IOException;

    /** Sends the next frame whole. */
    void redraw();

    void theme(Theme theme);

    void mouse(boolean on) throws IOException;

    /** Copies text and says in words which way. */
    String copy(String text) throws IOException;

    /** Ctrl-Z: gives the terminal back, stops, and takes it again when the program goes on. */
    void suspend() throws IOException;

    /** Leaves the terminal as it was; may be called twice. */
    @Override
    void close();
}
