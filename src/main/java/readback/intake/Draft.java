package readback.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a format's reader found, before furniture is cut: paragraphs in order, and what the format itself says about them.
 *
 * @param cut headings and the like that the reader left out itself
 */
record Draft(
        @Nullable String title,
        @Nullable String byline,
        @Nullable LocalDate published,
        List<String> paragraphs,
        List<String> cut) {}
