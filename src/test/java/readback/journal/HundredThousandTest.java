package readback.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readback.quiz.Samples.NINE;
import static readback.quiz.Samples.RIGHT;
import static readback.quiz.Samples.WRONG;
import static readback.quiz.Samples.picks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.quiz.Asked;
import readback.quiz.Attempt;
import readback.quiz.Behaviour;
import readback.quiz.Fsrs;
import readback.quiz.Progress;
import readback.quiz.Recall;
import readback.quiz.Session;
import readback.quiz.Submission;
import readback.quiz.Terms;

/** A very long life as a learner: 100,000 answers, 27 a day for ten years. */
@Tag("bench")
class HundredThousandTest {

    private static final int ANSWERS = 100_000;
    private static final int A_SESSION = 50;
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @TempDir
    Path folder;

    private static List<Attempt> life() {
        List<Asked> questions = picks(1000);
        List<Attempt> attempts = new ArrayList<>();
        for (int n = 0; attempts.size() < ANSWERS; n++) {
            Instant at = NINE.plus(Duration.ofDays(n * 2L));
            int from = n * A_SESSION % 1000;
            List<Asked> asked = questions.subList(from, from + A_SESSION);
            Session session = Session.start("s" + n, "ada", Terms.of(Behaviour.REVIEW, n), at, asked);
            while (!session.isFinished()) {
                Submission given = session.next(at).submit(session.given() % 7 == 0 ? WRONG : RIGHT, at);
                attempts.add(Objects.requireNonNull(given.attempt()));
                session = given.next();
            }
        }
        return attempts;
    }

    @Test
    void memoryOfAHundredThousandAnswersTakesLessThanASecond() throws Exception {
        List<Attempt> life = life();
        Path file = folder.resolve("journal.sqlite");
        try (Journal journal = Journal.open(file)) {
            Connection db = journal.connection();
            Transaction.run(db, () -> {
                try (PreparedStatement row = db.prepareStatement(Rows.insert("attempt", Rows.ATTEMPT))) {
                    for (Attempt attempt : life) {
                        Rows.bind(row, attempt);
                        row.executeUpdate();
                    }
                }
                return null;
            });
        }
        LocalDate today = LocalDate.of(2037, 1, 1);
        Supplier<Recall> recall = () -> Recall.of("ada", life, List.of(), ZONE, today, Fsrs.DEFAULT);
        assertEquals(1000, recall.get().memories().size());
        long fold = millis(recall::get);
        long progress = millis(() -> Progress.of("ada", life, List.of(), ZONE, today));
        long open = millis(() -> Journal.open(file).close());
        long read;
        try (Journal journal = Journal.open(file)) {
            assertEquals(ANSWERS, journal.attempts().size());
            read = millis(journal::attempts);
        }
        long sound;
        try (Connection db = Opening.connect(file, true)) {
            sound = millis(() -> Opening.isSound(db));
        }
        String figures = "memory " + fold + " ms, progress " + progress + " ms; journal: open " + open + " ms (check "
                + sound + " ms), read " + read + " ms";
        System.out.println(figures);
        assertTrue(fold + read < 1000, figures);
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Processor time of this thread, the best of three: other programs matter little. */
    private static long millis(Work work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = threads.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best / 1_000_000;
    }
}
