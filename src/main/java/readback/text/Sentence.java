package readback.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of an article.
 *
 * @param index     place in the article, from 0
 * @param paragraph place of its paragraph, from 0
 */
public record Sentence(int index, Span span, int paragraph, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The tokens that depend directly on the one at {@code head}. */
    public List<Token> children(int head) {
        List<Token> found = new ArrayList<>(4);
        for (Token t : tokens) {
            if (t.head() == head) {
                found.add(t);
            }
        }
        return found;
    }

    /** The token at {@code head} and all that depend on it, in order. */
    public List<Token> subtree(int head) {
        boolean[] in = new boolean[tokens.size()];
        in[head] = true;
        for (boolean grown = true; grown; ) {
            grown = false;
            for (Token t : tokens) {
                if (!in[t.index()] && t.head() >= 0 && in[t.head()]) {
                    in[t.index()] = true;
                    grown = true;
                }
            }
        }
        List<Token> found = new ArrayList<>();
        for (Token t : tokens) {
            if (in[t.index()]) {
                found.add(t);
            }
        }
        return found;
    }

    /** The tokens inside {@code span}. */
    public List<Token> tokensIn(Span span) {
        List<Token> found = new ArrayList<>();
        for (Token t : tokens) {
            if (span.contains(t.span())) {
                found.add(t);
            }
        }
        return found;
    }
}
