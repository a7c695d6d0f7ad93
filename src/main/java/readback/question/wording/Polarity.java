package readback.question.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Negation and opposites: what turns an answer into its contrary however many words it shares with the key. */
final class Polarity {

    private static final Lexicon NEGATIONS = Lexicon.read("negations.txt");
    private static final Map<String, Set<Integer>> OPPOSITES = opposites();

    private Polarity() {}

    /** Stem → for each line it stands on: 2 × line, one more on the right side. */
    private static Map<String, Set<Integer>> opposites() {
        Map<String, Set<Integer>> out = new HashMap<>();
        List<String> lines = Lexicon.lines("antonyms.txt");
        for (int i = 0; i < lines.size(); i++) {
            String[] sides = lines.get(i).split("\\|");
            for (int side = 0; side < 2; side++) {
                int place = 2 * i + side;
                stems(sides[side])
                        .forEach(s ->
                                out.computeIfAbsent(s, k -> new HashSet<>()).add(place));
            }
        }
        return out;
    }

    private static Set<String> stems(String side) {
        Set<String> out = new HashSet<>();
        for (String word : side.split(",")) {
            out.add(Stem.of(Words.fold(word.strip())));
        }
        return Set.copyOf(out);
    }

    static boolean isNegation(String fold) {
        return NEGATIONS.has(fold);
    }

    /** Whether an odd number of negations stands in the words; "not only" and "no more than" are none. */
    static boolean isNegative(Words w) {
        int n = 0;
        for (int i = 0; i < w.size(); i++) {
            boolean idle =
                    w.is(i, "not", "no") && w.is(i + 1, "only", "more", "less", "fewer", "longer", "doubt", "later");
            if (isNegation(w.fold(i)) && !idle && !(i == 0 && w.is(i, "no") && w.is(1, ","))) {
                n++;
            }
        }
        return n % 2 == 1;
    }

    /** Whether two stems are opposites: on two sides of one line, or one the other with un-, in-, im-, il-, ir-, dis-, non-. */
    static boolean areOpposite(String a, String b) {
        if (prefixed(a, b) || prefixed(b, a)) {
            return true;
        }
        Set<Integer> of = OPPOSITES.getOrDefault(a, Set.of());
        Set<Integer> other = OPPOSITES.getOrDefault(b, Set.of());
        return of.stream().anyMatch(place -> other.contains(place ^ 1) && !other.contains(place));
    }

    private static boolean prefixed(String shorter, String longer) {
        if (shorter.length() < 4 || !longer.endsWith(shorter)) {
            return false;
        }
        String prefix = longer.substring(0, longer.length() - shorter.length());
        return switch (prefix) {
            case "un", "in", "im", "il", "ir", "dis", "non", "anti", "de", "mis" -> true;
            default -> false;
        };
    }
}
