package readback.extract;

import java.util.Optional;
import java.util.Set;
import readback.text.Token;

/** "Made (it) clear that …", "is adamant that …", "was confident the bridge would hold": an adjective stands for the saying. */
final class StanceReports {

    private StanceReports() {}

    /** The adjective as a word of saying, with whoever takes that stand. */
    static Optional<Cue> cue(Tree tree, Token adjective) {
        if (!SaidObjects.isStance(adjective.lemma()) || !adjective.pos().matches("JJ|RB|VBN|VBD")) {
            return Optional.empty();
        }
        Optional<Token> made = made(tree, adjective);
        Optional<Token> holder = made.isPresent()
                ? tree.subject(made.get())
                : isPredicate(tree, adjective) ? tree.subject(adjective) : Optional.empty();
        boolean fits = holder.filter(h ->
                        h.index() < adjective.index() && !h.text().matches("(?i)it|this|that|what|which|there|you|one"))
                .isPresent();
        if (!fits
                || made.isEmpty()
                        && adjective.lemma().equals("clear")
                        && !holder.get().isProperNoun()) {
            return Optional.empty();
        }
        int from = tree.reach(holder.get(), Set.of("parataxis"))[0];
        return Optional.of(new Cue(tree, adjective, holder.get(), from, adjective.index()));
    }

    static boolean isMade(Cue cue) {
        return made(cue.tree(), cue.verb()).isPresent();
    }

    /** What stands after it: "that …" or a bare clause. */
    static Optional<ReportedClause.Range> clause(Cue cue, int last) {
        Tree tree = cue.tree();
        int next = cue.to() + 1;
        boolean firm = SaidObjects.isFirm(cue.verb().lemma());
        double confidence = isMade(cue) ? 0.8 : firm ? 0.72 : 0.55;
        if (next + 2 < last && tree.token(next).text().equals("that")) {
            return ReportedClause.range(cue, next + 1, last, confidence);
        }
        boolean bare = next + 1 < last
                && tree.kids(cue.verb()).stream()
                        .anyMatch(k ->
                                k.relation().equals("ccomp") && k.index() > next && tree.reach(k, Set.of())[0] == next)
                && tree.token(next).pos().matches("DT|PRP\\$?|NN.*|JJ|EX|CD");
        return bare ? ReportedClause.range(cue, next, last, Math.min(confidence, 0.72)) : Optional.empty();
    }

    private static boolean isPredicate(Tree tree, Token adjective) {
        return tree.kid(adjective, "cop").isPresent()
                || adjective.isVerb() && tree.kid(adjective, "aux:pass").isPresent();
    }

    /** The "made" of "made clear", "made it clear", "made it very clear". */
    private static Optional<Token> made(Tree tree, Token adjective) {
        if (!SaidObjects.isFirm(adjective.lemma())) {
            return Optional.empty();
        }
        for (int i = adjective.index() - 1; i >= Math.max(0, adjective.index() - 4); i--) {
            Token t = tree.token(i);
            if (t.lemma().equals("make") && t.isVerb()) {
                return t.pos().matches("VBD|VBZ|VBP|VBN|VBG") ? Optional.of(t) : Optional.empty();
            }
            if (!t.text().matches("it|very|quite|abundantly|perfectly|also|absolutely|crystal")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
