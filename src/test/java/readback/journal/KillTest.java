package readback.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.quiz.Attempt;

/**
 * Kills a program (SIGKILL) that answers questions, at random moments: twelve times in the ordinary run, 220 times more with
 * {@code -Pfull}. No acknowledged answer may be lost, no file broken, and each start goes on where the
 * last one was.
 */
class KillTest {

    @TempDir
    Path folder;

    private final Set<String> kept = new HashSet<>();
    private final Map<String, Integer> keptIn = new HashMap<>();

    @Test
    void noAcknowledgedAnswerIsLostAndNoFileBroken() throws Exception {
        kill(12, 2026);
    }

    @Test
    @Tag("full")
    void norInTwoHundredAndTwentyKills() throws Exception {
        kill(220, 2027);
    }

    private void kill(int times, long seed) throws Exception {
        Path file = folder.resolve("journal.db");
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Random random = new Random(seed);
        int resumptions = 0;
        for (int kill = 0; kill < times; kill++) {
            List<String> said = runAndKill(file, temporary, random);
            for (String line : said) {
                String[] words = line.split(" ");
                assertTrue(!words[0].equals("notice"), "nothing to mend: " + line);
                if (words[0].equals("kept")) {
                    kept.add(words[1]);
                    keptIn.merge(words[2], 1, Integer::sum);
                } else if (words[0].equals("resumed")) {
                    resumptions++;
                    int answered = Integer.parseInt(words[2]);
                    int acknowledged = keptIn.getOrDefault(words[1], 0);
                    assertTrue(
                            answered == acknowledged || answered == acknowledged + 1,
                            "the answers acknowledged, and at most the one in flight: " + answered + " of "
                                    + acknowledged);
                    keptIn.put(words[1], answered);
                }
            }
        }
        try (Connection db = Opening.connect(file, false)) {
            assertTrue(Opening.isSound(db));
        }
        try (Journal journal = Journal.open(file)) {
            assertEquals(List.of(), journal.notices());
            Set<String> there = new HashSet<>();
            journal.attempts().stream().map(Attempt::id).forEach(there::add);
            List<String> lost = kept.stream().filter(id -> !there.contains(id)).toList();
            assertEquals(List.of(), lost, "lost of " + kept.size());
            assertTrue(there.size() - kept.size() <= times, "at most one unacknowledged answer a kill");
            assertTrue(
                    kept.size() > times && resumptions > times / 3, kept.size() + " kept, " + resumptions + " resumed");
        }
    }

    /** Kills it some microseconds after a random line; what it said before it died. */
    private static List<String> runAndKill(Path file, Path temporary, Random random) throws Exception {
        int lines = random.nextInt(30);
        long micros = random.nextInt(3000);
        Process process = new ProcessBuilder(Answering.command(file, temporary))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < lines; i++) {
                said.add(String.valueOf(out.readLine()));
            }
            assertTrue(!process.waitFor(micros, TimeUnit.MICROSECONDS), "it died by itself after " + said);
            process.toHandle().destroyForcibly(); // unlike the process itself leaves what it said to be read
            out.lines().forEach(said::add);
            process.waitFor();
        }
        return said;
    }
}
