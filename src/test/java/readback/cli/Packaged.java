package readback.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as it is packaged, run as another process with a home of its own. */
final class Packaged {

    /** Where the build put it. */
    static final Path HOME =
            Path.of(System.getProperty("readback.package", "target/readback")).toAbsolutePath();

    static final Path LAUNCHER = HOME.resolve("bin/readback");

    private long minutes = 4;

    private final Path folder;
    private final Map<String, String> env = new TreeMap<>();

    Packaged(Path folder) {
        this.folder = folder;
        env.put("PATH", System.getenv("PATH"));
        env.put("JAVA_HOME", System.getProperty("java.home"));
        env.put("READBACK_HOME", folder.resolve("home").toString());
        env.put("USER", "ada");
        env.put("TERM", "xterm-256color");
        env.put("LANG", "C.UTF-8");
    }

    /** What a run printed and how it ended. */
    record Ran(int code, String out, String err) {}

    Packaged with(String variable, String value) {
        env.put(variable, value);
        return this;
    }

    /** How many minutes a run may take. */
    Packaged within(int most) {
        minutes = most;
        return this;
    }

    Packaged without(String variable) {
        env.remove(variable);
        return this;
    }

    Map<String, String> env() {
        return env;
    }

    Ran run(String... args) throws IOException, InterruptedException {
        return fed(LAUNCHER, "", args);
    }

    Ran fed(Path launcher, String in, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        return command(in, command);
    }

    Ran command(String in, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(env);
        Process process = builder.start();
        CompletableFuture<String> out = text(process.getInputStream());
        CompletableFuture<String> err = text(process.getErrorStream());
        try (var input = process.getOutputStream()) {
            input.write(in.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it ended without reading all of it
        }
        if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("does not end: " + command);
        }
        return new Ran(process.exitValue(), out.join(), err.join());
    }

    private static CompletableFuture<String> text(InputStream in) {
        return CompletableFuture.supplyAsync(() -> {
            try (in) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    /** The package without its language engine, as one who only takes quizzes has it. */
    static Path withoutEngine(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(HOME)) {
            for (Path file :
                    files.filter(f -> !f.startsWith(HOME.resolve("lib/engine"))).toList()) {
                Path target = to.resolve(HOME.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return to.resolve("bin/readback");
    }
}
