package readback.question.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Token;

/** "A train hit a lorry in Hulm, killing five people": how many people were killed when a train hit a lorry in Hulm. */
final class Tolls {

    private static final Map<String, String> DONE = done();

    private Tolls() {}

    private static Map<String, String> done() {
        Map<String, String> found = new TreeMap<>();
        for (String line : Words.lines("tolls")) {
            String[] parts = line.split("\\|");
            found.put(parts[0], parts[1]);
        }
        return found;
    }

    static Optional<Asked> ask(Basis basis, Fact.Amount amount) {
        Optional<Voice> voice = Voice.of(basis, amount.span(), amount.standing());
        Sentence s = basis.sentence(amount.span());
        List<Token> words = s.tokensIn(amount.span());
        for (Token verb : s.tokens()) {
            if (voice.isEmpty() || !DONE.containsKey(Letters.lower(verb.text())) || words.isEmpty()) {
                continue;
            }
            Optional<Token> object = s.children(verb.index()).stream()
                    .filter(c -> c.relation().equals("obj"))
                    .filter(c -> c.pos().equals("NNS") && words.stream().anyMatch(w -> w.head() == c.index()))
                    .findFirst();
            Optional<Token> above = above(s, verb);
            if (object.isEmpty() || above.isEmpty() || !object.get().lemma().matches("person|people|\\p{L}{4,}")) {
                continue;
            }
            return Clause.at(s, above.get().index())
                    .filter(c -> c.tokens().stream().noneMatch(t -> t == verb || words.contains(t)))
                    .flatMap(c -> new Asking(basis).statement(c, voice.get().named()))
                    .map(event -> "how many " + object.get().text() + " were " + DONE.get(Letters.lower(verb.text()))
                            + " when " + event)
                    .map(q -> new Asked(voice.get().ask(q), q, voice.get()));
        }
        return Optional.empty();
    }

    /** The predicate that the participle adds to, over a first participle beside it. */
    private static Optional<Token> above(Sentence s, Token verb) {
        Token t = verb;
        while (t.relation().equals("conj") && s.tokens().get(t.head()).pos().equals("VBG")) {
            t = s.tokens().get(t.head());
        }
        boolean adds = t.pos().equals("VBG") && t.head() >= 0 && t.relation().matches("advcl|dep|acl|conj");
        return adds ? Optional.of(s.tokens().get(t.head())).filter(Token::isVerb) : Optional.empty();
    }
}
