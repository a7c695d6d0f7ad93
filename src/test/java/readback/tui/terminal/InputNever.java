package readback.tui.terminal;

import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** Keys that nobody presses. */
final class InputNever {

    static final InputStream STREAM = new InputStream() {
        @Override
        public int read() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return -1;
        }
    };

    private InputNever() {}
}
