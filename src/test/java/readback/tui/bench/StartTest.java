package readback.tui.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import readback.tui.event.Size;
import readback.tui.terminal.Vt;

/** First paint against a bare Lanterna hello world on the same JVM, in turn; and memory while a quiz is taken. */
@Tag("bench")
class StartTest {

    private static final String FRAME_END = "\u001b[?2026l";

    private static PtyProcess start(Class<?> main) throws IOException {
        Map<String, String> env = new TreeMap<>(System.getenv());
        env.put("TERM", "xterm-256color");
        env.put("LANG", "C.UTF-8");
        return new PtyProcessBuilder(new String[] {
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xshare:auto",
                    "-cp",
                    System.getProperty("java.class.path"),
                    main.getName()
                })
                .setEnvironment(env)
                .setInitialColumns(80)
                .setInitialRows(24)
                .start();
    }

    /** What a program wrote, and the screen after its last whole frame. */
    private static final class Seen {
        private final InputStream in;
        private final StringBuilder written = new StringBuilder();

        Seen(PtyProcess process) {
            in = process.getInputStream();
        }

        private String screen() {
            Vt vt = new Vt(new Size(80, 24));
            int whole = written.lastIndexOf(FRAME_END);
            byte[] bytes = written.substring(0, whole < 0 ? 0 : whole + FRAME_END.length())
                    .getBytes(StandardCharsets.ISO_8859_1);
            vt.write(bytes, 0, bytes.length);
            return vt.text();
        }

        /** Reads until the words stand on the screen; or, of a program without frames, were written. */
        void await(String words) throws IOException {
            byte[] buffer = new byte[65536];
            while (written.indexOf(FRAME_END) < 0 ? written.indexOf(words) < 0 : !screen().contains(words)) {
                int n = in.read(buffer);
                assertTrue(n >= 0, () -> "ended before " + words + ":\n" + screen());
                written.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static double paint(Class<?> main, String words, String end) throws IOException, InterruptedException {
        long began = System.nanoTime();
        PtyProcess process = start(main);
        new Seen(process).await(words);
        double took = (System.nanoTime() - began) / 1e6;
        process.getOutputStream().write(end.getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().flush();
        process.waitFor();
        return took;
    }

    @Test
    void theFirstPaintIsNoLaterThanOneAndAThirdOfABareHelloWorld() throws IOException, InterruptedException {
        int rounds = 11;
        double[] bare = new double[rounds];
        double[] ours = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            bare[i] = paint(BareHello.class, "world!", "x");
            ours[i] = paint(FirstPaint.class, "Readback", "q");
        }
        Arrays.sort(bare);
        Arrays.sort(ours);
        System.out.printf(
                "first paint: bare Lanterna median %.0f ms, least %.0f ms; Readback's screen median %.0f ms, least %.0f ms%n",
                bare[rounds / 2], bare[0], ours[rounds / 2], ours[0]);
        assertTrue(ours[rounds / 2] <= 1.3 * bare[rounds / 2]);
    }

    @Test
    void aQuizTakesNoMoreThan150Megabytes() throws IOException, InterruptedException {
        PtyProcess process = start(FirstPaint.class);
        Seen seen = new Seen(process);
        seen.await("Sets and articles");
        String[][] steps = {
            {"jj\r", "min to read"}, {"\r", "known of the cracks since 2019?"}, {"b\r", "Not right"}, {"\r", "after the storm?"},
            {"ac\r", "Right"}, {"\r", "harbour master of Velmora?"}, {"x\r", "Not right"}, {"\r", "boats sank?"}, {"57\r", "Right"},
            {"\r", "harbour reopen?"}, {"\u0013", "Skipped"}, {"\r", "Put these"}, {"\r", "(you:"}, {"\r", "Who said what?"},
            {"aaa\r", "(you:"}, {"\r", "Mark the sentence"}, {"jj\r", "What you marked"}, {"\r", "To look at again"}
        };
        for (String[] step : steps) {
            process.getOutputStream().write(step[0].getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().flush();
            seen.await(step[1]);
        }
        String resident = Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        process.getOutputStream().write(3);
        process.getOutputStream().flush();
        process.waitFor();
        long kilobytes = Long.parseLong(resident.replaceAll("[^0-9]", ""));
        System.out.printf("resident memory after a quiz: %d MB%n", kilobytes / 1024);
        assertTrue(kilobytes <= 150 * 1024);
    }
}
