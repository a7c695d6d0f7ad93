package readback.tui.draw;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readback.text.Article;
import readback.text.Span;

/** Sentences and words of an article as they are stepped through; good enough for a cursor, no linguistics. */
public final class Sentences {

    /** The last text and its sentences: the same article is asked for again with every key. */
    private static volatile Known known = new Known("", List.of());

    private record Known(String text, List<Span> sentences) {}

    private Sentences() {}

    /** The sentences, in order; never across paragraphs. */
    public static List<Span> of(String text) {
        Known last = known;
        if (last.text.equals(text)) {
            return last.sentences;
        }
        List<Span> found = List.copyOf(split(text));
        known = new Known(text, found);
        return found;
    }

    private static List<Span> split(String text) {
        List<Span> found = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        for (Span paragraph : new Article("", "", null, null, "", text).paragraphs()) {
            String words = paragraph.in(text);
            breaks.setText(words);
            int start = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (end < words.length()
                        && abbreviated(words.substring(start, end).stripTrailing())) {
                    continue;
                }
                int stop = start + words.substring(start, end).stripTrailing().length();
                if (stop > start) {
                    found.add(new Span(paragraph.start() + start, paragraph.start() + stop));
                }
                start = end;
            }
        }
        return found;
    }

    private static boolean abbreviated(String sentence) {
        int space = sentence.lastIndexOf(' ') + 1;
        String last = sentence.substring(space);
        return last.length() <= 5
                && last.endsWith(".")
                && (List.of(
                                        "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Gen.", "Lt.", "Col.", "Sgt.", "Sen.",
                                        "Rep.", "Gov.", "St.", "No.", "vs.")
                                .contains(last)
                        || last.length() == 2 && Character.isUpperCase(last.charAt(0)));
    }

    /** The words inside {@code part}, without the punctuation around them. */
    public static List<Span> words(String text, Span part) {
        List<Span> found = new ArrayList<>();
        int start = -1;
        for (int i = part.start(); i <= part.end(); i++) {
            boolean inside = i < part.end() && !Character.isWhitespace(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                found.add(trimmed(text, start, i));
                start = -1;
            }
        }
        return found;
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to - 1 && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from + 1 && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** The sentence that holds {@code offset}, or the last one before it. */
    public static int index(List<Span> sentences, int offset) {
        int found = 0;
        for (int i = 0; i < sentences.size() && sentences.get(i).start() <= offset; i++) {
            found = i;
        }
        return found;
    }
}
