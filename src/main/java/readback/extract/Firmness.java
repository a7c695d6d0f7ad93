package readback.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readback.text.Span;
import readback.text.Standing;
import readback.text.Token;

/** How firmly a statement stands in the article: claimed, denied, doubted, planned, or not said. */
final class Firmness {

    private static final Pattern DOUBT =
            Pattern.compile("\\bwithout (?:(?:providing|offering|citing|giving|presenting|producing|any|further)"
                + " )*(?:evidence|proof)\\b|\\b(?:falsely|baselessly|wrongly|incorrectly|mistakenly|dubiously)\\b|\\bno"
                + " evidence\\b");
    private static final Pattern HEDGE = Pattern.compile("\\b(?:allegedly|purportedly|supposedly|reportedly)\\b");

    private Firmness() {}

    static Standing of(Cue cue, List<Span> content) {
        if (cue.is(Cues.Sort.DENY)) {
            return cue.isNegated() ? Standing.CLAIMED : Standing.DENIED;
        }
        if (cue.isNegated() && cue.isSaying()) {
            return Standing.NOT_STATED;
        }
        if (DOUBT.matcher(outside(cue.tree(), content)).find()
                || HEDGE.matcher(outside(cue.tree(), content)).find()) {
            return Standing.DOUBTED;
        }
        return isPlan(cue, content) ? Standing.PLANNED : Standing.CLAIMED;
    }

    /** The words of the sentence that are not what is said, lower case. */
    private static String outside(Tree tree, List<Span> content) {
        StringBuilder words = new StringBuilder();
        for (Token t : tree.tokens()) {
            if (content.stream().noneMatch(c -> c.contains(t.span()))) {
                words.append(Words.lower(t.text())).append(' ');
            }
        }
        return words.toString();
    }

    /** "vowed to go", "said it would close": the speaker's own doing, not yet done. */
    private static boolean isPlan(Cue cue, List<Span> content) {
        Tree tree = cue.tree();
        Optional<Token> first = tree.tokens().stream()
                .filter(t -> t.span().start() >= content.get(0).start())
                .findFirst();
        if (first.isEmpty()) {
            return false;
        }
        if (cue.is(Cues.Sort.PROMISE)) {
            return true;
        }
        int at = first.get().index();
        boolean own = first.get().text().matches("it|he|she|they|we|It|He|She|They|We|I");
        return own
                && at + 1 < tree.size()
                && (tree.token(at + 1).text().matches("would|will|’ll|'ll|plans?|planned|intends?|intended")
                        || at + 2 < tree.size() && tree.token(at + 2).text().equals("going"))
                && !(at + 2 < tree.size() && tree.token(at + 2).lemma().equals("like"));
    }
}
