package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Analysis;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * Descriptions beside a name by the words alone, where the grammar often goes astray: "the treasurer, Gor Pell, told",
 * "Mari Holt, 66, a carpenter,", "an engineer named Piet Ost".
 */
final class RoleNeighbours {

    private static final Set<String> NAMED = Set.of("named", "called");
    private static final Set<String> UP =
            Set.of("nmod", "compound", "flat", "conj", "appos", "dep", "nmod:poss", "amod");
    private static final int FARTHEST = 9;

    private RoleNeighbours() {}

    static List<Span> of(Analysis a, Sentence s, Mention m) {
        List<Token> name = s.tokensIn(m.span());
        List<Span> found = new ArrayList<>();
        if (!name.isEmpty()) {
            before(a, s, m, name).ifPresent(found::add);
            after(a, s, m, name).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Span> before(Analysis a, Sentence s, Mention m, List<Token> name) {
        int link = name.get(0).index() - 1;
        if (link > 0 && RoleNouns.isHonorific(s.tokens().get(link))) {
            link--;
        }
        if (link < 1) {
            return Optional.empty();
        }
        Token mark = s.tokens().get(link);
        boolean named = NAMED.contains(mark.text());
        boolean comma =
                mark.text().equals(",") && isEnd(s, name.get(name.size() - 1).index() + 1);
        Token noun = named || comma ? described(a, s, m, s.tokens().get(link - 1)) : null;
        if (noun == null) {
            return Optional.empty();
        }
        Span words = Clauses.noun(s, noun);
        int end = s.tokens().get(link - 1).span().end();
        return words.start() < end && words.end() >= noun.span().end()
                ? Optional.of(new Span(words.start(), end))
                : Optional.empty();
    }

    /** The noun with an article or owner that the phrase ending here is about: "the head of the bank" is about a head. */
    private static @Nullable Token described(Analysis a, Sentence s, Mention m, Token last) {
        Token at = last;
        for (int steps = 0; at != null && steps < 5; steps++) {
            if (RoleNouns.isDescription(a, m, at) && isOpened(s, at)) {
                return at;
            }
            if (!UP.contains(at.relation())) {
                return null;
            }
            at = Clauses.head(s, at);
            if (at != null && at.index() > last.index()) {
                return null;
            }
        }
        return null;
    }

    private static boolean isOpened(Sentence s, Token noun) {
        return s.children(noun.index()).stream()
                .anyMatch(c -> c.index() < noun.index()
                        && (c.pos().equals("DT")
                                || c.pos().equals("PRP$")
                                || c.relation().equals("nmod:poss")));
    }

    private static boolean isEnd(Sentence s, int i) {
        return i >= s.tokens().size() || s.tokens().get(i).text().matches("[,.;:)\u2014\u2013]|-RRB-");
    }

    private static Optional<Span> after(Analysis a, Sentence s, Mention m, List<Token> name) {
        int i = name.get(name.size() - 1).index() + 1;
        if (i + 3 < s.tokens().size()
                && s.tokens().get(i).text().equals(",")
                && s.tokens().get(i + 1).text().matches("\\d{1,3}")) {
            i += 2;
        }
        if (i + 2 >= s.tokens().size() || !s.tokens().get(i).text().equals(",")) {
            return Optional.empty();
        }
        boolean who = i + 4 < s.tokens().size()
                && s.tokens().get(i + 1).text().equals("who")
                && s.tokens().get(i + 2).text().matches("is|was|are|were");
        Token first = s.tokens().get(who ? i + 3 : i + 1);
        if (!first.pos().equals("DT") && !first.pos().equals("PRP$")) {
            return Optional.empty();
        }
        Token noun = Clauses.head(s, first);
        if (noun != null && noun.relation().equals("nmod:poss")) {
            noun = Clauses.head(s, noun);
        }
        boolean near = noun != null && noun.index() > first.index() && noun.index() - first.index() < FARTHEST;
        if (!near || !RoleNouns.isDescription(a, m, noun)) {
            return Optional.empty();
        }
        Span words = RoleRule.full(s, noun);
        return words.start() >= first.span().start() && RoleRule.isClosed(s, words)
                ? Optional.of(words)
                : Optional.empty();
    }
}
