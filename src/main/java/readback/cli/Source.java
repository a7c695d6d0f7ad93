package readback.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import readback.cli.desk.FailedException;
import readback.cli.desk.Surroundings;

/**
 * An article named on the command line, or found in a folder named there.
 *
 * @param name  as messages call it; {@code -} is standard input
 * @param place where its set belongs below the folder given with {@code -o}: without an ending
 */
record Source(String name, Path place) {

    private static final Set<String> ENDINGS = Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml");

    /** The articles themselves, folders opened (hidden files and files of other sorts passed over), in order of name. */
    static List<Source> all(List<String> names, Surroundings world) {
        List<Source> found = new ArrayList<>();
        for (String name : names) {
            Path path = name.equals("-") ? Path.of("-") : world.resolve(name);
            if (name.equals("-") || !Files.isDirectory(path)) {
                found.add(new Source(name, Path.of(stem(name.equals("-") ? "article" : fileName(path)))));
            } else {
                found.addAll(in(name, path));
            }
        }
        return found;
    }

    private static List<Source> in(String name, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Source> found = files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(Source::isArticle)
                    .sorted()
                    .map(file -> new Source(
                            Path.of(name).resolve(file).toString(), file.resolveSibling(stem(fileName(file)))))
                    .toList();
            if (found.isEmpty()) {
                throw new FailedException(name + ": there is no article in this folder (files ending in "
                        + String.join(", ", new java.util.TreeSet<>(ENDINGS)) + ").");
            }
            return found;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new FailedException(name + ": the folder can't be read. Check its permissions.");
        }
    }

    private static boolean isArticle(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = fileName(file);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
