package readback.extract;

import org.jspecify.annotations.Nullable;

/**
 * Words set beside a clause that say whose words it is: "according to X", "in the words of X", "as X put it", "by X’s
 * account", "to hear X tell it".
 *
 * @param from    first token
 * @param source  first token that may name the source
 * @param cueFrom first and
 * @param cueTo   last token of the words of saying
 * @param to      last token of the phrase where it is fixed, or -1
 */
record SourcePhrase(int from, int source, int cueFrom, int cueTo, int to) {

    /** How many tokens may stand for the source in "as X put it". */
    private static final int LONG = 9;

    /** The phrase that begins at a token, or null. */
    static @Nullable SourcePhrase at(Tree tree, int i) {
        String word = word(tree, i);
        if (word.equals("according") && word(tree, i + 1).equals("to")) {
            return new SourcePhrase(i, i + 2, i, i + 1, -1);
        }
        if (word.equals("in")
                && word(tree, i + 1).equals("the")
                && word(tree, i + 2).matches("words|opinion|view")) {
            return word(tree, i + 3).equals("of") ? new SourcePhrase(i, i + 4, i, i + 3, -1) : null;
        }
        if (word.equals("as")) {
            return closed(tree, i, i + 1, "put|puts|phrased|phrases|described|sees|tells|told", "it");
        }
        if (word.equals("to") && word(tree, i + 1).equals("hear")) {
            return closed(tree, i, i + 2, "tell|describe", "it");
        }
        if (word.equals("in")) {
            return owned(tree, i, "words|view|opinion|telling");
        }
        return word.equals("by") ? owned(tree, i, "account|admission|telling|estimate|reckoning") : null;
    }

    /** "as X put it": a subject without a verb of its own, the verb and its "it". */
    private static @Nullable SourcePhrase closed(Tree tree, int from, int source, String verbs, String object) {
        for (int i = source + 1; i < Math.min(tree.size() - 1, source + LONG); i++) {
            if (word(tree, i).matches(verbs) && word(tree, i + 1).equals(object)) {
                return new SourcePhrase(from, source, i, i + 1, i + 1);
            }
            if (tree.token(i).pos().matches("VB[DZP]|MD")) {
                return null;
            }
        }
        return null;
    }

    /** "in X’s words", "by her own account". */
    private static @Nullable SourcePhrase owned(Tree tree, int from, String nouns) {
        int at = from + 1;
        boolean owner = tree.size() > at && tree.token(at).text().matches("his|her|their");
        while (at < Math.min(tree.size() - 1, from + LONG) && !owner) {
            if (tree.token(at).pos().equals("POS")) {
                owner = true;
            } else if (!tree.token(at).pos().matches("NN.*|DT|JJ|HYPH")) {
                return null;
            } else {
                at++;
            }
        }
        int noun = at + 1;
        if (word(tree, noun).equals("own")) {
            noun++;
        }
        return owner && word(tree, noun).matches(nouns) ? new SourcePhrase(from, from + 1, noun, noun, noun) : null;
    }

    private static String word(Tree tree, int i) {
        return i >= 0 && i < tree.size() ? Words.lower(tree.token(i).text()) : "";
    }
}
