package readback.question.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.question.english.Basis;
import readback.question.english.Verbs;
import readback.question.english.Wording;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** In what a statement was made, where that can be asked about without what was said: a speech, a post since removed. */
final class Medium {

    private Medium() {}

    /** "In a Twitter post that was later removed" makes "Whose Twitter post was later removed?". */
    static Optional<String> whose(Basis basis, Fact.Statement s) {
        Optional<Token> noun =
                Optional.ofNullable(s.medium()).flatMap(basis::head).filter(Token::isNoun);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = basis.sentence(noun.get().span());
        int next = noun.get().index() + 1;
        Optional<Token> that = next < sentence.tokens().size()
                ? Optional.of(sentence.tokens().get(next))
                        .filter(t ->
                                t.text().matches("that|which") && t.relation().startsWith("nsubj"))
                : Optional.empty();
        if (that.isEmpty()) {
            return Optional.empty();
        }
        List<Token> told = sentence.subtree(that.get().head()).stream()
                .filter(t -> t.index() > that.get().index())
                .toList();
        List<Token> name = sentence.tokensIn(medium(s)).stream()
                .filter(t -> t.index() <= noun.get().index() && !t.pos().matches("DT|PRP\\$"))
                .toList();
        boolean whole = told.size() >= 3
                && told.get(0).index() == that.get().index() + 1
                && told.get(told.size() - 1).index() - told.get(0).index() + 1 == told.size()
                && told.stream().anyMatch(Verbs::isFinite)
                && told.stream().noneMatch(t -> t.isPronoun() && !t.text().matches("his|her|their"));
        return whole
                ? Optional.of("Whose " + Wording.of(basis.analysis().article(), name, Map.of()) + " "
                        + Wording.of(basis.analysis().article(), told, Map.of()) + "?")
                : Optional.empty();
    }

    private static Span medium(Fact.Statement s) {
        return s.medium() == null ? s.cue() : s.medium();
    }
}
