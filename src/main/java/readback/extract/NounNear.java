package readback.extract;

import org.jspecify.annotations.Nullable;
import readback.text.Token;

/** Who stands beside a verb of saying, by place alone: for sentences whose grammar went astray. */
final class NounNear {

    private final Reported text;

    NounNear(Reported text) {
        this.text = text;
    }

    /** The last noun of the phrase right after the verb. */
    @Nullable
    Token after(Tree tree, Token verb) {
        Token last = null;
        for (int i = verb.index() + 1; i < Math.min(tree.size(), verb.index() + 10); i++) {
            Token t = tree.token(i);
            boolean inside = t.pos().matches("DT|JJ.*|NN.*|PRP.*|CD|HYPH|POS") && !text.isQuoted(t);
            if (!inside) {
                break;
            }
            if (t.isNoun()
                    || t.pos().equals("PRP")
                    || last == null && t.text().matches("one|another|both|others|some")) {
                last = t;
            }
        }
        return last;
    }

    /** The noun or pronoun that ends right before the verb, over an apposition and helpers. */
    @Nullable
    Token before(Tree tree, Token verb) {
        Token apposed = apposedName(tree, verb.index() - 1);
        if (apposed != null) {
            return apposed;
        }
        for (int i = overApposition(tree, verb.index() - 1); i >= Math.max(0, verb.index() - 24); i--) {
            Token t = tree.token(i);
            if (text.isQuoted(t)) {
                return null;
            }
            if (t.isNoun() && !Words.isCalendar(t.text()) || t.pos().equals("PRP")) {
                return phraseHead(tree, t);
            }
            if (!t.pos().matches("RB.*|MD|VB[DZP]|VBN|HYPH|JJ|NNP")
                    || t.isVerb() && !t.lemma().matches("have|do|be|go")) {
                return null;
            }
        }
        return null;
    }

    /** "The firm that made it, Calder & Dunn, denied": the name between the commas. */
    private @Nullable Token apposedName(Tree tree, int comma) {
        if (comma < 2 || !tree.token(comma).text().equals(",")) {
            return null;
        }
        Token last = tree.token(comma - 1);
        return text.mentionAt(last)
                .filter(m -> m.form() == readback.text.Mention.Form.NAME)
                .filter(m -> tree.tokens().stream()
                        .filter(t -> t.span().end() <= m.span().start())
                        .reduce((a, b) -> b)
                        .filter(t -> t.text().equals(",") || People.isTitle(t.text()))
                        .isPresent())
                .map(m -> last)
                .orElse(null);
    }

    /** "spokeswoman" of "a spokeswoman for the force". */
    private static Token phraseHead(Tree tree, Token noun) {
        Token at = noun;
        while (at.relation().equals("nmod")
                && at.head() >= 0
                && at.head() < at.index()
                && tree.token(at.head()).isNoun()) {
            at = tree.token(at.head());
        }
        return at;
    }

    /** From the comma before the verb to the word before the comma that opens the apposition: "X, a baker, said". */
    private int overApposition(Tree tree, int at) {
        if (at < 0 || !tree.token(at).text().equals(",")) {
            return at;
        }
        for (int i = at - 1; i >= Math.max(1, at - 18); i--) {
            Token t = tree.token(i);
            if (t.text().equals(",")) {
                boolean who = tree.token(i + 1).text().matches("who|which|whose") || !hasFinite(tree, i + 1, at);
                return who ? i - 1 : at;
            }
            if (text.isQuoted(t)) {
                return at;
            }
        }
        return at;
    }

    private static boolean hasFinite(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.token(i).pos().matches("VB[ZP]|MD") || tree.token(i).text().matches("was|were|had")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The person named right before the verb, where the subject found stands before a comma: "To know the real Scott,
     * Chief Justice Roberts said, one should go."
     */
    @Nullable
    Token namedAfterComma(Tree tree, Token verb, Token subject) {
        int at = verb.index() - 1;
        if (at < 1 || !tree.token(at).isProperNoun() || !tree.token(at).ner().equals("PERSON")) {
            return null;
        }
        int from = at;
        while (from > subject.index() && tree.token(from).isProperNoun()) {
            from--;
        }
        boolean closed = tree.next(verb).filter(n -> n.text().equals(",")).isPresent()
                || Parenthesis.overAside(tree, verb.index() + 1) > 0;
        return closed && from > subject.index() && tree.token(from).text().equals(",") ? tree.token(at) : null;
    }
}
