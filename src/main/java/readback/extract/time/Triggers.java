package readback.extract.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readback.extract.figure.Lexicon;

/** What classes of times a sentence can hold at all, by its words: saves trying the patterns that cannot match. */
final class Triggers {

    private static final Map<String, Set<String>> CLASSES = new HashMap<>();

    static {
        for (List<String> row : Lexicon.rows(Triggers.class, "triggers.txt")) {
            String[] parts = row.get(0).split(": ", 2);
            for (String word : parts[1].split(", ")) {
                CLASSES.computeIfAbsent(word, k -> new HashSet<>()).add(parts[0]);
            }
        }
    }

    private Triggers() {}

    /** The classes in {@code text}; {@code digit} where it has one. */
    static Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                found.add("digit");
            }
            boolean letter = Character.isLetter(c);
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                found.addAll(CLASSES.getOrDefault(text.substring(start, i).toLowerCase(Locale.ROOT), Set.of()));
                start = -1;
            }
        }
        return found;
    }
}
