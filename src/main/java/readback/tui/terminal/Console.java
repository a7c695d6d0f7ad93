package readback.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import readback.tui.draw.Canvas;
import readback.tui.draw.Theme;
import readback.tui.event.Input;
import readback.tui.event.Size;

/** The real terminal: /dev/tty in raw mode, on Lanterna's screen. Whatever happens, it is left as it was found. */
public final class Console implements Display {

    private final Line line;
    private final Tty tty;
    private final Screen screen;
    private final Brush brush;
    private final Clipboard clipboard;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final AtomicBoolean resized = new AtomicBoolean();
    private final Thread restorer;
    private Size size;
    private boolean whole = true;

    /**
     * Takes a terminal over.
     *
     * @param sink is told keys, paste, mouse, new sizes and the end of the terminal, from other threads
     */
    Console(
            Line line,
            InputStream in,
            OutputStream out,
            Map<String, String> env,
            Depth depth,
            Theme theme,
            Consumer<Input> sink)
            throws IOException {
        this.line = line;
        this.size = line.raw();
        GlyphTable table = new GlyphTable();
        this.tty = new Tty(out, utf8(env), size, table);
        this.brush = new Brush(depth, theme, table);
        this.clipboard = new Clipboard(env);
        this.restorer = new Thread(this::restore, "restore-terminal");
        Runtime.getRuntime().addShutdownHook(restorer);
        this.screen = new TerminalScreen(tty);
        screen.startScreen();
        new Keyboard(in, sink).start();
    }

    /**
     * Takes over the controlling terminal and listens to its signals.
     *
     * @throws IOException if there is none, in one line that says what to do
     */
    public static Console open(Map<String, String> env, Depth depth, Theme theme, Consumer<Input> sink)
            throws IOException {
        Console console;
        try {
            console = new Console(
                    new Stty(),
                    new FileInputStream("/dev/tty"),
                    new FileOutputStream("/dev/tty"),
                    env,
                    depth,
                    theme,
                    sink);
        } catch (IOException e) {
            throw new IOException("No terminal to draw on; use --plain to take the quiz line by line.", e);
        }
        Thread listener = new Thread(() -> console.listen(sink), "listen-to-signals");
        listener.setDaemon(true);
        listener.start();
        return console;
    }

    /** Beside the first frame, which it would hold up. */
    private void listen(Consumer<Input> sink) {
        Signals.on("WINCH", () -> changed(sink));
        Signals.on("CONT", () -> resumed(sink));
        for (String end : new String[] {"TERM", "HUP", "INT"}) {
            Signals.on(end, () -> sink.accept(new Input.Closed()));
        }
    }

    /** By LC_ALL, LC_CTYPE, LANG, whichever is set first. */
    static boolean utf8(Map<String, String> env) {
        for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = env.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                String locale = value.toLowerCase(Locale.ROOT);
                return locale.contains("utf-8") || locale.contains("utf8");
            }
        }
        return false;
    }

    /** A storm of size changes is told once, until it has been looked at. */
    void changed(Consumer<Input> sink) {
        if (resized.compareAndSet(false, true)) {
            sink.accept(new Input.Resized(size));
        }
    }

    /** Stopped and continued from outside: whoever had the terminal meanwhile may have changed it. */
    private void resumed(Consumer<Input> sink) {
        try {
            if (open.get()) {
                line.raw();
                tty.enterPrivateMode();
                whole = true;
                changed(sink);
            }
        } catch (IOException e) {
            sink.accept(new Input.Closed());
        }
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public Size measure() throws IOException {
        resized.set(false);
        Size now = line.size();
        if (!now.equals(size)) {
            size = now;
            tty.resize(now);
            screen.doResizeIfNecessary();
        }
        whole = true;
        return now;
    }

    @Override
    public void show(Canvas canvas) throws IOException {
        whole |= brush.renew();
        brush.paint(canvas, screen);
        screen.setCursorPosition(
                canvas.cursorX() < 0 ? null : new TerminalPosition(canvas.cursorX(), canvas.cursorY()));
        screen.refresh(whole ? Screen.RefreshType.COMPLETE : Screen.RefreshType.DELTA);
        whole = false;
    }

    @Override
    public void redraw() {
        whole = true;
    }

    @Override
    public void theme(Theme theme) {
        brush.theme(theme);
        whole = true;
    }

    @Override
    public void mouse(boolean on) throws IOException {
        tty.mouse(on);
    }

    @Override
    public String copy(String text) throws IOException {
        String tool = clipboard.byTool(text);
        if (tool != null) {
            return "Copied (" + tool + ").";
        }
        tty.copy(text);
        return "Sent to the terminal's clipboard (OSC 52).";
    }

    @Override
    public void suspend() throws IOException {
        tty.exitPrivateMode();
        line.restore();
        line.stop();
        line.raw();
        tty.enterPrivateMode();
        whole = true;
    }

    @Override
    public void close() {
        restore();
        try {
            Runtime.getRuntime().removeShutdownHook(restorer);
        } catch (IllegalStateException e) {
            // the program is ending anyway
        }
    }

    private void restore() {
        if (open.compareAndSet(true, false)) {
            try {
                tty.exitPrivateMode();
            } catch (IOException e) {
                // nobody is there to see it
            }
            line.restore();
        }
    }
}
