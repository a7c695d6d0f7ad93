package readback.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts an article into sentences without a language engine: what a learner marks, and what a line-by-line reader counts.
 * The breaks of Unicode Standard Annex 29, mended where it takes an abbreviation or an initial for an end.
 */
public final class Sentences {

    /** What is written with a full stop and followed by a name or a figure. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gov", "sen", "rep", "gen", "col", "lt", "sgt", "capt", "st", "no", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "vs", "rev", "hon", "maj",
            "adm", "cmdr", "mt", "u.s", "u.k", "u.n", "e.u");

    private Sentences() {}

    /** The sentences in order, none across a paragraph break, without the blanks around them. */
    public static List<Span> of(Article article) {
        List<Span> found = new ArrayList<>();
        for (Span paragraph : article.paragraphs()) {
            cut(article.text(), paragraph, found);
        }
        return found;
    }

    private static void cut(String text, Span paragraph, List<Span> found) {
        String words = paragraph.in(text);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(words);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < words.length() && !isEnd(words, start, end)) {
                continue;
            }
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(words.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(words.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                found.add(new Span(paragraph.start() + from, paragraph.start() + to));
            }
            start = end;
        }
    }

    private static boolean isEnd(String words, int start, int end) {
        String sentence = words.substring(start, end).stripTrailing();
        if (!sentence.endsWith(".")) {
            int next = words.codePointAt(end);
            return !Character.isLowerCase(next);
        }
        String last = sentence.substring(sentence.lastIndexOf(' ') + 1, sentence.length() - 1)
                .replaceFirst("^[^\\p{L}]+", "");
        boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0)) && !last.equals("I");
        return !initial && !ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
    }
}
