package readback.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Plain;
import readback.text.Span;

/** Reads spans of the article, given by offsets or, where an author writes by hand, by their words. */
final class SpanReader {

    static final Set<String> FIELDS = Set.of("start", "end", "quote");

    private final String text;
    private final String folded;

    SpanReader(String text) {
        this.text = text;
        this.folded = fold(text);
    }

    List<Span> all(List<Spot> spots) {
        return spots.stream().map(this::one).toList();
    }

    @Nullable
    Span oneOrNull(@Nullable Spot spot) {
        return spot == null ? null : one(spot);
    }

    /** @throws BadSetException if it lies outside the article, or the quote stands there not once */
    Span one(Spot spot) {
        spot.withFields(FIELDS);
        return spot.has("quote") ? quoted(spot.field("quote")) : offsets(spot);
    }

    private Span offsets(Spot spot) {
        int start = spot.field("start").integer();
        int end = spot.field("end").integer();
        if (start < 0 || end <= start || end > text.length()) {
            throw spot.bad(
                    "The span " + start + ".." + end + " lies outside the article, which has the offsets 0.."
                            + text.length() + ".",
                    "Give {\"quote\": \"words of the article\"} instead.");
        }
        return new Span(start, end);
    }

    private Span quoted(Spot spot) {
        String quote = spot.string().strip();
        if (quote.isEmpty()) {
            throw spot.bad("The quote is empty.", "Copy some words of the article here.");
        }
        List<Integer> found = places(text, quote);
        if (found.isEmpty()) {
            found = places(folded, fold(quote));
        }
        String shown = "\"" + Plain.oneLine(quote, 60) + "\"";
        if (found.isEmpty()) {
            throw spot.bad(
                    "The article's text does not hold the words " + shown + ".",
                    "Copy them from it exactly, without \"…\".");
        }
        if (found.size() > 1) {
            throw spot.bad(
                    "The article's text holds the words " + shown + " "
                            + (found.size() > 2 ? "more than once" : "twice") + ".",
                    "Quote more of the sentence, so that it is clear which place is meant.");
        }
        return new Span(found.get(0), found.get(0) + quote.length());
    }

    private static List<Integer> places(String text, String words) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && found.size() < 3; at = text.indexOf(words, at + 1)) {
            found.add(at);
        }
        return found;
    }

    /** Straight quotes for curly ones, spaces for line ends; as long as what goes in. */
    private static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(
                    switch (c) {
                        case '\u2018', '\u2019' -> '\'';
                        case '\u201C', '\u201D' -> '"';
                        case '\n', '\u00A0' -> ' ';
                        case '\u2013', '\u2014' -> '-';
                        default -> c;
                    });
        }
        return out.toString();
    }
}
