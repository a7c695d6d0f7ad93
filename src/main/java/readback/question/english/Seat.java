package readback.question.english;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * Where some words sit in their clause.
 *
 * @param inner the head of the words themselves
 * @param top   the part of the clause, hanging on its predicate, that holds them; the predicate in "the rent is £500"
 */
public record Seat(Clause clause, Token inner, Token top) {

    /**
     * The seat of these words.
     *
     * @param limit words outside this span do not belong to the clause; absent: the whole sentence
     */
    public static Optional<Seat> of(Basis basis, Span words, @Nullable Span limit) {
        return head(basis, words).flatMap(inner -> of(basis.sentence(words), inner, limit));
    }

    /**
     * The same in a clause whose end the parse has not understood: cut off where that begins, at a mark or a conjunction
     * ("Each dose costs $3, | and children need three of them").
     */
    public static Optional<Seat> cut(Basis basis, Span words, @Nullable Span limit) {
        Sentence sentence = basis.sentence(words);
        Optional<Token> inner = head(basis, words);
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        Token top = inner.get();
        while (top.head() >= 0 && !sentence.tokens().get(top.head()).isVerb()) {
            top = sentence.tokens().get(top.head());
        }
        boolean helper = top.head() >= 0
                && sentence.tokens().get(top.head()).lemma().matches("have|be|do")
                && sentence.children(top.head()).stream()
                        .noneMatch(c -> c.relation().equals("obj"));
        if (helper || top.head() < 0 || Forms.is(top.relation(), "acl.*|advcl|parataxis|ccomp")) {
            return Optional.empty();
        }
        Token root = sentence.tokens().get(top.head());
        int end = end(
                sentence, Math.max(root.index(), sentence.tokensIn(words).get(0).index()));
        Span before = end < 2
                ? words
                : new Span(
                        sentence.span().start(),
                        sentence.tokens().get(end).span().start());
        boolean inside = end > 1 && before.contains(words) && (limit == null || limit.start() < before.end());
        Span span = limit == null || !inside ? before : new Span(limit.start(), Math.min(limit.end(), before.end()));
        Token part = top;
        return !inside
                ? Optional.empty()
                : Clause.within(sentence, root.index(), span)
                        .filter(c -> c.tokens().contains(part) && c.tokens().contains(inner.get()))
                        .map(c -> new Seat(c, inner.get(), part));
    }

    /** Where the part begins that the parse has no name for, the marks before it included; -1 for nowhere. */
    private static int end(Sentence sentence, int after) {
        for (Token t : sentence.tokens()) {
            boolean loose = Forms.is(t.relation(), "dep|parataxis")
                    && !t.isProperNoun()
                    && !t.relation().equals("punct");
            int from = loose ? sentence.subtree(t.index()).get(0).index() : -1;
            if (from - 1 <= after
                    || !isBreak(sentence.tokens().get(from - 1))
                            && !isBreak(sentence.tokens().get(from))) {
                continue;
            }
            while (isBreak(sentence.tokens().get(from - 1))) {
                from--;
            }
            return from;
        }
        return -1;
    }

    private static boolean isBreak(Token t) {
        return t.text().matches("[,;:–—]|and|but|or|so");
    }

    /** The same in a clause that hangs on a noun ("the company, founded in 1988"); the clause is for asking only. */
    public static Optional<Seat> attached(Basis basis, Span words) {
        Sentence sentence = basis.sentence(words);
        Optional<Token> inner = head(basis, words);
        for (Token t = inner.orElse(null);
                t != null && t.head() >= 0;
                t = sentence.tokens().get(t.head())) {
            Token top = t;
            Optional<Clause> clause = Attached.of(sentence, sentence.tokens().get(t.head()));
            if (clause.isPresent()) {
                return clause.filter(c -> c.tokens().contains(top) && c.tokens().contains(inner.get()))
                        .map(c -> new Seat(c, inner.get(), top));
            }
        }
        return Optional.empty();
    }

    private static Optional<Seat> of(Sentence sentence, Token inner, @Nullable Span limit) {
        boolean predicate = sentence.children(inner.index()).stream()
                .anyMatch(c -> c.relation().equals("cop"));
        if (predicate) {
            Optional<Clause> own = at(sentence, inner, limit);
            if (own.isPresent()) {
                return own.map(c -> new Seat(c, inner, inner));
            }
        }
        Token t = inner;
        while (t.head() >= 0) {
            Token parent = sentence.tokens().get(t.head());
            Optional<Clause> clause = at(sentence, parent, limit);
            if (clause.isPresent()) {
                Token top = t;
                return clause.filter(c -> c.tokens().contains(top) && c.tokens().contains(inner))
                        .map(c -> new Seat(c, inner, top));
            }
            if (t.relation().startsWith("acl")
                    || t.relation().equals("advcl")
                    || t.relation().equals("parataxis")) {
                return Optional.empty();
            }
            t = parent;
        }
        return Optional.empty();
    }

    private static Optional<Clause> at(Sentence sentence, Token root, @Nullable Span limit) {
        return limit == null ? Clause.at(sentence, root.index()) : Clause.within(sentence, root.index(), limit);
    }

    /** The word through which these words hang on the rest; in "an estimated 600,000 | people" the figure. */
    private static Optional<Token> head(Basis basis, Span words) {
        List<Token> tokens = basis.sentence(words).tokensIn(words);
        List<Token> tops = tokens.stream()
                .filter(t -> !t.relation().equals("punct"))
                .filter(t -> t.head() < 0 || tokens.stream().noneMatch(o -> o.index() == t.head()))
                .toList();
        Optional<Token> telling = tops.stream()
                .filter(t -> !Forms.is(t.pos(), "DT|IN|RB[RS]?|JJ[RS]?|TO|PDT"))
                .findFirst();
        return telling.or(() -> tops.stream().findFirst());
    }

    /** The words of the part that holds them. */
    public List<Token> part() {
        return clause.under(top);
    }

    public boolean isSubject() {
        return clause.subject().contains(top);
    }

    public boolean isObject() {
        return top.relation().equals("obj");
    }
}
