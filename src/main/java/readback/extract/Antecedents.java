package readback.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readback.text.Token;

/** Whom a relative clause is about, where the grammar gave the verb of saying after it to a word inside. */
final class Antecedents {

    private Antecedents() {}

    /** The subject itself, or the noun before its relative clause where the subject is no noun at all; null if none. */
    static @Nullable Token mended(Tree tree, Token subject, Token verb) {
        if (isNotNamed(tree, subject)) {
            return first(tree, subject);
        }
        return isLostVerb(tree, subject, verb)
                ? of(tree, tree.token(subject.index() - 1)).orElse(null)
                : subject;
    }

    /** "name" of "whom the paper did not name, said", where it was taken for a noun. */
    private static boolean isNotNamed(Tree tree, Token subject) {
        return tree.before(subject)
                .filter(b -> b.text().matches("not|n't|n’t|never"))
                .isPresent();
    }

    /** "ships" of "a firm that ships tea, said", taken for a noun. */
    private static boolean isLostVerb(Tree tree, Token subject, Token verb) {
        return subject.pos().equals("NNS")
                && subject.index() < verb.index() - 1
                && tree.before(subject).filter(b -> b.text().equals("that")).isPresent()
                && tree.before(verb).filter(b -> b.text().equals(",")).isPresent();
    }

    /** "paper" of "the researchers, whose paper is out, argue", where the main verb was given to it. */
    static boolean isOwned(Tree tree, Token subject) {
        return subject.isNoun()
                && tree.kids(subject).stream().anyMatch(k -> k.pos().equals("WP$"));
    }

    /** The noun that the first relative clause before {@code end} is about. */
    static @Nullable Token first(Tree tree, Token end) {
        return tree.tokens().stream()
                .filter(t -> t.index() < end.index() && t.text().matches("who|whom|whose|which"))
                .findFirst()
                .flatMap(w -> of(tree, w))
                .orElse(null);
    }

    /** The noun before "who", over a comma. */
    static Optional<Token> of(Tree tree, Token who) {
        int at = who.index() - 1;
        if (at >= 0 && tree.token(at).text().equals(",")) {
            at--;
        }
        return at >= 0 && tree.token(at).isNoun() ? Optional.of(tree.token(at)) : Optional.empty();
    }
}
