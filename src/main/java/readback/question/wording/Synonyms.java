package readback.question.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that mean the same in a short answer. */
final class Synonyms {

    private static final Map<String, List<Integer>> GROUPS = new HashMap<>();

    static {
        List<List<String>> rows = Lexicon.read("synonyms.txt").rows();
        for (int i = 0; i < rows.size(); i++) {
            for (String word : rows.get(i)) {
                GROUPS.computeIfAbsent(Stem.of(word), k -> new ArrayList<>()).add(i);
            }
        }
    }

    private Synonyms() {}

    /** Whether two stems stand in one group. */
    static boolean are(String a, String b) {
        List<Integer> of = GROUPS.getOrDefault(a, List.of());
        return of.stream().anyMatch(GROUPS.getOrDefault(b, List.of())::contains);
    }
}
