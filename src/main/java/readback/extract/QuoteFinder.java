package readback.extract;

import java.util.ArrayList;
import java.util.List;
import readback.text.Article;
import readback.text.Span;

/**
 * Finds quotations by their marks: curly, straight, and single ones where an article uses those for quoting. A mark
 * that is not closed at the end of a paragraph quotes on when the next paragraph opens one again.
 */
final class QuoteFinder {

    /** A single mark farther off than this closes nothing. */
    private static final int FARTHEST = 1500;

    private final String text;
    private final List<Quote> found = new ArrayList<>();

    private QuoteFinder(String text) {
        this.text = text;
    }

    static List<Quote> find(Article article) {
        QuoteFinder finder = new QuoteFinder(article.text());
        List<Span> paragraphs = article.paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            Span next = p + 1 < paragraphs.size() ? paragraphs.get(p + 1) : null;
            boolean opensAgain = next != null && isOpening(article.text(), next.start(), next);
            finder.inParagraph(paragraphs.get(p), p, opensAgain);
        }
        return finder.found;
    }

    private void inParagraph(Span paragraph, int number, boolean opensAgain) {
        int open = -1;
        boolean single = false;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (open < 0) {
                if (isDouble(c) && isOpening(text, i, paragraph)) {
                    open = i;
                    single = false;
                } else if (isSingleOpening(i, paragraph)) {
                    int close = singleClose(i, paragraph);
                    if (close > i + 1) {
                        add(i, close, number);
                        i = close;
                    }
                }
            } else if (isDouble(c) && !single && isClosing(i, open, paragraph)) {
                add(open, i, number);
                open = -1;
            }
        }
        if (open >= 0 && open + 1 < paragraph.end()) {
            boolean goesOn = opensAgain;
            int sentence = goesOn ? paragraph.end() : unclosedEnd(open, paragraph);
            if (sentence > open + 1) {
                found.add(new Quote(new Span(open, sentence), new Span(open + 1, sentence), number, goesOn));
            }
        }
    }

    private void add(int open, int close, int paragraph) {
        int from = open + 1;
        int to = close;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            found.add(new Quote(new Span(open, close + 1), new Span(from, to), paragraph, false));
        }
    }

    /** A mark that is never closed: whether its words go to the end of the paragraph or are a slip. */
    private int unclosedEnd(int open, Span paragraph) {
        boolean led = open > paragraph.start() + 2 && ",:".indexOf(text.charAt(open - 2)) >= 0;
        return open == paragraph.start() || led ? paragraph.end() : open;
    }

    private static boolean isDouble(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    private static boolean isOpening(String text, int i, Span paragraph) {
        char c = text.charAt(i);
        if (c == '“' || c == '„' || c == '«') {
            return true;
        }
        if (c != '"' && c != '”') {
            return false;
        }
        boolean free = i == paragraph.start() || " \n([—–-:".indexOf(text.charAt(i - 1)) >= 0;
        boolean before = i + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(i + 1));
        return free && before;
    }

    private boolean isClosing(int i, int open, Span paragraph) {
        char c = text.charAt(i);
        if (c == '”' || c == '»' || c == '“' && text.charAt(open) == '„') {
            return true;
        }
        if (c == '“') {
            return !Character.isWhitespace(text.charAt(i - 1))
                    && (i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
        }
        if (c != '"') {
            return false;
        }
        boolean last = i + 1 >= paragraph.end();
        return last || !Character.isLetterOrDigit(text.charAt(i + 1)) || !isOpening(text, i, paragraph);
    }

    private boolean isSingleOpening(int i, Span paragraph) {
        char c = text.charAt(i);
        boolean free = i == paragraph.start() || " \n([—–:".indexOf(text.charAt(i - 1)) >= 0;
        return (c == '‘' || c == '\'')
                && free
                && i + 1 < paragraph.end()
                && (Character.isLetter(text.charAt(i + 1)) || c == '‘' && Character.isDigit(text.charAt(i + 1)));
    }

    /** Where a single mark is closed: after a stop, or before a space or stop, and no apostrophe ("dogs’ tails"). */
    private int singleClose(int open, Span paragraph) {
        char wanted = text.charAt(open) == '‘' ? '’' : '\'';
        int weak = -1;
        for (int i = open + 2; i < Math.min(paragraph.end(), open + FARTHEST); i++) {
            char c = text.charAt(i);
            if (isDouble(c)) {
                break;
            }
            if (c != wanted || i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1))) {
                continue;
            }
            char before = text.charAt(i - 1);
            boolean after = i + 1 >= paragraph.end() || ".,;:!?)— ".indexOf(text.charAt(i + 1)) >= 0;
            if (".,!?…".indexOf(before) >= 0 || after && before != 's') {
                return i;
            }
            if (weak < 0 && after) {
                weak = i;
            }
        }
        return weak;
    }
}
