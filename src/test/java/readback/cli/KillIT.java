package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.journal.Journal;
import readback.library.SetJson;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.quiz.Asked;
import readback.quiz.Attempt;
import readback.quiz.Samples;
import readback.text.Article;

/**
 * Kills the packaged trainer (SIGKILL) at random moments while it is being answered line by line. What it has acknowledged
 * ("You answered: …") must be in the journal, the journal must be sound, and the next start must go on from there.
 */
class KillIT {

    private static final int QUESTIONS = 60;
    private static final String ACKNOWLEDGED = "You answered: ";

    @TempDir
    Path folder;

    @Test
    void theTrainerLosesNoAcknowledgedAnswer() throws Exception {
        kill(10, 2026);
    }

    @Test
    @Tag("full")
    void norInTwoHundredKills() throws Exception {
        kill(200, 2027);
    }

    private void kill(int times, long seed) throws Exception {
        Path set = folder.resolve("kill.json");
        Files.writeString(set, SetJson.write(set()));
        Random random = new Random(seed);
        int acknowledged = 0;
        int resumed = 0;
        int before = 0;
        Set<String> ids = new HashSet<>();
        for (int kill = 0; kill < times; kill++) {
            List<String> said = playAndKill(set, random);
            int now = (int) said.stream().filter(l -> l.contains(ACKNOWLEDGED)).count();
            resumed += said.stream().anyMatch(l -> l.contains("Go on there?")) ? 1 : 0;
            acknowledged += now;
            try (Journal journal = Journal.open(folder.resolve("home/data/journal.sqlite"))) {
                assertEquals(List.of(), journal.notices(), "kill " + kill);
                Set<String> there = new HashSet<>();
                journal.attempts().stream().map(Attempt::id).forEach(there::add);
                assertTrue(there.containsAll(ids), "what was there stays there");
                int kept = there.size() - before;
                assertTrue(kept >= now, "kill " + kill + ": " + now + " acknowledged, " + kept + " kept");
                ids = there;
                before = there.size();
            }
        }
        assertTrue(
                acknowledged > times && resumed > times / 3, acknowledged + " acknowledged, " + resumed + " resumed");
    }

    /** What it said before it died, some milliseconds after a random line of it. */
    private List<String> playAndKill(Path set, Random random) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("readback.package"), "bin", "readback")
                                .toString(),
                        "play",
                        "--plain",
                        "--no-generate",
                        "--seed=1",
                        set.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("READBACK_HOME", folder.resolve("home").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        int lines = random.nextInt(120);
        long micros = random.nextInt(20_000);
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            type(process.getOutputStream());
            for (int i = 0; i < lines; i++) {
                said.add(String.valueOf(out.readLine()));
            }
            assertTrue(!process.waitFor(micros, TimeUnit.MICROSECONDS), "it ended by itself: " + said);
            process.toHandle().destroyForcibly(); // unlike the process itself leaves what it said to be read
            out.lines().forEach(said::add);
            process.waitFor();
        }
        return said;
    }

    /** All answers of a long sitting at once: go on if asked, then the first option again and again, and all anew. */
    private static void type(OutputStream in) throws IOException {
        in.write(("yes\n" + "a\n".repeat(600)).getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    private static QuestionSet set() {
        List<Question> questions =
                Samples.picks(QUESTIONS).stream().map(Asked::question).toList();
        Article article = new Article("kill", "Unrest", null, null, "-", "Tokayev spoke on Monday.");
        return new QuestionSet(QuestionSet.FORMAT, "kill", "Unrest", article, true, questions);
    }
}
