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
 * @param top   the part of the clause, hanging on its predicate, that holds them
 */
public record Seat(Clause clause, Token inner, Token top) {

    /**
     * The seat of these words.
     *
     * @param limit words outside this span do not belong to the clause; absent: the whole sentence
     */
    public static Optional<Seat> of(Basis basis, Span words, @Nullable Span limit) {
        Sentence sentence = basis.sentence(words);
        Optional<Token> inner = basis.head(words);
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        Token t = inner.get();
        while (t.head() >= 0) {
            Token parent = sentence.tokens().get(t.head());
            Optional<Clause> clause = limit == null
                    ? Clause.at(sentence, parent.index())
                    : Clause.within(sentence, parent.index(), limit);
            if (clause.isPresent()) {
                Token top = t;
                return clause.filter(c -> c.tokens().contains(top) && c.tokens().contains(inner.get()))
                        .map(c -> new Seat(c, inner.get(), top));
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
