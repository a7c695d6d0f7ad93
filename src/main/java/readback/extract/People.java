package readback.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readback.text.Entity.Gender;

/** Titles and given names. */
final class People {

    private static final Map<String, Set<String>> TITLES = WordList.groups("titles.txt");
    private static final Map<String, Gender> GIVEN = new HashMap<>();

    static {
        Map<String, Set<String>> given = WordList.groups("given-names.txt");
        given.getOrDefault("male", Set.of()).forEach(n -> GIVEN.put(Words.plain(n), Gender.MALE));
        for (String name : given.getOrDefault("female", Set.of())) {
            GIVEN.merge(Words.plain(name), Gender.FEMALE, (a, b) -> a == b ? a : Gender.UNKNOWN);
        }
    }

    private static final Map<String, Set<String>> SHORT = WordList.groups("given-short.txt");
    private static final Set<String> PORTFOLIOS = WordList.set("portfolios.txt");

    private People() {}

    static boolean isTitle(String word) {
        return is("male", word) || is("female", word) || is("any", word);
    }

    /** An office that ends a title of several words: "Finance Minister X". */
    static boolean isOffice(String word) {
        return is("office", word);
    }

    /** The titles right before a name, over the full stop of an abbreviated one, in order. */
    static List<String> titlesBefore(Tree tree, int name) {
        List<String> found = new ArrayList<>();
        for (int i = name - 1; i >= 0; i--) {
            String word = tree.token(i).text();
            if (isTitle(word)) {
                found.add(0, word);
            } else if (!word.equals(".") || i == 0 || !isTitle(tree.token(i - 1).text())) {
                break;
            }
        }
        return found;
    }

    /** A title that only ever stands before a person's name. */
    static boolean isCourtesy(String word) {
        return Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "prof").contains(Words.plain(word));
    }

    static boolean isSuffix(String word) {
        return is("suffix", word);
    }

    static boolean isParticle(String word) {
        return is("particle", word);
    }

    static Gender titleGender(String word) {
        return is("male", word) ? Gender.MALE : is("female", word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    static boolean isGiven(String word) {
        return GIVEN.containsKey(Words.plain(word));
    }

    static Gender givenGender(String word) {
        return GIVEN.getOrDefault(Words.plain(word), Gender.UNKNOWN);
    }

    /** "Kate" and "Katherine", "Bill" and "William". */
    static boolean isShortFor(String a, String b) {
        return SHORT.getOrDefault(Words.plain(a), Set.of()).contains(Words.plain(b))
                || SHORT.getOrDefault(Words.plain(b), Set.of()).contains(Words.plain(a));
    }

    /** What a minister is over: "Defence" in "Defence Secretary Grant Shaw". */
    static boolean isPortfolio(String word) {
        return PORTFOLIOS.contains(Words.lower(word));
    }

    private static boolean is(String group, String word) {
        return TITLES.getOrDefault(group, Set.of()).contains(word);
    }
}
