package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path folder;

    private String set = "";

    @BeforeEach
    void aSet() throws IOException {
        try (InputStream in = CheckCommandTest.class.getResourceAsStream("bridge.json")) {
            set = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("bridge.json"), set);
        }
    }

    private Cli.Ran check(String... more) {
        String[] args = new String[1 + more.length];
        args[0] = "check";
        System.arraycopy(more, 0, args, 1, more.length);
        return new Cli(folder).run(args);
    }

    @Test
    void warningsAloneDoNotFail() {
        Cli.Ran ran = check("bridge.json");
        assertTrue(ran.out().endsWith(" 0 errors, 1 warning.\n"), ran.out());
        assertTrue(ran.out().startsWith("bridge.json: warning: question \"who-opened\": "), ran.out());
        assertEquals(0, ran.code());
        assertEquals(1, check("bridge.json", "--strict").code());
    }

    @Test
    void aSetThatCantBeReadIsAnErrorAndTheOthersAreChecked() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{\"formatVersion\": 1,");
        Cli.Ran ran = check("bad.json", "none.json", "bridge.json");
        String[] lines = ran.out().split("\n");
        assertTrue(lines[0].startsWith("bad.json: "), ran.out());
        assertEquals("none.json: there is no such file. Check the name.", lines[1]);
        assertEquals("3 sets checked, 0 without a finding: 2 errors, 1 warning.", lines[lines.length - 1]);
        assertEquals(1, ran.code());
    }

    @Test
    void aChangedKeyUnderAnApprovedIdIsAnError() throws IOException {
        Files.writeString(folder.resolve("now.json"), set.replace("more than 300", "more than 3000"));
        Cli.Ran ran = check("now.json", "--before", "bridge.json");
        assertTrue(ran.out().contains("now.json: error: question \"how-many-came\": Its key changed"), ran.out());
        assertEquals(1, ran.code());
    }

    @Test
    void anAnswerIsTried() {
        assertTrue(check("bridge.json", "--try", "how-many-came", "300").out().startsWith("right (1.00): "));
        assertTrue(check("bridge.json", "--try", "how-many-came", "30").out().startsWith("wrong (0.00): "));
        assertEquals(
                "wrong (0.00): The police spoke of the crowd.\n",
                check("bridge.json", "--try", "who-opened", "B").out());
        assertTrue(check("bridge.json", "--try", "order", "1 2 3").out().startsWith("right (1.00): "));
        assertTrue(check("bridge.json", "--try", "match", "1b 2a").out().startsWith("right (1.00): "));
        assertTrue(check("bridge.json", "--try", "find", "3").out().startsWith("right (1.00): "));
        assertEquals(
                "readback: bridge.json: there is no question who-openned (did you mean who-opened?).\n",
                check("bridge.json", "--try", "who-openned", "B").err());
        assertEquals(1, check("bridge.json", "--try", "order", "1 1 3").code());
        assertEquals(
                2,
                check("bridge.json", "bridge.json", "--try", "order", "1 2 3").code());
    }
}
