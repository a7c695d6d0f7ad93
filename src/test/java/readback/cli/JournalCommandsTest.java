package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on what was answered: history, stats, backup, restore, forget. */
class JournalCommandsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aSet() throws IOException {
        try (InputStream set = JournalCommandsTest.class.getResourceAsStream("bridge.json")) {
            Files.write(folder.resolve("bridge.json"), set.readAllBytes());
        }
    }

    private Cli cli() {
        return new Cli(folder);
    }

    private void answer(String learner, String typed) {
        cli().fed(typed, "play", "bridge.json", "--seed=1", "--no-generate", "--learner", learner);
    }

    @Test
    void historyHasOneRowAnAnswer() {
        assertEquals("No answers yet.\n", cli().run("history").out());
        answer("ada", "b\nu\na\ns\n");
        assertEquals("""
            2026-11-25T09:30:00Z  ada  bridge/who-opened    0 %  The police  (taken back)
            2026-11-25T09:30:00Z  ada  bridge/who-opened  100 %  Mayor Ada Brill
            2026-11-25T09:30:00Z  ada  bridge/both-years    0 %  (skipped)
            """, cli().run("history").out());
        assertEquals(
                "No answers yet.\n", cli().run("history", "--learner", "bob").out());
        assertEquals(
                "", cli().run("history", "--json", "--question-set", "other").out());
    }

    @Test
    void historyAsJsonAndAsATable() {
        answer("ada", "b\n");
        String json = cli().run("history", "--json").out();
        assertTrue(
                json.startsWith("{\"at\":\"2026-11-25T09:30:00Z\",\"learner\":\"ada\",\"set\":\"bridge\","
                        + "\"question\":\"who-opened\",\"kind\":\"who-did\",\"process\":\"retrieve\",\"behaviour\":\"practice\",\"try\":1,\"hints\":0,\"certainty\":\"\",\"answer\":\"The"
                        + " police\",\"grade\":0.0,"),
                json);
        assertEquals(1, json.lines().count());
        String[] csv = cli().run("history", "--csv").out().split("\r\n");
        assertEquals(2, csv.length);
        assertTrue(csv[0].startsWith("at,learner,set,question,kind,"), csv[0]);
        assertTrue(csv[1].startsWith("2026-11-25T09:30:00Z,ada,bridge,who-opened,who-did,"), csv[1]);
        Cli.Ran both = cli().run("history", "--csv", "--json");
        assertEquals(2, both.code());
    }

    @Test
    void statsShowFiguresAndTheForecast() {
        answer("ada", "b\na c\n");
        String text = cli().run("stats").out();
        assertTrue(text.startsWith("2 answers, 1 right at the first try (50 %); 2 today.\n"), text);
        String json = cli().run("stats", "--json").out();
        assertTrue(json.contains("\"total\": {\"name\": \"all\", \"answers\": 2, \"right\": 1,"), json);
        assertTrue(json.contains("\"set\": \"bridge\",\n      \"question\": \"both-years\","), json);
        assertTrue(cli().run("stats", "--learner", "bob").out().startsWith("No answers yet.\n"));
        assertTrue(cli().with("LANG", "C").run("stats").out().contains("###"), "bars in ASCII");
    }

    @Test
    void aBackupIsGoneBackTo() {
        answer("ada", "b\na c\n");
        Path copy = folder.resolve("copy.sqlite");
        assertEquals(copy + ": 2 answers.\n", cli().run("backup", "copy.sqlite").out());
        answer("bob", "a\n");
        Cli.Ran back = cli().run("restore", "copy.sqlite");
        assertTrue(back.out().startsWith("Restored: 2 answers. What was there before is in "), back.out() + back.err());
        assertEquals(2, cli().run("history").out().lines().count());
    }

    @Test
    void twoJournalsBecomeOne() {
        answer("ada", "b\na c\n");
        cli().run("backup", "copy.sqlite");
        cli().run("forget", "ada", "--yes");
        answer("bob", "a\n");
        assertEquals(
                "2 answers added.\n",
                cli().run("restore", "--merge", "copy.sqlite").out());
        assertEquals(
                "0 answers added.\n",
                cli().run("restore", "--merge", "copy.sqlite").out());
        assertEquals(3, cli().run("history").out().lines().count());
    }

    @Test
    void theBackupIsNamedAfterTheDay() {
        Path copy = folder.resolve("readback-2026-11-25.sqlite");
        assertEquals(copy + ": 0 answers.\n", cli().run("backup").out());
        assertTrue(Files.exists(copy));
    }

    @Test
    void forgettingAsksFirst() {
        answer("ada", "b\na c\n");
        answer("bob", "a\n");
        Cli.Ran kept = cli().fed("no\n", "forget", "ada");
        assertEquals(
                "Delete 2 answers of ada for good? There is no way back but a backup. yes or no: \n"
                        + "Nothing was deleted.\n",
                kept.out());
        assertEquals(1, kept.code());
        assertEquals(1, cli().fed("", "forget", "ada").code(), "the end of input is no yes");
        Cli.Ran gone = cli().fed("yes\n", "forget", "ada");
        assertTrue(gone.out().endsWith("2 answers of ada deleted.\n"), gone.out());
        assertEquals(0, gone.code());
        assertEquals(1, cli().run("history").out().lines().count());
        Cli.Ran nobody = cli().run("forget", "ada", "--yes");
        assertEquals("readback: There is nothing of a learner \"ada\". Who there is: readback history\n", nobody.err());
        assertEquals(1, nobody.code());
    }

    @Test
    void aFileThatIsNoJournalIsRefused() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "hello");
        Cli.Ran ran = cli().run("restore", "notes.txt");
        assertEquals(1, ran.code());
        assertEquals(1, ran.err().lines().count(), ran.err());
        Cli.Ran none = cli().run("restore", "none.sqlite");
        assertEquals("readback: none.sqlite: there is no such file. Check the name.\n", none.err());
    }
}
