package readback.extract.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word lists kept as resources: one entry a line, {@code #} begins a comment, columns parted by {@code |}. */
public final class Lexicon {

    private Lexicon() {}

    /**
     * The entries of a list, each split at its bars and trimmed.
     *
     * @param beside the class in whose package the list lies
     * @throws IllegalStateException if the program was packaged without it
     */
    public static List<List<String>> rows(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("word list missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .map(l -> List.of(l.split("\\s*\\|\\s*")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first columns. */
    public static Set<String> set(Class<?> beside, String name) {
        Set<String> found = new LinkedHashSet<>();
        rows(beside, name).forEach(r -> found.add(r.get(0)));
        return Set.copyOf(found);
    }

    /** First column to second. */
    public static Map<String, String> map(Class<?> beside, String name) {
        Map<String, String> found = new LinkedHashMap<>();
        rows(beside, name).forEach(r -> found.put(r.get(0), r.get(1)));
        return found;
    }
}
