package readback.extract;

import java.util.Optional;
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

    boolean isInverted() {
        return subject.index() > verb.index();
    }

    boolean is(Cues.Sort sort) {
        return Cues.is(Words.lower(verb.lemma()), sort);
    }

    boolean isSaying() {
        return Cues.isSaying(Words.lower(verb.lemma()));
    }

    boolean isNegated() {
        return tree.kids(verb).stream()
                        .anyMatch(k -> k.relation().equals("neg") || k.text().matches("not|n't|n’t|never"))
                || refusal().isPresent();
    }

    /** "declined to say", "refused to confirm". */
    Optional<Token> refusal() {
        return verb.relation().equals("xcomp")
                ? tree.head(verb).filter(h -> h.lemma().matches("decline|refuse|fail"))
                : Optional.empty();
    }

    int start() {
        return tree.token(from).span().start();
    }

    int end() {
        return tree.token(to).span().end();
    }
}
