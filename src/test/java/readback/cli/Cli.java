package readback.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readback.cli.desk.Surroundings;
import readback.extract.Engine;
import readback.extract.NoEngineException;

/** The program run inside a test, in a folder of its own, at half past nine on 25 November 2026. */
final class Cli {

    private final Path folder;
    private Instant now = Instant.parse("2026-11-25T09:30:00Z");
    private @Nullable Path home;
    private Function<Consumer<String>, Engine> engines = progress -> {
        throw new NoEngineException("no engine in this test");
    };
    private final Map<String, String> env = new TreeMap<>();

    Cli(Path folder) {
        this.folder = folder;
        env.put("READBACK_HOME", folder.resolve("readback home").toString());
        env.put("USER", "ada");
    }

    /** What a run printed and how it ended. */
    record Ran(int code, String out, String err) {}

    /** The package's own folder. */
    Cli withHome(Path newHome) {
        home = newHome;
        return this;
    }

    Cli with(Function<Consumer<String>, Engine> newEngines) {
        engines = newEngines;
        return this;
    }

    Cli with(String variable, String value) {
        env.put(variable, value);
        return this;
    }

    Cli at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Ran run(String... args) {
        return fed("", args);
    }

    Ran fed(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings world = world(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        int code = Main.run(args, world);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a run would find around it; nobody reads what is printed. */
    Surroundings world(String in) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return world(in, nowhere, nowhere);
    }

    private Surroundings world(String in, PrintStream out, PrintStream err) {
        return new Surroundings(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                env,
                Clock.fixed(now, ZoneOffset.UTC),
                folder,
                home,
                engines,
                Set.of());
    }
}
