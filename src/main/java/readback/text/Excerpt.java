package readback.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a long text that is read like an article of its own.
 *
 * @param article   the piece under the headline of the whole
 * @param start     where its first character stands in the whole
 * @param paragraph which paragraph of the whole its first one is, from 0
 */
public record Excerpt(Article article, int start, int paragraph) {

    /**
     * The whole text in pieces of at most {@code most} characters, cut between paragraphs; a paragraph that is longer by
     * itself is cut behind a full stop. A text that is not longer is one piece: the article itself.
     */
    public static List<Excerpt> of(Article whole, int most) {
        if (whole.text().length() <= most) {
            return List.of(new Excerpt(whole, 0, 0));
        }
        List<Excerpt> found = new ArrayList<>();
        List<Span> paragraphs = whole.paragraphs();
        for (int i = 0; i < paragraphs.size(); ) {
            int last = i;
            while (last + 1 < paragraphs.size()
                    && paragraphs.get(last + 1).end() - paragraphs.get(i).start() <= most) {
                last++;
            }
            for (Span piece : cut(whole, paragraphs.get(i).cover(paragraphs.get(last)), most)) {
                found.add(new Excerpt(with(whole, whole.words(piece)), piece.start(), i));
            }
            i = last + 1;
        }
        return found;
    }

    private static List<Span> cut(Article whole, Span span, int most) {
        List<Span> found = new ArrayList<>();
        int start = span.start();
        while (span.end() - start > most) {
            int stop = whole.text().lastIndexOf(". ", start + most - 2);
            int end = stop < start ? start + most : stop + 1;
            found.add(new Span(start, end));
            start = stop < start ? end : end + 1;
        }
        if (start < span.end()) {
            found.add(new Span(start, span.end()));
        }
        return found;
    }

    private static Article with(Article whole, String text) {
        return new Article(whole.id(), whole.title(), whole.byline(), whole.published(), whole.source(), text);
    }

    /** What was found in the piece, its paragraphs numbered as in the whole; offsets stay those of the piece. */
    public Analysis numbered(Analysis analysis) {
        List<Sentence> sentences = analysis.sentences().stream()
                .map(s -> new Sentence(s.index(), s.span(), s.paragraph() + paragraph, s.tokens()))
                .toList();
        return new Analysis(analysis.article(), sentences, analysis.mentions(), analysis.entities());
    }
}
