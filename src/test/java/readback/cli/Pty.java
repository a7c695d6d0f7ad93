package readback.cli;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import readback.tui.event.Size;
import readback.tui.terminal.Vt;

/** A command in a real pseudo-terminal, with what is on its screen. */
final class Pty implements AutoCloseable {

    /** Far more than it ever takes; only a program that hangs gets there. */
    private static final long SECONDS = 120;

    private static final String OPENED = "\u001B[?1049h";
    private static final String FRAME = "\u001B[?2026l";

    private final PtyProcess process;
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private final Thread reader;
    private Size size;
    private boolean ended;

    Pty(Map<String, String> env, Path folder, Size size, String... command) throws IOException {
        this.size = size;
        process = new PtyProcessBuilder(command)
                .setEnvironment(env)
                .setDirectory(folder.toString())
                .setInitialColumns(size.columns())
                .setInitialRows(size.rows())
                .start();
        reader = new Thread(this::read, "terminal");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        byte[] piece = new byte[8192];
        try (InputStream in = process.getInputStream()) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                synchronized (this) {
                    all.write(piece, 0, n);
                    notifyAll();
                }
            }
        } catch (IOException e) {
            // the other end is gone: that is the end of the output
        }
        synchronized (this) {
            ended = true;
            notifyAll();
        }
    }

    /** All that was printed, escapes too. */
    synchronized String printed() {
        return all.toString(StandardCharsets.UTF_8);
    }

    /** What is on the screen of the program that opened it last, after its last whole frame. */
    synchronized String screen() {
        String text = printed();
        int from = text.lastIndexOf(OPENED);
        int to = text.lastIndexOf(FRAME);
        Vt vt = new Vt(size);
        if (from >= 0 && to > from) {
            byte[] bytes = text.substring(from, to + FRAME.length()).getBytes(StandardCharsets.UTF_8);
            vt.write(bytes, 0, bytes.length);
        }
        return vt.text();
    }

    synchronized void resize(Size now) {
        size = now;
        process.setWinSize(new WinSize(now.columns(), now.rows()));
    }

    void type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    void awaitScreen(String words) {
        await(() -> screen().contains(words), "on the screen: " + words);
    }

    void awaitPrinted(Predicate<String> wanted, String what) {
        await(() -> wanted.test(printed()), what);
    }

    /** Something that comes true as output arrives. */
    private interface Wanted {
        boolean isTrue();
    }

    private synchronized void await(Wanted wanted, String what) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try {
            while (!wanted.isTrue()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0 || ended) {
                    throw new AssertionError("never came: " + what + "\n" + screen() + "\n" + printed());
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits for the command to end. @return its exit code */
    int end() throws InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("does not end\n" + screen());
        }
        reader.join(TimeUnit.SECONDS.toMillis(SECONDS));
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
