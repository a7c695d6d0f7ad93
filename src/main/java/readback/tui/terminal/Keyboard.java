package readback.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import readback.tui.event.Input;

/**
 * Reads the terminal on one thread and decodes on another, so that a lone ESC is told from the beginning of a sequence by
 * the silence after it.
 */
final class Keyboard {

    /** After this long an ESC was the key; long enough for a slow line to bring the rest of a sequence. */
    private static final int SILENCE_MILLIS = 40;

    private static final byte[] END = new byte[0];

    private final InputStream in;
    private final Consumer<Input> sink;
    private final BlockingQueue<byte[]> chunks = new LinkedBlockingQueue<>();

    Keyboard(InputStream in, Consumer<Input> sink) {
        this.in = in;
        this.sink = sink;
    }

    void start() {
        thread("read-terminal", this::read);
        thread("decode-keys", this::decode);
    }

    private static void thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                chunks.add(Arrays.copyOf(buffer, n));
            }
        } catch (IOException e) {
            // the terminal was closed: the same as its end
        }
        chunks.add(END);
    }

    private void decode() {
        KeyDecoder decoder = new KeyDecoder(sink);
        try {
            while (true) {
                byte[] chunk = decoder.pending() ? chunks.poll(SILENCE_MILLIS, TimeUnit.MILLISECONDS) : chunks.take();
                if (chunk == null) {
                    decoder.pause();
                } else if (chunk == END) {
                    sink.accept(new Input.Closed());
                    return;
                } else if (isPaste(chunk)) {
                    sink.accept(new Input.Paste(
                            KeyDecoder.clean(new String(chunk, java.nio.charset.StandardCharsets.UTF_8))));
                } else {
                    decoder.feed(chunk, chunk.length);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Whether a chunk was pasted into a terminal that does not bracket pastes: more at once than anyone types, no
     * sequences, and not one key held down.
     */
    static boolean isPaste(byte[] chunk) {
        if (chunk.length < 64) {
            return false;
        }
        boolean varied = false;
        for (byte b : chunk) {
            if (b == 0x1B || b == 3) {
                return false;
            }
            varied |= b != chunk[0];
        }
        return varied;
    }
}
