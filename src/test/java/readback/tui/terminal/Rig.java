package readback.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import readback.tui.Effect;
import readback.tui.Fixtures;
import readback.tui.Loop;
import readback.tui.Page;
import readback.tui.Shell;
import readback.tui.draw.Theme;
import readback.tui.event.Input;
import readback.tui.event.Size;

/** The whole screen on a terminal in memory: the real console, the real loop, bytes in and bytes out. */
final class Rig implements AutoCloseable {

    static final Map<String, String> UTF8 = Map.of("LANG", "en_US.UTF-8", "TERM", "xterm-256color");

    final Vt vt;
    final FakeLine line;
    final Console console;
    final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
    private final Keys keys = new Keys();
    private final Thread thread;
    final AtomicReference<Throwable> failure = new AtomicReference<>();

    Rig(Size size, Map<String, String> env, Depth depth, Theme theme, Shell shell, Page first) throws IOException {
        this.vt = new Vt(size);
        this.line = new FakeLine(size);
        this.console = new Console(line, keys, vt, env, depth, theme, inputs::add);
        this.thread = new Thread(
                () -> {
                    try (console) {
                        new Loop(console, inputs, shell, () -> Instant.from(Fixtures.START), false, first)
                                .run(java.util.List.<Effect>of());
                    } catch (Exception | Error e) {
                        failure.set(e);
                    }
                },
                "loop");
        thread.start();
    }

    Rig(Size size, Shell shell, Page first) throws IOException {
        this(size, UTF8, Depth.INDEXED, Theme.TERMINAL, shell, first);
    }

    void send(String bytes) {
        keys.chunks.add(bytes.getBytes(StandardCharsets.UTF_8));
    }

    /** The terminal's end of file. */
    void hangUp() {
        keys.chunks.add(new byte[0]);
    }

    void resize(Size size) {
        vt.resize(size);
        line.resize(size);
        console.changed(inputs::add);
    }

    void join() {
        try {
            thread.join(120_000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (thread.isAlive()) {
            throw new AssertionError("the loop did not end\n" + vt.text());
        }
    }

    @Override
    public void close() {
        inputs.add(new Input.Closed());
        join();
    }

    private static final class Keys extends InputStream {
        private final BlockingQueue<byte[]> chunks = new LinkedBlockingQueue<>();
        private byte[] rest = new byte[0];
        private int at;

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            try {
                if (at == rest.length) {
                    rest = chunks.take();
                    at = 0;
                    if (rest.length == 0) {
                        return -1;
                    }
                }
                int n = Math.min(length, rest.length - at);
                System.arraycopy(rest, at, buffer, from, n);
                at += n;
                return n;
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
