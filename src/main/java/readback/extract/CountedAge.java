package readback.extract;

import readback.extract.figure.Figure;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** The one who is that old: "Anna Berg, 34,", "a 34-year-old nurse", "she died at the age of 87". */
final class CountedAge {

    private CountedAge() {}

    static Counted of(Sentence s, Figure figure, Token top, Token last) {
        Token head = Clauses.head(s, top);
        boolean told = head != null && head.lemma().equals("age");
        if (told) {
            head = Clauses.governor(s, head).orElse(null);
        }
        for (int steps = 0; head != null && steps < 2; steps++) {
            boolean ahead = head.isNoun() && head.index() > last.index() && Counted.isClose(s, last, head);
            if (ahead) {
                return new Counted(CountedNoun.of(s, last, head), head.ner().equals("PERSON"));
            }
            if (head.isNoun() && head.index() < top.index()) {
                Span noun = Clauses.noun(s, head);
                Span before = noun.end() > figure.span().start()
                                && noun.start() < figure.span().start() - 1
                        ? trimmed(s, head, figure)
                        : noun;
                return new Counted(before, head.ner().equals("PERSON"));
            }
            if (head.isVerb() || Clauses.hasChild(s, head, "cop")) {
                break;
            }
            head = Clauses.head(s, head);
        }
        int name = Counted.tokens(s, figure.span()).get(0).index() - 2;
        if (name >= 0
                && s.tokens().get(name).isNoun()
                && s.tokens().get(name + 1).text().equals(",")) {
            Token t = s.tokens().get(name);
            return new Counted(Clauses.noun(s, t), t.ner().equals("PERSON"));
        }
        Token predicate = Clauses.governor(s, top).orElse(top);
        return Clauses.subject(s, predicate)
                .filter(t -> told || figure.span().length() > figure.figure().length())
                .map(t -> Counted.found(Clauses.noun(s, t)))
                .orElse(Counted.NOTHING);
    }

    private static Span trimmed(Sentence s, Token head, Figure figure) {
        Token first = s.subtree(head.index()).get(0);
        return first.span().start() <= head.span().start() ? first.span().cover(head.span()) : head.span();
    }
}
