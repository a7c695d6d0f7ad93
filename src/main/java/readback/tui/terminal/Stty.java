package readback.tui.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import readback.tui.event.Size;

/** The controlling terminal through {@code stty}: one process to begin with, one to end. */
final class Stty implements Line {

    private static final File DEVICE = new File("/dev/tty");
    private static final String RAW = "stty -icanon -echo -isig -iexten -ixon -icrnl min 1 time 0";

    private @Nullable String saved;

    @Override
    public Size raw() throws IOException {
        if (saved != null) {
            return size(run(RAW + " && stty size"));
        }
        String[] told = run("stty -g && stty size && " + RAW).split("\n", -1);
        if (told.length < 2 || !told[0].matches("[0-9a-zA-Z:=.,-]+")) {
            throw new IOException("this is no terminal that stty knows");
        }
        saved = told[0];
        return size(told[1]);
    }

    @Override
    public void restore() {
        if (saved != null) {
            try {
                run("stty " + saved);
            } catch (IOException e) {
                // the terminal is gone, and its settings with it
            }
        }
    }

    @Override
    public Size size() throws IOException {
        return size(run("stty size"));
    }

    /** "24 80"; a terminal that does not know says "0 0" and is taken for 80 columns and 24 rows. */
    static Size size(String told) throws IOException {
        String[] parts = told.strip().split(" ");
        try {
            int rows = Integer.parseInt(parts[0]);
            int columns = Integer.parseInt(parts[1]);
            return rows < 1 || columns < 1 ? new Size(80, 24) : new Size(Math.min(columns, 1000), Math.min(rows, 500));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IOException("stty told no size: " + told);
        }
    }

    @Override
    public void stop() throws IOException {
        run("kill -TSTP 0");
    }

    private static String run(String command) throws IOException {
        Process process = new ProcessBuilder("/bin/sh", "-c", command)
                .redirectInput(DEVICE)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var told = process.getInputStream()) {
            return new String(told.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
