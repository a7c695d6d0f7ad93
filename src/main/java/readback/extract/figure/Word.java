package readback.extract.figure;

import java.util.Locale;
import readback.text.Span;

/**
 * A run of letters, a figure or a single mark. Finer than a token of the language engine: "30km" is two words, as is
 * "$3.4".
 *
 * @param index place in its list, from 0
 * @param text  as written
 * @param lower in lower case
 * @param start offset into the article
 * @param end   offset into the article, exclusive
 * @param glued whether no space stands before it
 */
public record Word(int index, String text, String lower, int start, int end, boolean glued) {

    static Word of(int index, String text, int start, boolean glued) {
        return new Word(index, text, text.toLowerCase(Locale.ROOT), start, start + text.length(), glued);
    }

    public Span span() {
        return new Span(start, end);
    }

    public boolean isFigure() {
        char c = text.charAt(0);
        return c >= '0' && c <= '9';
    }

    public boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    public boolean isHyphen() {
        return text.length() == 1 && "-\u2010\u2011\u2013\u2014\u2212".contains(text);
    }
}
