package readback.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Countries, their capitals and peoples. */
final class Countries {

    private static final Set<String> NAMES = new HashSet<>();
    private static final Map<String, String> SEATS = new HashMap<>();
    private static final Set<String> ADJECTIVES = new HashSet<>();
    private static final Set<String> PEOPLES = new HashSet<>();

    static {
        for (String line : WordList.read("countries.txt")) {
            String[] halves = line.split("=", 2);
            String name = halves[0].strip();
            String[] parts = halves[1].split("\\|", -1);
            NAMES.add(name);
            fill(parts[0], seat -> SEATS.put(seat, name));
            fill(parts.length > 1 ? parts[1] : "", ADJECTIVES::add);
            fill(parts.length > 2 ? parts[2] : "", PEOPLES::add);
        }
    }

    private Countries() {}

    private static void fill(String values, java.util.function.Consumer<String> into) {
        for (String value : values.split(",")) {
            if (!value.isBlank()) {
                into.accept(value.strip());
            }
        }
    }

    static boolean isCountry(String name) {
        return NAMES.contains(name);
    }

    /** Whether it is a capital or the seat of a government ("Moscow", "Downing Street"). */
    static boolean isSeat(String name) {
        return SEATS.containsKey(name);
    }

    static boolean isAdjective(String word) {
        return ADJECTIVES.contains(word);
    }

    /** Whether it names a people ("Kazakhs"); some are adjectives too ("Chinese"). */
    static boolean isPeople(String word) {
        return PEOPLES.contains(word);
    }
}
