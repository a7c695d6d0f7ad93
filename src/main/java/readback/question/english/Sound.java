package readback.question.english;

import java.util.List;
import java.util.Set;
import readback.text.Sentence;
import readback.text.Token;

/** Whether a clause can be trusted: a parse gone wrong, or words cut from what bounds them, make a wrong key. */
final class Sound {

    private static final Set<String> NOBODY =
            Set.of("neither", "no", "nobody", "none", "nothing", "few", "nor", "hardly", "fewer", "either", "little");
    private static final Set<String> RUMOURS = Words.set("rumours");
    private static final Set<String> TIES = Set.of(
            "also", "then", "too", "however", "meanwhile", "instead", "therefore", "that", "both", "either", "not");

    private Sound() {}

    /** @param bounded whether the clause was taken from a part of the sentence only, so that it may end anywhere */
    static boolean is(Clause clause, boolean relative, boolean bounded) {
        boolean place = relative
                && head(clause).ner().matches("LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE")
                && clause.sentence().tokens().stream().anyMatch(t -> t.text().equals("who"));
        return !place
                && parsed(clause)
                && somebody(clause)
                && begins(clause, relative)
                && agrees(clause)
                && holdsTogether(clause, bounded)
                && !isRumour(clause);
    }

    private static boolean parsed(Clause clause) {
        Token root = clause.root();
        boolean copula = clause.sentence().children(root.index()).stream()
                .anyMatch(c -> c.relation().equals("cop"));
        boolean failed = clause.tokens().stream()
                .anyMatch(t -> t.relation().equals("dep")
                        && !Forms.is(t.pos(), "\\p{Punct}+")
                        && !isNamePart(clause.sentence(), t));
        return !failed && (copula || root.isVerb() || clause.finite() != root);
    }

    /** "the journal Insect Minds", "a fee of £6,400": a name beside its noun, or a sign of money, does no harm. */
    private static boolean isNamePart(Sentence s, Token t) {
        boolean sign = t.pos().equals("SYM")
                || t.pos().equals("$") && s.tokens().get(t.head()).pos().equals("IN");
        return sign
                || t.isProperNoun() && t.head() >= 0 && s.tokens().get(t.head()).isNoun();
    }

    /** "Neither had any part in it": without the first word, the contrary. */
    private static boolean somebody(Clause clause) {
        Token head = head(clause);
        if (NOBODY.contains(Letters.lower(head.text()))) {
            return false;
        }
        return clause.sentence().children(head.index()).stream()
                        .filter(c -> c.index() < head.index())
                        .noneMatch(c ->
                                Set.of("no", "neither", "few", "only", "not").contains(Letters.lower(c.text())))
                && clause.subject().stream()
                        .noneMatch(t -> Set.of("neither", "nor").contains(Letters.lower(t.text())));
    }

    /** Nothing that belongs to the subject stands before it: "in their eighties and | nineties was sentenced". */
    private static boolean begins(Clause clause, boolean relative) {
        Token first = clause.subject().get(0);
        if (first.index() == 0) {
            return true;
        }
        Token before = clause.sentence().tokens().get(first.index() - 1);
        boolean marks = before.relation().equals("mark")
                || relative && before.relation().equals("case");
        return marks || !Forms.is(before.pos(), "DT|PDT|JJ[RS]?|PRP\\$|POS|IN|HYPH|TO");
    }

    /** "nineties was": one word of the two belongs to another. */
    private static boolean agrees(Clause clause) {
        Token head = head(clause);
        boolean many = head.pos().equals("NNS")
                && clause.sentence().children(head.index()).stream()
                        .noneMatch(c -> c.relation().matches("nummod|conj"))
                && head.text().endsWith("s");
        boolean one = clause.finite().pos().equals("VBZ")
                || Set.of("was", "is", "has")
                        .contains(Letters.lower(clause.finite().text()));
        return !(many && one);
    }

    /** What was left out of the middle, or follows, begins or ends at a mark or a conjunction. */
    private static boolean holdsTogether(Clause clause, boolean bounded) {
        Sentence s = clause.sentence();
        List<Token> tokens = clause.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            int next = tokens.get(i).index() + 1;
            int upTo = last ? s.tokens().size() : tokens.get(i + 1).index();
            if (next >= upTo || last && bounded) {
                continue;
            }
            boolean seam = isSeam(s.tokens().get(next))
                    || isSeam(tokens.get(i))
                    || !last && (isSeam(s.tokens().get(upTo - 1)) || isSeam(tokens.get(i + 1)));
            if (!seam) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeam(Token t) {
        return Forms.is(t.pos(), "\\p{Punct}+|CC|HYPH|-.RB-|``|''|W.*")
                || Forms.is(t.relation(), "punct|cc|mark|discourse")
                || TIES.contains(Letters.lower(t.text()));
    }

    /** "a rumour that it spread" does not say that it spread. */
    private static boolean isRumour(Clause clause) {
        Token root = clause.root();
        Sentence s = clause.sentence();
        boolean inside = false;
        for (Token t = root; t.head() >= 0 && !inside; t = s.tokens().get(t.head())) {
            Token above = s.tokens().get(t.head());
            inside = Forms.is(t.relation(), "acl|acl:relcl|ccomp|dep|advcl")
                    && above.isNoun()
                    && RUMOURS.contains(Letters.lower(above.lemma()));
        }
        return inside
                || clause.subject().stream()
                        .anyMatch(t -> t.isNoun()
                                && RUMOURS.contains(Letters.lower(t.lemma()))
                                && s.children(t.index()).stream()
                                        .anyMatch(c -> c.relation().matches("acl|ccomp|dep|acl:relcl")));
    }

    private static Token head(Clause clause) {
        List<Token> subject = clause.subject();
        return subject.stream()
                .filter(t -> subject.stream().noneMatch(o -> o.index() == t.head()))
                .filter(t -> !t.relation().equals("punct"))
                .findFirst()
                .orElse(subject.get(0));
    }
}
