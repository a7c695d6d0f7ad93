package readback.question.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names, and which of them are forms of one. */
final class GivenNames {

    private static final Map<String, Set<Integer>> ROWS = new HashMap<>();

    static {
        List<List<String>> rows = Lexicon.read("given-names.txt").rows();
        for (int i = 0; i < rows.size(); i++) {
            for (String name : rows.get(i)) {
                ROWS.computeIfAbsent(name, k -> new HashSet<>()).add(i);
            }
        }
    }

    private GivenNames() {}

    static boolean has(String fold) {
        return ROWS.containsKey(fold) || KnownNames.isGiven(fold);
    }

    /** Whether the two are forms of one name: "Dan" and "Daniel", "Volodymyr" and "Vladimir". */
    static boolean same(String a, String b) {
        return a.equals(b)
                || ROWS.getOrDefault(a, Set.of()).stream().anyMatch(ROWS.getOrDefault(b, Set.of())::contains);
    }
}
