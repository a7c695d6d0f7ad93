package readback.question.english;

import java.util.List;
import java.util.Optional;
import readback.text.Sentence;
import readback.text.Token;

/** "the tunnel" with nothing beside it that says which one. */
final class BareNoun {

    private BareNoun() {}

    /** The noun of "the tunnel" at its first word, where nothing says which tunnel. */
    static Optional<Token> at(Sentence sentence, Token the, List<Token> tokens) {
        boolean first =
                the.relation().equals("det") && Letters.lower(the.text()).equals("the") && the.head() >= 0;
        return first
                ? Optional.of(sentence.tokens().get(the.head()))
                        .filter(n -> n.index() == the.index() + 1 && tokens.contains(n))
                        .filter(n -> n.isNoun() && !n.isProperNoun() && Introductions.isBare(sentence, n))
                : Optional.empty();
    }

    /** Not the police, nor what the same words named before. */
    static boolean isToBeTold(Token noun, List<Token> tokens) {
        return !Definite.isUnique(noun)
                && tokens.stream()
                        .noneMatch(t -> t.index() < noun.index()
                                && t.isNoun()
                                && t.lemma().equals(noun.lemma()));
    }

    /** "the talks with the council" after "The council agreed to discuss". */
    static boolean repeats(String words, Token noun, List<Token> tokens) {
        List<String> told = List.of(Letters.lower(words).split("[ ’']"));
        return tokens.stream()
                .filter(t -> t != noun && t.isNoun())
                .anyMatch(t -> told.contains(Letters.lower(t.text())));
    }
}
