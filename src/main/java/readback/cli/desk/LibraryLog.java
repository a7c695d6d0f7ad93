package readback.cli.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Where the libraries' warnings go: into the log file, never to the terminal. Java makes one of these when something is
 * logged for the first time ({@link LogManager}, {@code java.util.logging.config.class}), so that a start at which nothing
 * is logged does not pay for it.
 */
public final class LibraryLog {

    private static final String FILE = "readback.log";

    /** A file longer than this takes no more: a library that never stops warning must not fill the disk. */
    private static final long LARGEST = 4_000_000;

    /** Made by {@link LogManager} alone. */
    public LibraryLog() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.WARNING);
        root.addHandler(new ToFile(Path.of(System.getProperty(FILE, FILE))));
    }

    /** To be called before anything is logged. */
    public static void install(Surroundings world) {
        System.setProperty(FILE, world.places().log().toString());
        System.setProperty("java.util.logging.config.class", LibraryLog.class.getName());
    }

    /** Appends each record; what can't be written is lost in silence. */
    static final class ToFile extends Handler {

        private final Path file;
        private final Formatter text = new SimpleFormatter();

        ToFile(Path file) {
            this.file = file;
            setLevel(Level.WARNING);
        }

        @Override
        public synchronized void publish(LogRecord record) {
            if (!isLoggable(record)) {
                return;
            }
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                if (!Files.exists(file) || Files.size(file) < LARGEST) {
                    Files.writeString(
                            file,
                            text.format(record),
                            StandardCharsets.UTF_8,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
                }
            } catch (IOException e) {
                return;
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
