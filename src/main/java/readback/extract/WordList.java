package readback.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the linguistic data: text files with one entry a line, {@code #} for comments. */
final class WordList {

    private WordList() {}

    /** The entries, trimmed, in order. */
    static List<String> read(String name) {
        InputStream stream = WordList.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no resource " + name);
        }
        List<String> found = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String entry = line.replaceFirst("#.*", "").strip();
                if (!entry.isEmpty()) {
                    found.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static Set<String> set(String name) {
        return new LinkedHashSet<>(read(name));
    }

    /** Lines of the form {@code key: value, value}; a key that comes again adds to its values. */
    static Map<String, Set<String>> groups(String name) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (String line : read(name)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException(name + ": no colon in \"" + line + "\"");
            }
            Set<String> values = found.computeIfAbsent(line.substring(0, colon).strip(), k -> new LinkedHashSet<>());
            for (String value : line.substring(colon + 1).split(",")) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
        }
        return found;
    }
}
