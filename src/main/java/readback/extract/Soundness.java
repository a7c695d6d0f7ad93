package readback.extract;

import java.util.Optional;
import readback.text.Sentence;
import readback.text.Token;

/** Whether the grammar of a clause looks right; facts of clauses that do not are weak, and no question asks them. */
final class Soundness {

    /** The most confidence for a fact out of a clause that looks broken. */
    static final double BROKEN = 0.6;

    private Soundness() {}

    static double limit(Sentence s, Token predicate, double confidence) {
        return isBroken(s, predicate) ? Math.min(BROKEN, confidence) : confidence;
    }

    static boolean isBroken(Sentence s, Token predicate) {
        boolean loose = s.children(predicate.index()).stream()
                .anyMatch(c -> c.relation().equals("dep") && (c.isNoun() || c.isVerb()));
        Optional<Token> subject = Clauses.child(s, predicate, java.util.Set.of("nsubj", "nsubj:pass"))
                .filter(t -> t.index() < predicate.index());
        return loose || subject.filter(t -> isOdd(s, predicate, t)).isPresent();
    }

    /** "nineties was", "eighties and nineties", "taxes request": a number word, a plural with "was", a bare noun after a noun. */
    private static boolean isOdd(Sentence s, Token predicate, Token subject) {
        boolean singularVerb = predicate.pos().equals("VBZ")
                || s.children(predicate.index()).stream()
                        .anyMatch(c ->
                                (c.relation().startsWith("aux") || c.relation().equals("cop"))
                                        && c.text().matches("was|is|has"));
        boolean joined = Clauses.hasChild(s, subject, "conj");
        if (subject.pos().equals("NNS") && singularVerb && !joined
                || subject.lemma().matches("\\w+ty|\\w+ties") && isDecade(subject)) {
            return true;
        }
        boolean bare = subject.pos().equals("NN") && s.children(subject.index()).isEmpty() && subject.index() > 0;
        return bare && s.tokens().get(subject.index() - 1).isNoun();
    }

    private static boolean isDecade(Token t) {
        return t.text().matches("(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies");
    }
}
