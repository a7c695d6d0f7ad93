package readback.tui;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import readback.tui.draw.Canvas;
import readback.tui.draw.Theme;
import readback.tui.event.Input;
import readback.tui.event.Key;
import readback.tui.event.Size;
import readback.tui.event.Told;
import readback.tui.terminal.Display;

/** Runs the real loop on a list of keys, with a clock that moves on two seconds a look, and keeps the last frame. */
public final class Script implements Display {

    private final FakeShell shell;
    private Size size;
    private Canvas last;
    private Page page;
    private int frames;
    private String theme = "terminal";
    private boolean mouse;
    private String copied = "";
    private int suspended;

    public Script(Page first, Size size, FakeShell shell) {
        this.page = first;
        this.size = size;
        this.shell = shell;
        this.last = new Canvas(size);
        press("");
    }

    public static Script of(Page first, Size size) {
        return new Script(first, size, new FakeShell());
    }

    /** Presses keys: single characters, or names such as Enter, Down, Ctrl-c, separated by blanks; {@code "…"} is typed. */
    public Script press(String keys) {
        Deque<Input> inputs = new ArrayDeque<>();
        for (String word : keys.split(" ")) {
            if (word.startsWith("\"")) {
                word.replace("\"", "")
                        .replace('_', ' ')
                        .codePoints()
                        .forEach(c -> inputs.add(Key.of(Character.toString(c))));
            } else if (!word.isEmpty()) {
                inputs.add(key(word));
            }
        }
        return feed(inputs);
    }

    public Script feed(Input... inputs) {
        return feed(new ArrayDeque<>(List.of(inputs)));
    }

    private Script feed(Deque<Input> inputs) {
        Instant[] now = {Fixtures.START};
        InstantSource clock = () -> now[0] = now[0].plusSeconds(2);
        Loop loop = new Loop(this, new Feed(inputs), shell, clock, mouse, page);
        try {
            loop.run(List.of());
        } catch (EndOfKeys e) {
            page = loop.page();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private static Key key(String word) {
        if (word.startsWith("Ctrl-")) {
            return Key.ctrl(word.charAt(5));
        }
        if (word.codePointCount(0, word.length()) == 1) {
            return Key.of(word);
        }
        return switch (word) {
            case "Space" -> Key.of(' ');
            case "PgUp" -> Key.of(Key.Code.PAGE_UP);
            case "PgDn" -> Key.of(Key.Code.PAGE_DOWN);
            case "ShiftRight" -> new Key(Key.Code.RIGHT, "", false, false, true);
            case "ShiftDown" -> new Key(Key.Code.DOWN, "", false, false, true);
            default -> Key.of(Key.Code.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
        };
    }

    public Script resize(Size now) {
        Size before = size;
        size = now;
        return feed(new Input.Resized(before));
    }

    public Page page() {
        return page;
    }

    public Canvas canvas() {
        return last;
    }

    public String text() {
        return last.text();
    }

    public int frames() {
        return frames;
    }

    public List<Effect> effects() {
        return shell.done;
    }

    public String copied() {
        return copied;
    }

    public String theme() {
        return theme;
    }

    public boolean mouse() {
        return mouse;
    }

    public int suspended() {
        return suspended;
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public Size measure() {
        return size;
    }

    @Override
    public void show(Canvas canvas) {
        frames++;
        last = canvas;
    }

    @Override
    public void redraw() {
        frames += 1000;
    }

    @Override
    public void theme(Theme wanted) {
        theme = wanted.name();
    }

    @Override
    public void mouse(boolean on) {
        mouse = on;
    }

    @Override
    public String copy(String text) {
        copied = text;
        return "Copied (test).";
    }

    @Override
    public void suspend() {
        suspended++;
    }

    @Override
    public void close() {}

    private static final class EndOfKeys extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What the shell tells comes before the next key; at the end of the keys the run ends without leaving the page. */
    private static final class Feed extends LinkedBlockingQueue<Input> {
        private static final long serialVersionUID = 1;
        private final transient Deque<Input> keys;
        private final transient Deque<Input> told = new ArrayDeque<>();

        Feed(Deque<Input> keys) {
            this.keys = keys;
        }

        @Override
        public boolean add(Input input) {
            return input instanceof Told ? told.add(input) : keys.add(input);
        }

        @Override
        public Input take() {
            Input next = told.isEmpty() ? keys.poll() : told.poll();
            if (next == null) {
                throw new EndOfKeys();
            }
            return next;
        }

        @Override
        public Input poll(long timeout, TimeUnit unit) {
            return take();
        }

        @Override
        public Input poll() {
            return null;
        }
    }
}
