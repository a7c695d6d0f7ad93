package readback.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import readback.tui.draw.Canvas;
import readback.tui.draw.Theme;
import readback.tui.event.Size;

/** The real console on streams, for measuring from another package. */
public final class BenchConsole implements AutoCloseable {

    private final Console console;

    public BenchConsole(Size size, InputStream in, OutputStream out) throws IOException {
        console = new Console(new FakeLine(size), in, out, Rig.UTF8, Depth.TRUE, Theme.TERMINAL, input -> {});
    }

    public void show(Canvas canvas) throws IOException {
        console.show(canvas);
    }

    @Override
    public void close() {
        console.close();
    }
}
