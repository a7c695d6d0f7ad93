package readback.cli.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files named on the command line; {@code -} is standard input. */
public final class Input {

    /** The largest file that is read at all, in bytes; what belongs into it may set a smaller limit. */
    public static final int LIMIT = 60_000_000;

    private Input() {}

    /** @throws FailedException in one line if it can't be read */
    public static byte[] bytes(String name, Surroundings world) {
        try {
            byte[] all;
            if (name.equals("-")) {
                all = world.in().readNBytes(LIMIT + 1);
            } else {
                Path file = world.resolve(name);
                if (Files.isDirectory(file)) {
                    throw new FailedException(name + ": is a folder; name a file in it.");
                }
                all = Files.size(file) > LIMIT ? new byte[LIMIT + 1] : Files.readAllBytes(file);
            }
            if (all.length > LIMIT) {
                throw new FailedException(name + ": larger than " + LIMIT / 1_000_000 + " MB, the most that is read.");
            }
            return all;
        } catch (NoSuchFileException e) {
            throw new FailedException(name + ": there is no such file. Check the name.");
        } catch (IOException e) {
            throw new FailedException(name + ": " + Troubles.file(e));
        }
    }
}
