package readback.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.text.Span;
import readback.text.Token;

/**
 * A verb of saying with the one who says.
 *
 * @param verb    the verb
 * @param subject head of the words for the speaker
 * @param from    first token of speaker and verb together, and
 * @param to      the last
 */
record Cue(Tree tree, Token verb, Token subject, int from, int to) {

    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

    boolean isInverted() {
        return subject.index() > verb.index() && subject.index() <= to;
    }

    boolean is(Cues.Sort sort) {
        return Cues.is(Words.lower(verb.lemma()), sort);
    }

    boolean isSaying() {
        return Cues.isSaying(Words.lower(verb.lemma()));
    }

    boolean isNegated() {
        return tree.kids(verb).stream().anyMatch(k -> k.relation().equals("neg") || NOT.contains(k.text()))
                || refusal().isPresent();
    }

    /** "declined to say", "refused to confirm". */
    Optional<Token> refusal() {
        return verb.relation().equals("xcomp")
                ? tree.head(verb).filter(h -> h.lemma().matches("decline|refuse|fail"))
                : Optional.empty();
    }

    /** The words of saying: the verb, with what denies it or hands it on ("did not say", "was quoted as saying"). */
    Span words(List<Span> content) {
        Token first = verb;
        for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - 4) && isGroup(tree.token(i)); i--) {
            first = tree.token(i);
        }
        boolean grown = isNegated()
                || first != verb && tree.token(verb.index() - 1).text().equals("as");
        Span last = tree.next(verb)
                .filter(n -> n.pos().equals("RP")
                        || n.text().equals("out")
                        || SaidObjects.follows(verb.lemma(), n.text())
                                && n.span().end() <= content.get(0).start()
                        || verb.lemma().equals("call") && n.text().matches("on|upon"))
                .map(Token::span)
                .orElse(verb.span());
        return grown && first.index() > subject.index()
                ? first.span().cover(last)
                : verb.span().cover(last);
    }

    private static boolean isGroup(Token token) {
        return token.text()
                        .matches("did|does|do|not|n’t|n't|would|will|could|has|have|had|never|to|as|quoted|was|were|is")
                || token.lemma().matches("decline|refuse|fail");
    }

    int start() {
        return tree.token(from).span().start();
    }

    int end() {
        return tree.token(to).span().end();
    }
}
