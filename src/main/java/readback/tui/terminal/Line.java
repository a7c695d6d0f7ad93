package readback.tui.terminal;

import java.io.IOException;
import readback.tui.event.Size;

/** The kernel's side of a terminal: raw mode and size. */
interface Line {

    /** Keys come at once, unechoed, Ctrl-C and its kin as bytes. Gives the size. */
    Size raw() throws IOException;

    /** As it was before the first {@link #raw}. Never throws: it runs when all else may have failed. */
    void restore();

    Size size() throws IOException;

    /** Stops the whole process group as Ctrl-Z does; comes back when it goes on. */
    void stop() throws IOException;
}
