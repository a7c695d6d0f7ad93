package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    private void played(String learner, String typed) {
        new Cli(folder).fed(typed, "play", "bridge.json", "--seed=1", "--no-generate", "--learner", learner);
    }

    @Test
    void whatLearnersSayOfAQuestionIsTold() {
        String answers = "s\ns\nthe mayor's deputy\nm\nshe spoke for \"all\"\nq\n";
        played("ada", answers);
        played("bob", answers);
        String out = check("bridge.json").out();
        String line = "bridge.json: question \"who-said-long\": 2 learners say their answer is right: “the mayor's"
                + " deputy” (“she spoke for \"all\"”); accept it with: readback check bridge.json --accept"
                + " who-said-long \"the mayor's deputy\"\n";
        assertTrue(out.contains(line), out);
        assertTrue(out.endsWith(" 0 errors, 1 warning.\n"), out);
        String history = new Cli(folder).run("history", "--json").out();
        assertTrue(history.contains("\"appealed\":true,\"appeal\":\"she spoke for \\\"all\\\"\""), history);
        assertTrue(history.lines().findFirst().orElse("").contains("\"appealed\":false,\"appeal\":\"\""), history);
    }

    @Test
    void anAcceptedAnswerIsRightFromThenOnAndBefore() throws IOException {
        Path shelf = Files.createDirectories(folder.resolve("readback home/data/sets"));
        Files.writeString(
                shelf.resolve("bridge.json"), set.replace("\"formatVersion\"", "\"mine\": 7, \"formatVersion\""));
        String name = shelf.resolve("bridge.json").toString();
        new Cli(folder).fed("s\ns\nthe mayor's deputy\nm\nit is\nq\n", "play", name, "--seed=1", "--no-generate");
        assertTrue(new Cli(folder).run("stats").out().startsWith("3 answers, 0 right"));
        String done = new Cli(folder)
                .run("check", name, "--accept", "who-said-long", "the mayor's deputy")
                .out();
        assertEquals(
                "“the mayor's deputy” is right from now on; answers given before count as right in statistics.\n",
                done);
        String after = Files.readString(shelf.resolve("bridge.json"));
        assertTrue(after.contains("\"accepted\": [\"Ada Brill\", \"the mayor's deputy\"]"), after);
        assertTrue(after.contains("\"mine\": 7"), "what is not known stays");
        assertFalse(new Cli(folder).run("check", name).out().contains("learner"), "no more to decide");
        assertTrue(new Cli(folder).run("stats").out().startsWith("3 answers, 1 right"));
        assertTrue(new Cli(folder).run("history").out().contains("who-said-long  100 %  the mayor's deputy"));
        String again = new Cli(folder)
                .run("check", name, "--accept", "who-said-long", "the mayor's deputy")
                .out();
        assertEquals("“the mayor's deputy” is right already; nothing was changed.\n", again);
    }

    @Test
    void whatCantBeAcceptedIsSaidInOneLine() {
        assertEquals(
                "readback: bridge.json: question who-opened has options to choose from: change them in the file.\n",
                check("bridge.json", "--accept", "who-opened", "b").err());
        assertEquals(
                "readback: An empty answer can't be accepted.\n",
                check("bridge.json", "--accept", "who-said-long", " ").err());
        assertEquals(
                2, check("bridge.json", "bridge.json", "--accept", "a", "b").code());
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
