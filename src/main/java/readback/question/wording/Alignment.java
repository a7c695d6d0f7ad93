package readback.question.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The content words of a key, each with the word of the answer that stands for it.
 *
 * @param pairs   index into the key's words → index into the answer's
 * @param key     content words of the key
 * @param answer  content words of the answer
 * @param slips   words misspelled, as typed
 */
record Alignment(Map<Integer, Integer> pairs, List<Content> key, List<Content> answer, List<String> slips) {

    /** Content words of a short key. */
    private static final int SHORT = 4;

    /** Pairs that are best first; each word is used once. */
    static Alignment of(List<Content> key, List<Content> answer) {
        Map<Integer, Integer> pairs = new HashMap<>();
        List<String> slips = new ArrayList<>();
        boolean shortKey = key.size() <= SHORT;
        boolean[] used = new boolean[answer.size()];
        for (double least : new double[] {1, 0.9, 0.86}) {
            for (int k = 0; k < key.size(); k++) {
                for (int a = 0; a < answer.size() && !pairs.containsKey(k); a++) {
                    if (!used[a] && answer.get(a).likeness(key.get(k), shortKey) >= least) {
                        pairs.put(k, a);
                        used[a] = true;
                        if (least < 0.9) {
                            slips.add(answer.get(a).word().raw());
                        }
                    }
                }
            }
        }
        return new Alignment(pairs, key, answer, slips);
    }

    double recall() {
        return key.isEmpty() ? 0 : (double) pairs.size() / key.size();
    }

    List<Content> missing() {
        List<Content> out = new ArrayList<>();
        for (int k = 0; k < key.size(); k++) {
            if (!pairs.containsKey(k)) {
                out.add(key.get(k));
            }
        }
        return out;
    }

    List<Content> extra() {
        List<Content> out = new ArrayList<>();
        for (int a = 0; a < answer.size(); a++) {
            if (!pairs.containsValue(a)) {
                out.add(answer.get(a));
            }
        }
        return out;
    }

    /**
     * Whether two names, or two nouns round a past tense, have changed places: "Russia attacked Ukraine" for "Ukraine attacked Russia"
     * (but not "Russia was attacked by Ukraine"). Word order of lists is free.
     */
    boolean isSwapped(Words answerWords) {
        for (int k = 0; k + 2 < key.size(); k++) {
            Integer a = pairs.get(k);
            Integer verb = pairs.get(k + 1);
            Integer b = pairs.get(k + 2);
            if (a == null || verb == null || b == null) {
                continue;
            }
            boolean names = isName(k) && !isName(k + 1) && isName(k + 2);
            boolean past = key.get(k + 1).isPast() && answer.get(verb).isPast();
            if (!names && !past) {
                continue;
            }
            boolean passive = answerWords.list().stream().anyMatch(w -> w.fold().equals("by"));
            if (b < verb && verb < a && !passive) {
                return true;
            }
        }
        return false;
    }

    /** Whether "from A to B" has become "from B to A". */
    boolean isTurned(Words keyWords, Words answerWords) {
        int from = after(keyWords, key, "from");
        int to = after(keyWords, key, "to");
        int typedFrom = after(answerWords, answer, "from");
        int typedTo = after(answerWords, answer, "to");
        return from >= 0
                && to >= 0
                && typedFrom >= 0
                && typedTo >= 0
                && Integer.valueOf(typedTo).equals(pairs.get(from))
                && Integer.valueOf(typedFrom).equals(pairs.get(to));
    }

    /** The content word that stands right behind a preposition, -1 if none does. */
    private static int after(Words words, List<Content> content, String preposition) {
        for (int c = 0; c < content.size(); c++) {
            int index = content.get(c).index();
            if (words.is(index - 1, preposition) || words.is(index - 1, "the") && words.is(index - 2, preposition)) {
                return c;
            }
        }
        return -1;
    }

    private boolean isName(int k) {
        return key.get(k).word().isLetters() && key.get(k).word().isCapital();
    }
}
