package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("readback home/config/settings.properties");
    }

    @Test
    void aSettingIsWrittenAndShown() throws IOException {
        Cli cli = new Cli(folder);
        assertEquals(
                "theme = dark   (" + file() + ")\n",
                cli.run("config", "theme", "dark").out());
        assertTrue(Files.readString(file()).contains("\ntheme = dark\n"));
        String shown = cli.run("settings").out();
        assertTrue(shown.contains("\ntheme = dark   (set)\n"), shown);
        assertTrue(shown.contains("\nmouse = on\n"), shown);
        assertTrue(shown.endsWith("\nFile: " + file() + "\n"), shown);
        assertEquals(file() + "\n", cli.run("config", "path").out());
        assertEquals(0, cli.run("config", "check").code());
    }

    @Test
    void theEnvironmentIsStrongerThanTheFile() {
        Cli cli = new Cli(folder).with("READBACK_THEME", "light");
        cli.run("config", "theme", "dark");
        assertTrue(cli.run("config").out().contains("\ntheme = light   (READBACK_THEME)\n"));
    }

    @Test
    void anEmptyVariableCountsAsUnset() {
        Cli cli = new Cli(folder).with("READBACK_THEME", "");
        cli.run("config", "theme", "dark");
        Cli.Ran ran = cli.run("config");
        assertTrue(ran.out().contains("\ntheme = dark   (set)\n"), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "# mine\nmouse = off\ntheem = dark\n");
        Cli.Ran ran = new Cli(folder).run("config", "check");
        assertEquals(1, ran.code());
        assertEquals(
                "readback: " + file() + ", line 3: there is no setting \"theem\"; did you mean theme?\n", ran.err());
        assertEquals(
                "readback: there is no setting \"moose\"; did you mean mouse?\n",
                new Cli(folder).run("config", "moose", "on").err());
        Cli.Ran value = new Cli(folder).run("config", "mouse", "maybe");
        assertEquals("readback: mouse cannot be \"maybe\"; it takes on, off\n", value.err());
        assertEquals(1, value.code());
    }
}
