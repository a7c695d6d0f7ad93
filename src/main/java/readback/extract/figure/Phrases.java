package readback.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of phrases with what each stands for, looked up forwards from a word or backwards to it, longest first. */
final class Phrases {

    /** A phrase found. */
    record Hit(int from, int to, List<String> row) {}

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final Map<String, List<List<String>>> byLast = new HashMap<>();
    private final Map<List<String>, List<String>> rows = new HashMap<>();

    private Phrases() {}

    static Phrases of(String name) {
        Phrases phrases = new Phrases();
        for (List<String> row : Lexicon.rows(Phrases.class, name)) {
            List<String> words = List.of(row.get(0).split(" "));
            phrases.rows.put(words, row);
            phrases.byFirst
                    .computeIfAbsent(words.get(0), k -> new ArrayList<>())
                    .add(words);
            phrases.byLast
                    .computeIfAbsent(words.get(words.size() - 1), k -> new ArrayList<>())
                    .add(words);
        }
        return phrases;
    }

    /** The longest phrase that begins at word {@code i}. */
    @Nullable
    Hit from(Words words, int i) {
        List<String> best = null;
        for (List<String> phrase : byFirst.getOrDefault(words.lower(i), List.of())) {
            if ((best == null || phrase.size() > best.size()) && words.matches(i, phrase)) {
                best = phrase;
            }
        }
        return best == null ? null : new Hit(i, i + best.size(), rows.getOrDefault(best, best));
    }

    /** The longest phrase that ends just before word {@code i}. */
    @Nullable
    Hit before(Words words, int i) {
        List<String> best = null;
        for (List<String> phrase : byLast.getOrDefault(words.lower(i - 1), List.of())) {
            if ((best == null || phrase.size() > best.size()) && words.matches(i - phrase.size(), phrase)) {
                best = phrase;
            }
        }
        return best == null ? null : new Hit(i - best.size(), i, rows.getOrDefault(best, best));
    }

    /** Whether a phrase of at most five words lies over word {@code i}. */
    boolean covers(Words words, int i) {
        for (int from = Math.max(0, i - 4); from <= i; from++) {
            Hit hit = from(words, from);
            if (hit != null && hit.to() > i) {
                return true;
            }
        }
        return false;
    }
}
