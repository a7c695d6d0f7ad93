package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * What the article itself leaves open: "it is not known whether …", "declined to say if …".
 *
 * @param words    the thing left open, as if it were so; without full stop
 * @param evidence the sentence that leaves it open
 */
record NotGiven(String words, Span evidence, String why) {

    private static final Set<String> OPEN = Set.of(
            "know",
            "clear",
            "unclear",
            "unknown",
            "say",
            "confirm",
            "decide",
            "uncertain",
            "sure",
            "certain",
            "disclose");

    static List<NotGiven> all(Basis basis) {
        List<NotGiven> found = new ArrayList<>();
        for (Sentence s : basis.analysis().sentences()) {
            for (Token t : s.tokens()) {
                if (Set.of("whether", "if").contains(Letters.lower(t.text()))
                        && t.relation().equals("mark")
                        && t.head() >= 0) {
                    left(basis, s, s.tokens().get(t.head())).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<NotGiven> left(Basis basis, Sentence s, Token predicate) {
        if (predicate.head() < 0 || !predicate.relation().matches("ccomp|csubj|advcl|xcomp")) {
            return Optional.empty();
        }
        Token open = s.tokens().get(predicate.head());
        String before = basis.words(new Span(s.span().start(), predicate.span().end()));
        boolean denied = before.matches(
                "(?s)(?i).*\\b(not|n’t|n't|unclear|unknown|uncertain|declined|refused|yet to|unable)\\b.*");
        if (!denied || !OPEN.contains(Letters.lower(open.lemma()))) {
            return Optional.empty();
        }
        return Clause.at(s, predicate.index())
                .filter(c -> !c.isNegated())
                .flatMap(c -> new Asking(basis).statement(c, Set.of()))
                .filter(w -> w.split(" ").length >= 5)
                .map(w -> new NotGiven(w, s.span(), "The article leaves it open."));
    }
}
