package readback.tui.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.tui.event.Size;
import readback.tui.terminal.Vt;

/** First paint against a bare Lanterna hello world on the same JVM, in turn; and memory while a quiz is taken. */
@Tag("bench")
class StartTest {

    private static final String FRAME_END = "\u001b[?2026l";

    /** Our classes and tests in one jar, since an archive of classes takes jars only; and Lanterna's. */
    private static String jars(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        Path ours = folder.resolve("ours.jar");
        Set<String> names = new TreeSet<>();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(ours))) {
            for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path path = Path.of(part);
                if (Files.isDirectory(path)) {
                    add(out, path, names);
                } else if (part.contains("lanterna") || part.contains("jspecify")) {
                    jars.add(part);
                }
            }
        }
        jars.add(0, ours.toString());
        return String.join(File.pathSeparator, jars);
    }

    private static void add(JarOutputStream out, Path folder, Set<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (names.add(name)) {
                    out.putNextEntry(new ZipEntry(name));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
        }
    }

    /** Starts a program with the flags of the launcher. */
    private static PtyProcess start(String jars, String archive, Class<?> main) throws IOException {
        Map<String, String> env = new TreeMap<>(System.getenv());
        env.put("TERM", "xterm-256color");
        env.put("LANG", "C.UTF-8");
        return new PtyProcessBuilder(new String[] {
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xshare:auto",
                    archive,
                    "-cp",
                    jars,
                    main.getName()
                })
                .setEnvironment(env)
                .setInitialColumns(80)
                .setInitialRows(24)
                .start();
    }

    /** What a program wrote, and the screen after its last whole frame. */
    private static final class Seen {
        private static final String WHERE = "\u001b[6n";

        private final InputStream in;
        private final OutputStream keys;
        private int answered;
        private final StringBuilder written = new StringBuilder();

        Seen(PtyProcess process) {
            in = process.getInputStream();
            keys = process.getOutputStream();
        }

        private String screen() {
            Vt vt = new Vt(new Size(80, 24));
            int whole = written.lastIndexOf(FRAME_END);
            byte[] bytes = written.substring(0, whole < 0 ? 0 : whole + FRAME_END.length())
                    .getBytes(StandardCharsets.ISO_8859_1);
            vt.write(bytes, 0, bytes.length);
            return vt.text();
        }

        /** Lanterna asks where the cursor is, to learn the size; a terminal answers at once. */
        private void answer() throws IOException {
            for (int at = written.indexOf(WHERE, answered); at >= 0; at = written.indexOf(WHERE, answered)) {
                answered = at + 1;
                keys.write("\u001b[24;80R".getBytes(StandardCharsets.US_ASCII));
                keys.flush();
            }
        }

        void drain() {
            try {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // the other side is closed: that is the end
            }
        }

        /** Reads until the words stand on the screen; or, of a program without frames, were written. */
        void await(String words) throws IOException {
            byte[] buffer = new byte[65536];
            while (written.indexOf(FRAME_END) < 0 ? written.indexOf(words) < 0 : !screen().contains(words)) {
                int n = in.read(buffer);
                assertTrue(n >= 0, () -> "ended before " + words + ":\n" + screen());
                written.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                answer();
            }
        }
    }

    private static double paint(String jars, String archive, Class<?> main, String words, String end)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        PtyProcess process = start(jars, archive, main);
        Seen seen = new Seen(process);
        seen.await(words);
        double took = (System.nanoTime() - began) / 1e6;
        process.getOutputStream().write(end.getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().flush();
        seen.drain();
        process.waitFor();
        return took;
    }

    @Test
    void theFirstPaintIsNoLaterThanOneAndAThirdOfABareHelloWorld(@TempDir Path folder)
            throws IOException, InterruptedException {
        String jars = jars(folder);
        Path bareArchive = folder.resolve("bare.jsa");
        Path oursArchive = folder.resolve("ours.jsa");
        paint(jars, "-XX:ArchiveClassesAtExit=" + bareArchive, BareHello.class, "world!", "x");
        paint(jars, "-XX:ArchiveClassesAtExit=" + oursArchive, FirstPaint.class, "Readback", "q");
        assertTrue(Files.exists(bareArchive) && Files.exists(oursArchive), "archives were made");
        int rounds = 11;
        double[] bare = new double[rounds];
        double[] ours = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            bare[i] = paint(jars, "-XX:SharedArchiveFile=" + bareArchive, BareHello.class, "world!", "x");
            ours[i] = paint(jars, "-XX:SharedArchiveFile=" + oursArchive, FirstPaint.class, "Readback", "q");
        }
        Arrays.sort(bare);
        Arrays.sort(ours);
        System.out.printf(
                "first paint: bare Lanterna median %.0f ms, least %.0f ms; Readback's screen median %.0f ms, least"
                        + " %.0f ms%n",
                bare[rounds / 2], bare[0], ours[rounds / 2], ours[0]);
        double ratio = Math.min(ours[rounds / 2] / bare[rounds / 2], ours[0] / bare[0]);
        assertTrue(ratio <= 1.3, ratio + " times, by the medians or by the quietest runs");
    }

    @Test
    void aQuizTakesNoMoreThan150Megabytes(@TempDir Path folder) throws IOException, InterruptedException {
        PtyProcess process = start(jars(folder), "-Xshare:auto", FirstPaint.class);
        Seen seen = new Seen(process);
        seen.await("Sets and articles");
        String[][] steps = {
            {"jj\r", "min to read"},
            {"\r", "known of the cracks since 2019?"},
            {"b\r", "Not right"},
            {"\r", "after the storm?"},
            {"ac\r", "Right"},
            {"\r", "harbour master of Velmora?"},
            {"x\r", "Not right"},
            {"\r", "boats sank?"},
            {"57\r", "Right"},
            {"\r", "harbour reopen?"},
            {"\u0013", "Skipped"},
            {"\r", "Put these"},
            {"\r", "(you:"},
            {"\r", "Who said what?"},
            {"aaa\r", "(you:"},
            {"\r", "Mark the sentence"},
            {"jj\r", "What you marked"},
            {"\r", "To look at again"}
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
