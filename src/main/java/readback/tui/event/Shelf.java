package readback.tui.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the home page shows.
 *
 * @param rows      sets and articles, the most recently used first
 * @param due       questions due today, over all sets
 * @param open      a session that was not finished, absent if there is none
 * @param streakDays days in a row with at least one answer, today or yesterday the last
 * @param today     answers given today
 * @param where     the folder that holds the learner's files, as to be shown
 * @param trouble   something to be told (a set that could not be read), absent if all is well
 * @param generates whether the language engine is there
 * @param fresh     whether nothing was ever answered here: show the first page
 */
public record Shelf(
        List<Row> rows,
        int due,
        @Nullable Open open,
        int streakDays,
        int today,
        String where,
        @Nullable String trouble,
        boolean generates,
        boolean fresh) {

    public Shelf {
        rows = List.copyOf(rows);
    }

    /** What a row is. */
    public enum Kind {
        SET,
        /** An article without questions: they are made from it. */
        ARTICLE
    }

    /**
     * A set or article.
     *
     * @param id         to be given back in an effect
     * @param questions  how many it asks, 0 for an article
     * @param known      share 0..1 of its questions last answered right
     * @param last       last result 0..1, absent if never finished
     * @param before     the result before the last, absent if there is none
     * @param when       when it was last taken, in words: "2 days ago"; absent if never
     * @param due        its questions that are due
     * @param minutes    reading time of the article
     */
    public record Row(
            String id,
            Kind kind,
            String title,
            int questions,
            double known,
            @Nullable Double last,
            @Nullable Double before,
            @Nullable String when,
            int due,
            int minutes) {}

    /** A session left open. */
    public record Open(String session, String title, int answered, int of, String when) {}
}
