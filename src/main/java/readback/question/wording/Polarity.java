package readback.question.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Negation and opposites: what turns an answer into its contrary however many words it shares with the key. */
final class Polarity {

    private static final Lexicon NEGATIONS = Lexicon.read("negations.txt");
    private static final List<List<Set<String>>> OPPOSITES = opposites();

    private Polarity() {}

    private static List<List<Set<String>>> opposites() {
        List<List<Set<String>>> out = new ArrayList<>();
        for (String line : Lexicon.lines("antonyms.txt")) {
            String[] sides = line.split("\\|");
            out.add(List.of(stems(sides[0]), stems(sides[1])));
        }
        return List.copyOf(out);
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
        for (List<Set<String>> row : OPPOSITES) {
            boolean across = row.get(0).contains(a) && row.get(1).contains(b)
                    || row.get(0).contains(b) && row.get(1).contains(a);
            boolean same = row.get(0).contains(a) && row.get(0).contains(b);
            if (across && !same) {
                return true;
            }
        }
        return false;
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
