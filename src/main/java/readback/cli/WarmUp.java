package readback.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import readback.cli.desk.Surroundings;

/**
 * Does in a moment, without any effect, what a run of the trainer does first, and loads the classes of its screen: what is
 * loaded when the program ends goes into the archive that makes starting fast.
 */
final class WarmUp {

    /** Jars of the package whose classes the first screen needs, and where in them. */
    private static final Map<String, List<String>> SCREEN = Map.of(
            "readback.jar", List.of("readback/tui/", "readback/quiz/", "readback/cli/", "readback/journal/"),
            "lanterna",
                    List.of(
                            "com/googlecode/lanterna/T",
                            "com/googlecode/lanterna/S",
                            "com/googlecode/lanterna/graphics/",
                            "com/googlecode/lanterna/input/",
                            "com/googlecode/lanterna/screen/",
                            "com/googlecode/lanterna/terminal/"));

    private static final String ARTICLE = """
        Bridge opens

        Mayor Ada Brill said on Monday that more than 300 people had come to see the new bridge because the old one fell.

        “It took too long,” she said. The bridge fell in 2019 after a flood, and work on the new one began in May 2021.
        """;

    private WarmUp() {}

    /** @param part {@code engine} or {@code trainer}: what the archive is for */
    static int run(String part, Surroundings world) {
        try {
            Path scratch = Files.createTempDirectory("readback");
            try {
                if (part.equals("engine")) {
                    return Main.run(new String[] {"generate", "-"}, quiet(world, scratch, ARTICLE));
                }
                String[] play = {"play", "kazakhstan-withdrawal", "--plain", "--no-generate"};
                Main.run(play, quiet(world, scratch, "b\nq\n"));
                loadScreen(world);
                return Main.DONE;
            } finally {
                delete(scratch);
            }
        } catch (IOException e) {
            return Main.FAILED;
        }
    }

    private static Surroundings quiet(Surroundings world, Path scratch, String in) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                nowhere,
                nowhere,
                Map.of("READBACK_HOME", scratch.toString()),
                world.clock(),
                world.folder(),
                world.home(),
                world.engines(),
                Set.of());
    }

    private static void loadScreen(Surroundings world) throws IOException {
        Path home = world.home();
        if (home == null) {
            return;
        }
        try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
            for (Path jar : jars.sorted().toList()) {
                for (Map.Entry<String, List<String>> wanted : SCREEN.entrySet()) {
                    if (String.valueOf(jar.getFileName()).startsWith(wanted.getKey())) {
                        load(jar, wanted.getValue());
                    }
                }
            }
        }
    }

    private static void load(Path jar, List<String> wanted) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && wanted.stream().anyMatch(name::startsWith))
                    .sorted()
                    .forEach(WarmUp::load);
        }
    }

    private static void load(String entry) {
        try {
            Class.forName(
                    entry.substring(0, entry.length() - ".class".length()).replace('/', '.'),
                    false,
                    WarmUp.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            // one that needs what is not there is not needed for the screen either
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
