package readback.cli.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readback.library.BadJsonException;
import readback.question.QuestionSet;

/**
 * Questions made by another process while the learner answers: the language engine's memory and its compiler stay out of
 * the trainer, which is never blocked. Ends with the trainer.
 */
public final class Background implements AutoCloseable {

    /** What a line of progress begins with. */
    public static final String MARK = "progress: ";

    private static final String HEAP = "-Xmx1000m";
    private static final String OURS = "readback: ";

    private final Process process;
    private final CompletableFuture<QuestionSet> made = new CompletableFuture<>();
    private final Thread hook;
    private volatile boolean givenUp;

    private Background(Process process) {
        this.process = process;
        this.hook = new Thread(process::destroy, "end of generating");
    }

    /**
     * Starts making questions on an article, or on the article of a set.
     *
     * @param progress told what is being done, from another thread
     * @throws FailedException if it can't even start
     */
    public static Background start(Path source, Surroundings world, Consumer<String> progress) {
        ProcessBuilder builder = new ProcessBuilder(command(source, world))
                .directory(world.folder().toFile());
        builder.environment().putAll(world.env());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            Background background = new Background(process);
            Runtime.getRuntime().addShutdownHook(background.hook);
            StringBuilder said = new StringBuilder();
            Thread words = thread(() -> background.listen(progress, said));
            thread(() -> background.collect(words, said));
            return background;
        } catch (IOException e) {
            throw new FailedException("The program that makes questions can't be started: " + Troubles.file(e));
        }
    }

    private static List<String> command(Path source, Surroundings world) {
        List<String> words = new ArrayList<>();
        Path home = world.home();
        Path launcher = home == null ? Path.of("") : home.resolve("bin/readback");
        if (home != null && Files.isExecutable(launcher) && !isWindows()) {
            words.add(launcher.toString());
        } else {
            String path = home == null
                    ? System.getProperty("java.class.path")
                    : home.resolve("lib/*") + System.getProperty("path.separator") + home.resolve("lib/engine/*");
            words.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    HEAP,
                    "-cp",
                    path,
                    "readback.cli.Main"));
        }
        words.addAll(List.of("generate", source.toAbsolutePath().toString(), "--json", "--progress-lines"));
        return words;
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private void listen(Consumer<String> progress, StringBuilder said) {
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(MARK)) {
                    progress.accept(line.substring(MARK.length()));
                } else if (line.startsWith(OURS)) {
                    said.append(said.length() == 0 ? "" : " ").append(line.substring(OURS.length()));
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    private void collect(Thread words, StringBuilder said) {
        try (InputStreamReader out = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            StringBuilder json = new StringBuilder();
            char[] piece = new char[8192];
            for (int n = out.read(piece); n >= 0; n = out.read(piece)) {
                json.append(piece, 0, n);
            }
            words.join();
            int code = process.waitFor();
            if (code == 0) {
                made.complete(Stock.printed(json.toString(), "generated"));
            } else {
                fail(said.length() == 0 ? "Making questions failed (exit code " + code + ")." : said.toString());
            }
        } catch (BadJsonException | IOException e) {
            fail("Making questions failed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail("Making questions was interrupted.");
        } finally {
            forget();
        }
    }

    private void fail(String why) {
        made.completeExceptionally(new FailedException(why));
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending already, and the hook with it
            return;
        }
    }

    /** The set, when it is there; fails with a {@link FailedException}. */
    public CompletableFuture<QuestionSet> made() {
        return made;
    }

    /** Waits for it. @throws FailedException with the line that says why there is none */
    public QuestionSet await() {
        try {
            return made.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof FailedException failed ? failed : new FailedException(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailedException("Interrupted while questions were made.");
        }
    }

    /** Why there is no set, in one line. */
    public static String reason(@Nullable Throwable trouble) {
        Throwable cause = trouble != null && trouble.getCause() != null ? trouble.getCause() : trouble;
        return cause == null ? "Making questions failed." : String.valueOf(cause.getMessage());
    }

    public boolean isGivenUp() {
        return givenUp;
    }

    /** Gives it up, if it still runs. */
    @Override
    public void close() {
        givenUp = true;
        process.destroy();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "generating");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
