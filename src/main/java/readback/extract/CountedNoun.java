package readback.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** The words of what is counted: the noun with what stands before it, and what must follow it to be understood. */
final class CountedNoun {

    /** Conditions that count the people in them: "dozens dead", "40 injured". */
    static final Set<String> CONDITIONS = WordList.set("conditions.txt");

    private static final Set<String> CONTAINERS = WordList.set("counted-containers.txt");
    private static final Set<String> INSIDE =
            Set.of("amod", "compound", "nmod:poss", "det", "nummod", "flat", "case", "advmod", "punct");

    private CountedNoun() {}

    /** The noun with what stands between it and the number, and "of …" or "dead" behind it where they are needed. */
    static Span of(Sentence s, Token last, Token head) {
        int from = last.index() + 1;
        while (from < head.index()
                && (Clauses.isMark(s.tokens().get(from))
                        || s.tokens().get(from).lemma().equals("more")
                        || s.tokens().get(from).text().equals("other")
                        || s.tokens().get(from).pos().equals("CC"))) {
            from++;
        }
        for (int i = from + 1; i < head.index(); i++) {
            if (s.tokens().get(i).pos().equals("CD")
                    && Character.isLetter(s.tokens().get(i - 1).text().charAt(0))) {
                return s.tokens().get(from).span().cover(s.tokens().get(i - 1).span());
            }
        }
        return part(s, head, from, last.index() + 1);
    }

    /** "Of the 41 passengers on the coach, 14 were children": the passengers. */
    static Optional<Span> whole(Sentence s, Token number) {
        int at = number.index() - 1;
        if (at < 2 || !s.tokens().get(at).text().equals(",")) {
            return Optional.empty();
        }
        for (int i = at - 1; i >= 0; i--) {
            Token of = s.tokens().get(i);
            boolean opens = i == 0 || s.tokens().get(i - 1).text().matches("[,;:\u2014\u2013]");
            if (of.text().equalsIgnoreCase("of") && opens) {
                Token noun = Clauses.head(s, of);
                if (noun != null && noun.lemma().matches("they|which|whom")) {
                    return only(s, of);
                }
                return noun != null && noun.isNoun() && noun.index() > i && noun.index() < at
                        ? Optional.of(part(s, noun, noun.index(), i + 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What "of them" and "down from 3,400" mean: the one noun that has been counted before in the sentence. */
    static Optional<Span> only(Sentence s, Token before) {
        List<Token> counted = s.tokens().stream()
                .filter(t -> t.index() < before.index() && t.pos().startsWith("NN"))
                .filter(t -> t.pos().equals("NNS") || t.lemma().equals("person"))
                .filter(t -> s.children(t.index()).stream()
                        .anyMatch(c -> c.relation().equals("nummod")))
                .toList();
        return counted.size() == 1 ? Optional.of(counted.get(0).span()) : Optional.empty();
    }

    static Span part(Sentence s, Token head, int from, int floor) {
        int start = Math.min(from, head.index());
        if (from == head.index()) {
            for (Token c : s.children(head.index())) {
                boolean inside = c.index() < head.index()
                        && INSIDE.contains(c.relation())
                        && !c.relation().equals("case")
                        && !Clauses.isMark(c)
                        && !c.pos().equals("DT")
                        && c.index() >= floor;
                start = inside
                        ? Math.max(
                                floor,
                                Math.min(start, s.subtree(c.index()).get(0).index()))
                        : start;
            }
        }
        int end = head.index();
        for (Token c : s.children(head.index())) {
            if (c.index() <= end) {
                continue;
            }
            if (c.relation().equals("nmod")
                    && CONTAINERS.contains(head.lemma())
                    && s.tokens().get(end + 1).text().equals("of")) {
                Span noun = Clauses.noun(s, c);
                end = Math.max(
                        end, s.tokensIn(noun).get(s.tokensIn(noun).size() - 1).index());
            }
        }
        return s.tokens().get(start).span().cover(s.tokens().get(end).span());
    }
}
