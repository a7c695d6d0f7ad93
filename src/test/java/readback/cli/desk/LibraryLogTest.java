package readback.cli.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, since Java's logging is set up once for each. */
class LibraryLogTest {

    @TempDir
    Path folder;

    /** A library that has much to say. */
    static final class Noisy {
        public static void main(String[] args) {
            LibraryLog.install(Surroundings.ofThisProcess());
            Logger.getLogger("org.sqlite").warning("the disk is nearly full");
            Logger.getLogger("org.sqlite").info("opened");
            System.getLogger("readability").log(System.Logger.Level.ERROR, "no element");
        }
    }

    @Test
    void whatLibrariesWarnOfGoesToTheLogAndNothingToTheTerminal() throws Exception {
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Noisy.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("READBACK_HOME", folder.resolve("home").toString());
        assertEquals(0, builder.start().waitFor());
        assertEquals("", Files.readString(said, StandardCharsets.UTF_8));
        String log = Files.readString(folder.resolve("home/cache/readback.log"), StandardCharsets.UTF_8);
        assertTrue(log.contains("WARNING: the disk is nearly full"), log);
        assertTrue(log.contains("no element"), log);
        assertFalse(log.contains("opened"), log);
    }
}
