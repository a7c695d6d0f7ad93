package readback.cli;

import java.util.function.Consumer;
import readback.cli.desk.Background;
import readback.cli.desk.Surroundings;
import readback.text.Plain;

/**
 * Tells on standard error what is being done: on a terminal in one line that is overwritten, for a program that asked in
 * lines of their own, else not at all. Thread-safe.
 */
final class Progress implements Consumer<String>, AutoCloseable {

    /** What a line begins with that is meant for a program. */
    static final String MARK = Background.MARK;

    private static final int WIDTH = 76;

    private final Surroundings world;
    private final boolean lines;
    private final boolean shown;
    private boolean open;

    Progress(Surroundings world, boolean lines) {
        this.world = world;
        this.lines = lines;
        this.shown = world.isTerminal(Surroundings.Stream.ERR)
                && !"dumb".equals(world.env().get("TERM"));
    }

    @Override
    public synchronized void accept(String what) {
        if (lines) {
            world.err().print(MARK + Plain.oneLine(what, 200) + "\n");
            world.err().flush();
        } else if (shown) {
            world.err().print("\r\u001B[K" + Plain.oneLine(what, WIDTH) + " …");
            world.err().flush();
            open = true;
        }
    }

    /** Says something that stays, on a line of its own. */
    synchronized void say(String line) {
        close();
        world.err().print("readback: " + line + "\n");
        world.err().flush();
    }

    /** Wipes the line. */
    @Override
    public synchronized void close() {
        if (open) {
            world.err().print("\r\u001B[K");
            world.err().flush();
            open = false;
        }
    }
}
