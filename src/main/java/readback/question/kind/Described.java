package readback.question.kind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.question.Typed;
import readback.question.english.Alone;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.People;
import readback.question.english.Wording;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** People without a name as an answer to type: "a local fisherman", or "a fisherman", or "quarry workers". */
final class Described {

    private static final int LONGEST = 7;

    private Described() {}

    /** The words as an answer, where they tell more than "the man" and count nothing. */
    static Optional<Typed> of(Basis basis, Span words) {
        Sentence s = basis.sentence(words);
        List<Token> tokens = s.tokensIn(words);
        Optional<Token> head = basis.head(words);
        if (head.isEmpty() || tokens.isEmpty() || tokens.size() > LONGEST || !People.is(head.get())) {
            return Optional.empty();
        }
        Token first = tokens.get(0);
        boolean the = Letters.lower(first.text()).matches("the|this|that|these|those");
        boolean counted = tokens.stream()
                .anyMatch(t -> t.pos().matches("CD|PDT|JJ[RS]|W.*|PRP.*")
                        || Letters.lower(t.text())
                                .matches("many|several|some|most|few|other|another|no|all|both|each"));
        boolean clause =
                tokens.stream().anyMatch(t -> t.isVerb() && !t.relation().equals("amod"));
        boolean cut = s.children(head.get().index()).stream()
                .anyMatch(c -> c.relation().matches("acl|appos|conj") && !tokens.contains(c));
        boolean many = head.get().pos().equals("NNS");
        if (the && tokens.size() < 3 || many || counted || clause || cut) {
            return Optional.empty();
        }
        return new Alone(basis).resolve(s, tokens, Set.of()).map(r -> key(basis, tokens, head.get(), r));
    }

    private static Typed key(Basis basis, List<Token> tokens, Token head, TreeMap<Integer, String> instead) {
        Token first = tokens.get(0);
        instead.putIfAbsent(first.index(), Letters.inside(first));
        String whole = Wording.of(basis.analysis().article(), tokens, instead);
        Set<String> accepted = new LinkedHashSet<>(List.of(whole, whole.replaceFirst("^(the|an?) ", "")));
        boolean plain = tokens.stream()
                .allMatch(t -> t == head || t.relation().matches("det|amod") || t.index() > head.index());
        if (plain) {
            accepted.add(Letters.inside(head));
        }
        return new Typed(List.copyOf(accepted), Typed.Sort.PHRASE, List.of());
    }
}
