package readback.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Substance;

/** How much what somebody said tells: of two statements of one speaker the more telling one is asked about. */
public final class SpeechWeight {

    private static final Set<String> KINDS = Set.of("who-said", "refers-to");

    /** What stands around the words said. */
    private static final Pattern ASKS = Pattern.compile(
            "^(Whose name|Which \\p{Ll}+) is missing from the sentence |^(Who|Which \\p{Ll}+) \\p{Ll}+ (that |to )?"
                    + "|^In the sentence |”, (who|to whom|what|which)\\b.*$");

    private static final Pattern SAYING = Pattern.compile("\\b(he|she|they) (said|says|added|told|wrote)\\b");

    /** So much is usual, and more than twice as much makes nothing better. */
    private static final int USUAL = 3;

    private static final double STEP = 0.08;

    /** A telling speech goes before another speech, not before a figure of the same sentence. */
    private static final double LITTLE = 0.03;

    private static final int FEW = 5;
    private static final int FEWER = 3;

    /** Of the speaker's own life: of that more must be told. */
    private static final Pattern OWN = Pattern.compile("\\b(I|[Mm]y)\\b");

    private SpeechWeight() {}

    /** What it adds to the worth of a question, 0 for kinds that ask about no statement. */
    static double of(Basis basis, Question q) {
        if (!KINDS.contains(q.kind())) {
            return 0;
        }
        Map<String, Double> known = basis.once(Known.class, b -> List.of(new Known(new HashMap<>())))
                .get(0)
                .weights();
        return known.computeIfAbsent(q.stem(), k -> {
            String words = words(q);
            int more = Math.min(Substance.of(basis, bag(words), words), 2 * USUAL) - USUAL;
            return (more < 0 ? STEP : LITTLE) * more;
        });
    }

    private record Known(Map<String, Double> weights) {}

    /** Few words, none of which comes again in the article, without a figure or a name. */
    public static boolean isEmpty(Basis basis, Question q) {
        if (!KINDS.contains(q.kind())) {
            return false;
        }
        String words = words(q);
        Set<String> bag = bag(words);
        int told = Substance.of(basis, bag, words);
        boolean own = OWN.matcher(words).find() && bag.size() <= FEW + 1 && told < 2;
        return own || bag.size() <= FEW && told < (bag.size() <= FEWER ? 2 : 1);
    }

    private static String words(Question q) {
        return SAYING.matcher(ASKS.matcher(q.stem()).replaceAll("")).replaceAll("");
    }

    private static Set<String> bag(String words) {
        Set<String> bag = new TreeSet<>(Bag.of(words));
        bag.remove("said");
        return bag;
    }
}
