package readback.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Patterns from a resource: each line a word that says what for, a space, and a regular expression for a whole line. */
final class PatternFile {

    private final Map<String, List<Pattern>> patterns = new TreeMap<>();

    PatternFile(String name) {
        for (String line : WordFile.lines(name)) {
            int space = line.indexOf(' ');
            patterns.computeIfAbsent(line.substring(0, space), k -> new ArrayList<>())
                    .add(Pattern.compile(
                            line.substring(space + 1).strip(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    /** Whether a pattern of this sort fits somewhere in the line. */
    boolean isIn(String sort, String line) {
        return patterns.getOrDefault(sort, List.of()).stream()
                .anyMatch(p -> p.matcher(line).find());
    }

    /** Whether the whole line fits a pattern of this sort; lines of over 400 characters fit none. */
    boolean fits(String sort, String line) {
        return line.length() <= 400
                && patterns.getOrDefault(sort, List.of()).stream()
                        .anyMatch(p -> p.matcher(line).matches());
    }
}
