package readback.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readback.extract.figure.Figure;
import readback.text.Fact.Amount.Sort;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** What a price, pace or expense belongs to: "jewels worth $2m", "the house sold for £1m", "paid £3m for the painting". */
final class Priced {

    private static final List<String[]> VERBS = WordList.read("price-verbs.txt").stream()
            .map(l -> l.split("\\s*\\|\\s*"))
            .toList();
    private static final Set<String> WORTH =
            Set.of("worth", "totalling", "totaling", "costing", "measuring", "weighing");
    private static final Set<String> OVER = Set.of("exceeding", "over", "above", "under", "below");
    private static final Set<Sort> VALUES = Set.of(Sort.MONEY, Sort.MEASURE, Sort.SHARE, Sort.RATE);
    private static final Set<String> NO_GOALS = Set.of(
            "time", "year", "month", "week", "day", "hour", "minute", "decade", "reason", "example", "average",
            "moment");

    /** Verbs that say with "up" or "down" how a value moved: "closed down 1.4%". */
    private static final Set<String> MOVING = Set.of("go", "close", "finish", "end", "trade", "open");

    private Priced() {}

    /** The noun right before "worth £3m" and "exceeding £3m", which the grammar may have hung elsewhere. */
    static Optional<Span> before(Sentence s, Figure figure, Token first) {
        boolean over = VALUES.contains(figure.sort())
                && OVER.contains(first.text().toLowerCase(Locale.ROOT))
                && !first.span().overlaps(figure.figure());
        int at = over ? first.index() - 1 : first.index() - 2;
        boolean worth =
                !over && at >= 0 && WORTH.contains(s.tokens().get(at + 1).text());
        Optional<Token> bought = VALUES.contains(figure.sort()) ? bought(s, first) : Optional.empty();
        if (bought.isPresent()) {
            return bought.map(o -> CountedNoun.part(s, o, o.index(), 0));
        }
        if (at < 0 || !(over || worth) || figure.sort() == Sort.COUNT) {
            return Optional.empty();
        }
        Token noun = s.tokens().get(at);
        return noun.isNoun() ? Optional.of(CountedNoun.part(s, noun, at, 0)) : Optional.empty();
    }

    /** "Bought the house for £1m": the object between the verb and the price. */
    private static Optional<Token> bought(Sentence s, Token first) {
        int at = first.index() - 1;
        for (int i = at - 1; i >= 0 && i > at - 12; i--) {
            Token verb = s.tokens().get(i);
            boolean fits = verb.isVerb()
                    && VERBS.stream()
                            .anyMatch(v -> v[2].equals("object")
                                    && v[0].equals(verb.lemma())
                                    && s.tokens().get(at).text().equals(v[1]));
            if (fits) {
                return Clauses.child(s, verb, Set.of("obj"))
                        .filter(o -> o.isNoun() && o.index() > verb.index() && o.index() < at);
            }
        }
        return Optional.empty();
    }

    /** "has retreated by 400 metres", "cut deaths by a third", "went up 3%": what grew or shrank by so much. */
    static Optional<Token> changed(Sentence s, Figure figure, Token predicate, Token top) {
        if (!VALUES.contains(figure.sort())) {
            return Optional.empty();
        }
        Optional<Token> object = Clauses.child(s, predicate, Set.of("obj"))
                .filter(o -> !figure.span().overlaps(o.span()));
        boolean moved = MOVING.contains(predicate.lemma())
                && s.children(predicate.index()).stream().anyMatch(c -> c.text().matches("up|down"));
        boolean by = isCase(s, top, "by") && Clauses.head(s, top) == predicate;
        if (by && object.isPresent()) {
            return object.filter(o -> figure.sort() == Sort.SHARE && o.isNoun());
        }
        return by || moved && object.isEmpty()
                ? Clauses.subject(s, predicate)
                        .filter(t -> t.isNoun() && !figure.span().overlaps(t.span()))
                : Optional.empty();
    }

    /** Whose price or pace it is, or what the money is for, by the verb and its preposition. */
    static Optional<Token> goal(Sentence s, Token predicate, Token top) {
        for (String[] verb : VERBS) {
            if (!verb[0].equals(predicate.lemma()) || verb[2].equals("object")) {
                continue;
            }
            if (verb[2].equals("goal")) {
                return s.children(predicate.index()).stream()
                        .filter(c -> c.relation().equals("obl") && c.index() > top.index() && c.isNoun())
                        .filter(c -> isCase(s, c, verb[1]) && !NO_GOALS.contains(c.lemma()))
                        .findFirst();
            }
            boolean bare = Clauses.child(s, predicate, Set.of("obj")).isEmpty();
            return bare && isCase(s, top, verb[1])
                    ? Clauses.subject(s, predicate).filter(Token::isNoun)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isCase(Sentence s, Token noun, String preposition) {
        return s.children(noun.index()).stream()
                .anyMatch(c -> c.relation().equals("case") && c.text().equals(preposition));
    }
}
