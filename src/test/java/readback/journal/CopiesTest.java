package readback.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readback.quiz.Samples.NINE;
import static readback.quiz.Samples.RIGHT;
import static readback.quiz.Samples.WRONG;
import static readback.quiz.Samples.after;
import static readback.quiz.Samples.practice;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.question.Response;
import readback.quiz.Attempt;

class CopiesTest {

    @TempDir
    Path folder;

    private Path path(String name) {
        return folder.resolve(name);
    }

    @Test
    void aBackupHoldsEverythingAndIsReplacedByTheNext() {
        try (Journal journal = Journal.open(path("journal.db"))) {
            Filled.session(journal, "s1", "ada", 3);
            journal.backup(path("copy.db"));
            List<Attempt> all = new ArrayList<>(journal.attempts());
            Filled.session(journal, "s2", "ada", 3);
            try (Journal copy = Journal.open(path("copy.db"))) {
                assertEquals(all, copy.attempts());
            }
            journal.backup(path("copy.db"));
            try (Journal copy = Journal.open(path("copy.db"))) {
                assertEquals(journal.attempts(), copy.attempts());
                assertEquals(journal.notes(), copy.notes());
                assertEquals(journal.sitting("s1"), copy.sitting("s1"));
            }
        }
    }

    @Test
    void aBackupNeverReplacesAnotherKindOfFile() throws Exception {
        Files.writeString(path("thesis.txt"), "two hundred pages");
        try (Journal journal = Journal.open(path("journal.db"))) {
            JournalException refused = assertThrows(JournalException.class, () -> journal.backup(path("thesis.txt")));
            assertEquals(
                    path("thesis.txt") + " exists and is no journal of Readback; choose another name.",
                    refused.getMessage());
            JournalException nowhere = assertThrows(
                    JournalException.class,
                    () -> journal.backup(path("thesis.txt").resolve("copy.db")));
            assertTrue(nowhere.getMessage().contains("cannot be written"), nowhere.getMessage());
        }
        assertEquals("two hundred pages", Files.readString(path("thesis.txt")));
    }

    @Test
    void restoringGoesBackAndKeepsWhatWasThere() {
        try (Journal journal = Journal.open(path("journal.db"));
                Journal other = Journal.open(path("journal.db"))) {
            List<Attempt> first = Filled.session(journal, "s1", "ada", 3);
            journal.backup(path("copy.db"));
            List<Attempt> second = Filled.session(journal, "s2", "ada", 3);
            Path aside = journal.restore(path("copy.db"), NINE);
            assertEquals(first, journal.attempts());
            assertEquals(first, other.attempts(), "another window sees it too");
            assertEquals(path("journal.db.before-restore-20260113T090000Z"), aside);
            journal.merge(aside);
            Set<Attempt> both = new HashSet<>(first);
            both.addAll(second);
            assertEquals(both, new HashSet<>(journal.attempts()));
        }
    }

    @Test
    void mergingTwoDevicesIsAUnionWhicheverWayRound() {
        Filled.file(path("laptop.db"), "s1", "ada", 5);
        Filled.file(path("desktop.db"), "s2", "ada", 7);
        try (Journal laptop = Journal.open(path("laptop.db"));
                Journal desktop = Journal.open(path("desktop.db"))) {
            laptop.backup(path("laptop-copy.db"));
            assertEquals(7, laptop.merge(path("desktop.db")));
            assertEquals(0, laptop.merge(path("desktop.db")), "again adds nothing");
            assertEquals(5, desktop.merge(path("laptop-copy.db")));
            assertEquals(12, laptop.attempts().size());
            assertEquals(new HashSet<>(laptop.attempts()), new HashSet<>(desktop.attempts()));
            assertEquals(new HashSet<>(laptop.notes()), new HashSet<>(desktop.notes()));
        }
    }

    @Test
    void bothAnswersAreKeptWhereTwoDevicesWentOnWithOneSession() {
        for (String device : List.of("laptop.db", "desktop.db")) {
            try (Journal journal = Journal.open(path(device))) {
                Response response = device.startsWith("l") ? RIGHT : WRONG;
                journal.append(Objects.requireNonNull(
                        practice(1).submit(response, after(5)).attempt()));
            }
        }
        try (Journal laptop = Journal.open(path("laptop.db"))) {
            assertEquals(1, laptop.merge(path("desktop.db")));
            assertEquals(0, laptop.merge(path("desktop.db")));
            assertEquals(
                    List.of(RIGHT, WRONG),
                    laptop.attempts().stream().map(Attempt::response).toList());
        }
    }

    @Test
    void whatIsNoGoodCopyIsRefusedAndChangesNothing() throws Exception {
        Files.writeString(path("text.txt"), "not a journal".repeat(100));
        Files.write(path("empty.db"), new byte[0]);
        try (Journal journal = Journal.open(path("journal.db"))) {
            List<Attempt> all = Filled.session(journal, "s1", "ada", 3);
            for (String name : List.of("text.txt", "empty.db", "missing.db")) {
                JournalException refused =
                        assertThrows(JournalException.class, () -> journal.restore(path(name), NINE), name);
                assertTrue(refused.getMessage().contains(name), refused.getMessage());
                assertEquals(all, journal.attempts());
            }
            assertEquals(List.of(), journal.setAside(), "nothing was set aside for nothing");
        }
    }

    @Test
    void aForgottenLearnerIsNotEvenInTheBytes() throws Exception {
        try (Journal journal = Journal.open(path("journal.db"))) {
            Filled.session(journal, "s1", "Grace Hopper", 40);
            List<Attempt> ada = Filled.session(journal, "s2", "ada", 3);
            assertEquals(40, journal.forget("Grace Hopper"));
            assertEquals(0, journal.forget("Grace Hopper"));
            assertEquals(ada, journal.attempts());
            assertEquals(List.of(), journal.sitting("s1"));
            for (String name : List.of("journal.db", "journal.db-wal")) {
                String bytes = Files.exists(path(name))
                        ? new String(Files.readAllBytes(path(name)), StandardCharsets.ISO_8859_1)
                        : "";
                assertFalse(bytes.contains("Grace Hopper"), name);
            }
        }
    }
}
