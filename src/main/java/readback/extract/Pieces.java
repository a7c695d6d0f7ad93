package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.text.Fact.Manner;
import readback.text.Span;

/** Cuts the words of a statement free of quotation marks and stray punctuation. */
final class Pieces {

    private static final int LONG = 5;

    private final Reported text;

    Pieces(Reported text) {
        this.text = text;
    }

    /** The words from {@code start} to {@code end} without the marks of quotations that touch an edge or are long. */
    List<Span> of(int start, int end) {
        List<Span> found = new ArrayList<>();
        int at = start;
        for (Quote quote : quotesIn(start, end)) {
            boolean edge = quote.span().start() <= start + 1 || quote.span().end() >= end - 1;
            if (edge || words(quote.inner()) >= LONG) {
                trimmed(at, quote.span().start(), false).ifPresent(found::add);
                trimmed(
                                quote.inner().start(),
                                Math.min(
                                        quote.inner().end(),
                                        Math.max(end, quote.inner().start())),
                                isAlone(quote, start, end))
                        .ifPresent(found::add);
                at = Math.max(at, Math.min(quote.span().end(), end));
            }
        }
        trimmed(at, end, false).ifPresent(found::add);
        return found;
    }

    private static boolean isAlone(Quote quote, int start, int end) {
        return quote.span().start() <= start + 1 && quote.span().end() >= end - 1;
    }

    /** The whole of a quotation, over as many paragraphs as it has. */
    List<Span> of(Quote quote) {
        List<Span> found = new ArrayList<>();
        for (Quote part : text.whole(quote)) {
            trimmed(part.inner().start(), part.inner().end(), true).ifPresent(found::add);
        }
        return found;
    }

    List<Quote> quotesIn(int start, int end) {
        List<Quote> found = new ArrayList<>();
        int at = start;
        for (Optional<Quote> quote = text.quoteIn(at, end); quote.isPresent(); quote = text.quoteIn(at, end)) {
            found.add(quote.get());
            at = quote.get().span().start() + 1;
        }
        return found;
    }

    /** How the words from {@code start} to {@code end} are given. */
    Manner manner(int start, int end) {
        int quoted = 0;
        for (Quote quote : quotesIn(start, end)) {
            quoted += Math.min(quote.span().end(), end) - quote.span().start();
        }
        if (quoted == 0) {
            return Manner.INDIRECT;
        }
        return quoted >= end - start - 3 ? Manner.DIRECT : Manner.MIXED;
    }

    Optional<Span> trimmed(int start, int end, boolean keepStop) {
        String all = text.text();
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(all.charAt(from)) && "([$£€#@…".indexOf(all.charAt(from)) < 0) {
            from++;
        }
        while (to > from && isLoose(all, from, to, keepStop)) {
            to--;
        }
        return to > from && !Words.isMark(all.substring(from, to)) ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    private static boolean isLoose(String all, int from, int to, boolean keepStop) {
        char c = all.charAt(to - 1);
        if (Character.isWhitespace(c) || ",;:—–-".indexOf(c) >= 0) {
            return true;
        }
        boolean initial = to - 2 >= from && Character.isUpperCase(all.charAt(to - 2));
        return c == '.' && !keepStop && !initial && !all.startsWith("..", Math.max(0, to - 2));
    }

    static int count(String words) {
        return words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }

    int words(Span span) {
        return count(span.in(text.text()));
    }
}
