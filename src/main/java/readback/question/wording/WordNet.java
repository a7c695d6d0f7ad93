package readback.question.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Synonyms that WordNet vouches for; its list is read when a phrase first needs it. */
final class WordNet {

    private static final Map<String, Set<Integer>> SYNSETS = new HashMap<>();

    static {
        List<String> lines = Lexicon.lines("wordnet-synonyms.txt");
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split(", ")) {
                SYNSETS.computeIfAbsent(Stem.of(word), k -> new HashSet<>()).add(i);
            }
        }
    }

    private WordNet() {}

    /** Whether two stems stand in one synset. */
    static boolean areSynonyms(String a, String b) {
        Set<Integer> of = SYNSETS.getOrDefault(a, Set.of());
        return !of.isEmpty() && SYNSETS.getOrDefault(b, Set.of()).stream().anyMatch(of::contains);
    }
}
