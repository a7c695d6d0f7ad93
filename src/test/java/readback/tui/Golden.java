package readback.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import readback.tui.draw.Canvas;
import readback.tui.draw.Role;
import readback.tui.event.Size;

/**
 * Holds a screen against a file of {@code src/test/resources/screens}. To accept new screens run the tests with the
 * environment variable {@code READBACK_GOLDEN=write}, and read every changed file before it is committed.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "screens");

    private Golden() {}

    /** The screen with a frame, the words in a role of their own listed below, and where the cursor stands. */
    static String text(Canvas canvas) {
        Size size = canvas.size();
        StringBuilder all = new StringBuilder();
        for (int y = 0; y < size.rows(); y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < size.columns(); x++) {
                row.append(canvas.glyph(x, y));
            }
            all.append(row.toString().stripTrailing()).append('\n');
        }
        all.append("-- cursor ")
                .append(canvas.cursorX())
                .append(',')
                .append(canvas.cursorY())
                .append('\n');
        for (Role role :
                new Role[] {Role.CHOSEN, Role.PROOF, Role.OTHER, Role.FOUND, Role.RIGHT, Role.WRONG, Role.WARN}) {
            String words = words(canvas, role);
            if (!words.isEmpty()) {
                all.append("-- ").append(role).append(": ").append(words).append('\n');
            }
        }
        return all.toString();
    }

    static String words(Canvas canvas, Role role) {
        StringBuilder words = new StringBuilder();
        for (int y = 0; y < canvas.size().rows(); y++) {
            for (int x = 0; x < canvas.size().columns(); x++) {
                if (canvas.role(x, y) == role) {
                    words.append(canvas.glyph(x, y));
                }
            }
            if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip().replaceAll(" +", " ");
    }

    static void check(String name, Canvas canvas) {
        String now = text(canvas);
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if ("write".equals(System.getenv("READBACK_GOLDEN"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, now);
            }
            String kept = Files.exists(file) ? Files.readString(file) : "";
            assertEquals(kept, now, file + " differs; if the new screen is right: READBACK_GOLDEN=write, and read it");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
