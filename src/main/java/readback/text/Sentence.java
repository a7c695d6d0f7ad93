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
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (t.head() == head) {
                found.add(t);
            }
        }
        return found;
    }

    /** The token at {@code head} and all that depend on it, in order. */
    public List<Token> subtree(int head) {
        int size = tokens.size();
        int[] heads = new int[size];
        for (int i = 0; i < size; i++) {
            heads[i] = tokens.get(i).head();
        }
        boolean[] in = new boolean[size];
        in[head] = true;
        for (boolean grown = true; grown; ) {
            grown = false;
            for (int i = 0; i < size; i++) {
                if (!in[i] && heads[i] >= 0 && in[heads[i]]) {
                    in[i] = true;
                    grown = true;
                }
            }
        }
        List<Token> found = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (in[i]) {
                found.add(tokens.get(i));
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
