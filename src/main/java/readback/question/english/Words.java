package readback.question.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Word lists of this package's resources: one entry a line, {@code #} starts a comment. */
public final class Words {

    private Words() {}

    /** The entries of a list, lower case, in file order. @throws IllegalStateException if there is no such list */
    public static Set<String> set(String name) {
        Set<String> found = new LinkedHashSet<>();
        lines(name).forEach(l -> found.add(l.toLowerCase(Locale.ROOT)));
        return Set.copyOf(found);
    }

    /** The lines of a list as they stand. @throws IllegalStateException if there is no such list */
    public static List<String> lines(String name) {
        try (var in = Words.class.getResourceAsStream("/readback/question/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no list " + name);
            }
            List<String> found = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String entry = line.replaceFirst("#.*", "").strip();
                if (!entry.isEmpty()) {
                    found.add(entry);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
