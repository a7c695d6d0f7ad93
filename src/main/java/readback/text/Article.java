package readback.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article after intake: clean (NFC, no control characters but the line feed) and never changed afterwards.
 *
 * @param id        short name, letters, digits and hyphens
 * @param title     headline, may be empty
 * @param byline    who wrote it, where the copy says so
 * @param published the day that relative days ("Thursday") hang on, where known
 * @param source    where it came from: a file name or "-" for standard input
 * @param text      body paragraphs joined by one blank line ({@code "\n\n"}); the title is not part of it
 */
public record Article(
        String id,
        String title,
        @Nullable String byline,
        @Nullable LocalDate published,
        String source,
        String text) {

    /** What stands between two paragraphs of {@link #text()}. */
    public static final String BREAK = "\n\n";

    /** The paragraphs, in order. */
    public List<Span> paragraphs() {
        List<Span> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(BREAK, start);
            int stop = end < 0 ? text.length() : end;
            if (stop > start) {
                found.add(new Span(start, stop));
            }
            start = stop + BREAK.length();
        }
        return found;
    }

    /** The words under a span. */
    public String words(Span span) {
        return span.in(text);
    }
}
