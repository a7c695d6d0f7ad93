package readback.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readback.quiz.Samples.NINE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.quiz.Attempt;

class RepairTest {

    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private Path file;
    private Path aside;
    private List<Attempt> all;

    @BeforeEach
    void aJournalOfTwoHundredAnswers() {
        file = folder.resolve("journal.db");
        aside = folder.resolve("journal.db.damaged-20260113T090000Z");
        all = Filled.file(file, "s1", "ada", 200);
    }

    private void overwrite(long from, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), from);
        }
    }

    private List<Attempt> mended(String notice) {
        try (Journal journal = Journal.open(file, NINE)) {
            assertEquals(List.of(notice), journal.notices());
            return journal.attempts();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsSetAsideWholeAndAnEmptyJournalBegun() throws Exception {
        byte[] rubbish = new byte[50_000];
        Arrays.fill(rubbish, (byte) 'x');
        Files.write(file, rubbish);
        assertEquals(
                List.of(),
                mended("The journal was damaged: it is kept whole as " + aside
                        + ", and 0 answers could be saved; some were lost."));
        assertArrayEquals(rubbish, Files.readAllBytes(aside));
        assertEquals(200, Filled.file(file, "s1", "ada", 200).size(), "it can be written to again");
    }

    @Test
    void aDestroyedHeaderLosesNothing() throws Exception {
        overwrite(0, new byte[100]);
        assertEquals(
                all, mended("The journal was damaged: it is kept whole as " + aside + ", and 200 answers were saved."));
    }

    @Test
    void aDestroyedFirstPageLosesNothing() throws Exception {
        overwrite(0, new byte[PAGE]);
        assertEquals(
                all, mended("The journal was damaged: it is kept whole as " + aside + ", and 200 answers were saved."));
    }

    @Test
    void oneLostPageLosesOnlyWhatWasOnIt() throws Exception {
        int pages = (int) (Files.size(file) / PAGE);
        byte[] sound = Files.readAllBytes(file);
        List<Integer> lost = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            Files.write(file, sound);
            overwrite((long) page * PAGE, new byte[PAGE]);
            try (Journal journal = Journal.open(file, NINE)) {
                List<Attempt> saved = journal.attempts();
                assertTrue(new HashSet<>(all).containsAll(saved), "nothing is made up");
                assertEquals(saved.size(), new HashSet<>(saved).size());
                lost.add(all.size() - saved.size());
            }
        }
        Collections.sort(lost);
        assertEquals(200, lost.get(pages - 1), "all hang on the root of their table");
        assertTrue(lost.get(pages - 2) <= 32, "any other page holds some 16 answers: " + lost);
    }

    @Test
    void anyDamageLeavesAJournalThatOpensAndTheDamagedFileWhole() throws Exception {
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(11);
        for (int n = 0; n < 24; n++) {
            byte[] hurt = n % 4 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            for (int i = random.nextInt(200); i > 0 && hurt.length > 0; i--) {
                hurt[random.nextInt(hurt.length)] = (byte) random.nextInt(256);
            }
            Files.deleteIfExists(aside);
            Files.write(file, hurt);
            try (Journal journal = Journal.open(file, NINE)) {
                assertTrue(journal.attempts().size() <= all.size());
                if (!journal.notices().isEmpty()) {
                    assertArrayEquals(hurt, Files.readAllBytes(aside));
                }
            }
            try (Journal journal = Journal.open(file, NINE)) {
                assertEquals(List.of(), journal.notices(), "mended for good");
            }
        }
    }

    @Test
    void anEarlierFileSetAsideIsNeverOverwritten() throws Exception {
        Files.writeString(aside, "from an earlier mishap in the same second");
        Files.writeString(file, "no database at all, and long enough to be sure of that".repeat(30));
        Journal.open(file, NINE).close();
        assertEquals("from an earlier mishap in the same second", Files.readString(aside));
        assertTrue(Files.exists(folder.resolve(aside.getFileName() + "-2")));
    }

    @Test
    void aDamagedJournalOpenElsewhereIsLeftAlone() throws Exception {
        try (Journal open = Journal.open(file)) {
            assertEquals(200, open.attempts().size());
            overwrite(0, new byte[PAGE]);
            JournalException refused = assertThrows(JournalException.class, () -> Journal.open(file, NINE));
            assertEquals(
                    "The journal " + file
                            + " is damaged and open in another window; close that one and start again to have it"
                            + " mended.",
                    refused.getMessage());
        }
    }
}
