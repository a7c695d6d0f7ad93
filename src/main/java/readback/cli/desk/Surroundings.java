package readback.cli.desk;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readback.extract.Engine;
import readback.library.Places;

/**
 * What the program finds around it. Commands take everything from here, so that a test can give them another clock,
 * home folder and streams.
 *
 * @param env       the environment variables
 * @param folder    the folder it was started in; relative paths hang on it
 * @param home      the package's own folder with {@code bin}, {@code lib}, {@code questions}; absent when run from classes
 * @param engines   loads the language engine, telling what it is doing
 * @param terminals which of the streams are terminals
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> env,
        Clock clock,
        Path folder,
        @Nullable Path home,
        Function<Consumer<String>, Engine> engines,
        Set<Stream> terminals) {

    /** The three standard streams. */
    public enum Stream {
        IN,
        OUT,
        ERR
    }

    public Surroundings {
        env = Map.copyOf(env);
        terminals = Set.copyOf(terminals);
    }

    /** The real ones. The launcher tells which streams are terminals; Java 17 can't ask. */
    public static Surroundings ofThisProcess() {
        String home = System.getProperty("readback.home");
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                System.getenv(),
                Clock.systemDefaultZone(),
                Path.of(System.getProperty("user.dir")),
                home == null ? null : Path.of(home),
                Engine::load,
                terminals(System.getProperty("readback.terminals")));
    }

    private static Set<Stream> terminals(@Nullable String told) {
        if (told == null) {
            return Set.of();
        }
        Set<Stream> found = new java.util.HashSet<>();
        for (Stream stream : Stream.values()) {
            if (told.indexOf('0' + stream.ordinal()) >= 0) {
                found.add(stream);
            }
        }
        return found;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 8192),
                false,
                StandardCharsets.UTF_8);
    }

    /** Where the user's things live. */
    public Places places() {
        return Places.of(env, env.getOrDefault("HOME", System.getProperty("user.home", ".")));
    }

    public boolean isTerminal(Stream stream) {
        return terminals.contains(stream);
    }

    /** Whether the full screen can be drawn: both ends are a terminal, and it is not a dumb one. */
    public boolean hasScreen() {
        return isTerminal(Stream.IN) && isTerminal(Stream.OUT) && !"dumb".equals(env.get("TERM"));
    }

    public Path resolve(String path) {
        return folder.resolve(path);
    }
}
