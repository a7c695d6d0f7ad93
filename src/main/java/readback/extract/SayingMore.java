package readback.extract;

import java.util.Optional;
import readback.text.Token;

/** Who says something more after a reported clause: "X said the dam was old and added that …". */
final class SayingMore {

    private final Reported text;

    SayingMore(Reported text) {
        this.text = text;
    }

    /** "X said the dam was old and added that …": who adds is who said, and not the dam. */
    boolean is(Tree tree, Token verb, Token subject) {
        Optional<Token> clause = verb.relation().equals("conj") ? tree.head(verb) : Optional.empty();
        Optional<Token> saying =
                clause.filter(c -> c.relation().equals("ccomp")).flatMap(tree::head);
        boolean more = saying.filter(s -> Cues.isSaying(s.lemma())
                                && s.pos().replace('N', 'D').equals(verb.pos().replace('N', 'D')))
                        .isPresent()
                && Cues.isSaying(verb.lemma())
                && subject.head() == clause.get().index();
        return more
                && (CueFinder.isThatAfter(tree, verb)
                        || isPresent(tree, clause.get()) && verb.pos().equals("VBD")
                        || isState(tree, clause.get()) && isThatNext(tree, verb)
                        || !maySpeak(subject));
    }

    /** "cannot pay", "will close": what is said is of now, and the verb after it of then. */
    private static boolean isPresent(Tree tree, Token verb) {
        return verb.pos().matches("VB[ZP]")
                || tree.kids(verb).stream()
                        .anyMatch(k -> k.pos().equals("MD") && k.text().matches("can|will|may|must|shall|ca|wo"));
    }

    /** "were exhausted", "was losing", "would close": how things are and no deed, so no row of deeds goes on with it. */
    private static boolean isState(Tree tree, Token clause) {
        return tree.kid(clause, "cop").isPresent()
                || tree.kids(clause).stream()
                        .anyMatch(k -> k.relation().equals("aux")
                                && (k.pos().equals("MD")
                                        || k.lemma().equals("be")
                                                && clause.pos().equals("VBG")));
    }

    private static boolean isThatNext(Tree tree, Token verb) {
        return tree.next(verb).filter(n -> n.text().equals("that")).isPresent();
    }

    private boolean maySpeak(Token subject) {
        return !(subject.pos().matches("NNS?")
                && !Nouns.isPerson(RoleFinder.noun(subject))
                && !Nouns.isOrganization(RoleFinder.noun(subject))
                && !Nouns.isDocument(RoleFinder.noun(subject))
                && text.mentionAt(subject).isEmpty());
    }
}
