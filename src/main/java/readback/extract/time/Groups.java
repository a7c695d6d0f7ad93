package readback.extract.time;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The named parts of a match.
 *
 * @param all the whole match, as written
 */
public record Groups(String all, Map<String, String> parts) {

    public Groups {
        parts = Map.copyOf(parts);
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The part, empty where it did not take part in the match. */
    String get(String name) {
        return parts.getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }

    /** The whole match in lower case. */
    String whole() {
        return all.toLowerCase(Locale.ROOT);
    }

    @Nullable
    Integer number(String name) {
        String digits = get(name);
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }
}
