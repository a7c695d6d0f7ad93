package readback.question.english;

import java.util.List;
import java.util.Map;
import readback.text.Article;
import readback.text.Token;

/** Tokens back into running words, with some of them replaced or left out. */
public final class Wording {

    private static final String CLOSING = ",.;:!?’”)]%";
    private static final String OPENING = "“([$£€¥";

    private Wording() {}

    /**
     * The words of these tokens in order.
     *
     * @param instead words to put in place of a token, by token index; an empty string leaves it out
     */
    public static String of(Article article, List<Token> tokens, Map<Integer, String> instead) {
        StringBuilder out = new StringBuilder();
        Token before = null;
        for (Token t : tokens) {
            String word = instead.getOrDefault(t.index(), article.words(t.span()));
            if (word.isEmpty()) {
                continue;
            }
            if (before != null) {
                out.append(gap(article, before, t, word));
            }
            out.append(word);
            before = t;
        }
        return Letters.tidy(out.toString());
    }

    private static String gap(Article article, Token before, Token next, String word) {
        if (before.index() + 1 == next.index()
                && before.span().end() <= next.span().start()) {
            return before.span().end() == next.span().start() ? "" : " ";
        }
        char first = word.charAt(0);
        char last = article.text().charAt(before.span().end() - 1);
        boolean joined = CLOSING.indexOf(first) >= 0
                || OPENING.indexOf(last) >= 0
                || word.equals("'s")
                || word.equals("n't")
                || word.equals("n’t");
        return joined ? "" : " ";
    }
}
