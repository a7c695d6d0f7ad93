package readback.question.english;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import readback.text.Sentence;

/**
 * How much words tell of what the article is about: words of its headline, words that other sentences have too, figures and
 * names. "I have a teenager and a puppy" tells nothing, "We lost 340 bookings when the ferry stopped" much.
 */
public final class Substance {

    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}\\p{L}+");

    /** "at three", "five of us": such words come again everywhere. */
    private static final Set<String> NUMBERS = Bag.of(String.join(" ", Words.lines("small-numbers")));

    private Substance() {}

    /** Two for a word of the headline, one for each other that comes again, for a figure, and for a name. */
    public static int of(Basis basis, Set<String> bag, String words) {
        Map<String, Integer> often =
                basis.once(Often.class, b -> List.of(often(b))).get(0).sentences();
        Set<String> title = Bag.of(basis.analysis().article().title());
        int score = NAME.matcher(words).find() ? 1 : 0;
        for (String w : bag) {
            if (NUMBERS.contains(w)) {
                continue;
            }
            score += title.contains(w) ? 2 : often.getOrDefault(w, 0) > 1 ? 1 : 0;
            score += FIGURE.matcher(w).find() ? 1 : 0;
        }
        return score;
    }

    private record Often(Map<String, Integer> sentences) {}

    private static Often often(Basis basis) {
        Map<String, Integer> found = new HashMap<>();
        for (Sentence s : basis.analysis().sentences()) {
            basis.bag(s).forEach(w -> found.merge(w, 1, Integer::sum));
        }
        return new Often(found);
    }
}
