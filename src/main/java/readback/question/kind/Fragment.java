package readback.question.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.question.english.Alone;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.question.english.Wording;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * A telling part of a sentence in a speaker's own words, where the sentence around it cannot be asked about: "a joke
 * without a punchline".
 */
final class Fragment {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;
    /** So many telling words make it somebody's: "in close contact" may be anyone's. */
    private static final int TELLING = 2;

    private Fragment() {}

    /** The question after "who", without its mark: "called the result “a victory for arithmetic over fear”". */
    static Optional<String> asked(Basis basis, Fact.Statement s) {
        if (s.manner() != Fact.Manner.MIXED) {
            return Optional.empty();
        }
        for (Span piece : s.content()) {
            Optional<String> words = words(basis, piece);
            if (words.isPresent()) {
                return Optional.of(object(basis, s, piece)
                        .map(o -> o + " “" + words.get() + "”")
                        .orElse("used the words “" + words.get() + "”"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> words(Basis basis, Span piece) {
        String text = basis.analysis().article().text();
        boolean quoted = piece.start() > 0
                && "“\"".indexOf(text.charAt(piece.start() - 1)) >= 0
                && text.substring(piece.end(), Math.min(text.length(), piece.end() + 2))
                        .matches("(?s)[.,]?[”\"].?");
        String words = basis.words(piece).strip().replaceAll("[.,;]+$", "");
        int count = words.split("\\s+").length;
        List<Token> tokens = basis.sentence(piece).tokensIn(piece);
        boolean hangs = tokens.stream()
                .anyMatch(t -> t.text()
                        .matches(
                                "(?i)he|she|it|they|him|her|his|them|their|its|this|that|these|those|there|here|I|we|us"
                                        + "|my|our|you|your|me"));
        boolean plain = !words.matches("(?s).*[“”\"?!()\\[\\]–—…\\n].*");
        return quoted
                        && plain
                        && !hangs
                        && count >= SHORTEST
                        && count <= LONGEST
                        && Bag.of(words).size() >= TELLING
                ? Optional.of(words)
                : Optional.empty();
    }

    /** "called the result": what is called so stands alone. */
    private static Optional<String> object(Basis basis, Fact.Statement s, Span piece) {
        Sentence sentence = basis.sentence(piece);
        Optional<Token> verb = sentence.tokensIn(s.cue()).stream()
                .filter(t -> Letters.lower(t.lemma()).matches("call|dub") && Verbs.isFinite(t))
                .findFirst();
        if (verb.isEmpty() || s.content().size() != 2 || s.content().get(1) != piece) {
            return Optional.empty();
        }
        List<Token> tokens = sentence.tokensIn(s.content().get(0));
        Map<Integer, String> first = new TreeMap<>();
        return tokens.isEmpty() || tokens.stream().anyMatch(Token::isVerb)
                ? Optional.empty()
                : new Alone(basis).resolve(sentence, tokens, Set.of()).map(instead -> {
                    first.putAll(instead);
                    String form = verb.get().pos().equals("VBZ") ? "calls" : "called";
                    return form + " " + Wording.of(basis.analysis().article(), tokens, first);
                });
    }
}
