package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "play",
                "generate",
                "check",
                "facts",
                "grade",
                "history",
                "stats",
                "backup",
                "restore",
                "forget",
                "config"
            })
    void everyCommandHasHelpAndVersion(String command) {
        Cli.Ran help = new Cli(folder).run(command, "--help");
        assertEquals(0, help.code());
        assertTrue(help.out().startsWith("Usage: readback " + command), help.out());
        assertEquals("", help.err());
        Cli.Ran version = new Cli(folder).run(command, "--version");
        assertEquals(0, version.code());
        assertTrue(version.out().startsWith("readback development (question sets: format 1, Java "), version.out());
    }

    @Test
    void anUnknownCommandNamesTheNearest() {
        Cli.Ran ran = new Cli(folder).run("grad");
        assertEquals(
                "readback: There is no command grad (did you mean grade?). Try: readback" + " --help\n", ran.err());
        assertEquals("", ran.out());
        assertEquals(2, ran.code());
    }

    @Test
    void anUnknownOptionIsMisuse() {
        Cli.Ran ran = new Cli(folder).run("grade", "--hlep");
        assertEquals(
                "readback: There is no option --hlep (did you mean --help?). Try: readback grade --help\n", ran.err());
        assertEquals(2, ran.code());
    }
}
