package readback.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.quiz.Note;

/** The manual of the schema holds, and the sqlite3 shell reads what it says. */
class ManualTest {

    @TempDir
    Path folder;

    @Test
    void everyTableColumnViewAndKindOfNoteIsInTheManual() throws Exception {
        String manual = Files.readString(Path.of("src/site/markdown/journal.md"));
        Path file = folder.resolve("journal.sqlite");
        Journal.open(file).close();
        try (Connection db = Opening.connect(file, true)) {
            List<String> names = Query.all(
                    db,
                    "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') UNION SELECT c.name FROM"
                            + " sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'",
                    null,
                    row -> row.getString(1));
            assertEquals(38, names.size(), names.toString());
            for (String name : names) {
                assertTrue(manual.matches("(?s).*[`# ]\\Q" + name + "\\E[`:].*"), name);
            }
        }
        for (Note.Kind kind : Note.Kind.values()) {
            assertTrue(manual.contains(kind.name()), kind.name());
        }
    }

    @Test
    void theShellReadsAnswersAsTheManualSays() throws Exception {
        Assumptions.assumeTrue(hasShell(), "sqlite3 is not installed");
        Path file = folder.resolve("journal.sqlite");
        try (Journal journal = Journal.open(file)) {
            Filled.session(journal, "s1", "ada", 2);
        }
        assertEquals(
                """
                2026-01-13T09:00:05.000Z|ada|unrest|q0|Alzanov|0.0|option:2|0
                2026-01-13T09:00:15.000Z|ada|unrest|q1|Tokayev|1.0|option:0|0
                """, shell(file, "SELECT at, learner, set_id, question, said, fraction, category, undone FROM answer"));
        assertEquals("", shell(file, "SELECT * FROM unfinished"));
        assertEquals("ok\n", shell(file, "PRAGMA integrity_check"));
    }

    private static boolean hasShell() throws InterruptedException {
        try {
            return new ProcessBuilder("sqlite3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String shell(Path file, String query) throws Exception {
        Process process = new ProcessBuilder("sqlite3", file.toString(), query)
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out.replace("\r\n", "\n");
    }
}
