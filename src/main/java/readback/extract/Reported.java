package readback.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.text.Analysis;
import readback.text.Mention;
import readback.text.Span;
import readback.text.Token;

/** An article as the statement rules look at it: grammar, quotations, and which of those have found their speaker. */
final class Reported {

    private final Analysis analysis;
    private final List<Tree> trees;
    private final List<Quote> quotes;
    private final boolean[] claimed;
    private final List<Spoken> spoken = new ArrayList<>();
    private final Map<Integer, List<Spoken>> spokenIn = new HashMap<>();
    private final Map<Integer, List<Mention>> mentionsIn = new HashMap<>();

    Reported(Analysis analysis) {
        this.analysis = analysis;
        this.trees = analysis.sentences().stream().map(Tree::new).toList();
        this.quotes = QuoteFinder.find(analysis.article());
        this.claimed = new boolean[quotes.size()];
        for (Mention mention : analysis.mentions()) {
            mentionsIn
                    .computeIfAbsent(paragraphOf(mention.span()), p -> new ArrayList<>())
                    .add(mention);
        }
    }

    Analysis analysis() {
        return analysis;
    }

    String text() {
        return analysis.article().text();
    }

    List<Tree> trees() {
        return trees;
    }

    List<Quote> quotes() {
        return quotes;
    }

    List<Spoken> spoken() {
        return spoken;
    }

    /** The statements whose words of saying stand in a paragraph, in the order they were found. */
    List<Spoken> spokenIn(int paragraph) {
        return spokenIn.getOrDefault(paragraph, List.of());
    }

    List<Mention> mentionsIn(int paragraph) {
        return mentionsIn.getOrDefault(paragraph, List.of());
    }

    int paragraphOf(Span span) {
        return analysis.sentenceOf(span).paragraph();
    }

    boolean isClaimed(Quote quote) {
        return claimed[find(quote.span().start())];
    }

    /** The quote with what it goes on in and what it goes on from, paragraph after paragraph. */
    List<Quote> whole(Quote quote) {
        int at = find(quote.span().start());
        int from = at;
        while (from > 0 && quotes.get(from - 1).goesOn()) {
            from--;
        }
        int to = at;
        while (quotes.get(to).goesOn() && to + 1 < quotes.size()) {
            to++;
        }
        return quotes.subList(from, to + 1);
    }

    void add(Spoken found) {
        spoken.add(found);
        spokenIn.computeIfAbsent(paragraphOf(found.cue()), p -> new ArrayList<>())
                .add(found);
        for (Span piece : found.content()) {
            for (int i = Math.max(0, find(piece.start()) - 1); i < quotes.size(); i++) {
                if (quotes.get(i).span().start() >= piece.end()) {
                    break;
                }
                if (quotes.get(i).inner().overlaps(piece)) {
                    claimed[i] = true;
                }
            }
        }
    }

    /** Number of the first quote that ends after {@code offset}. */
    private int find(int offset) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int mid = (low + high) / 2;
            if (quotes.get(mid).span().end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    Optional<Quote> quoteAt(int offset) {
        int at = find(offset);
        return at < quotes.size() && quotes.get(at).span().contains(offset)
                ? Optional.of(quotes.get(at))
                : Optional.empty();
    }

    boolean isQuoted(Token token) {
        return quoteAt(token.span().start()).isPresent();
    }

    /** The first quote that starts inside the range. */
    Optional<Quote> quoteIn(int start, int end) {
        int at = find(start);
        if (at < quotes.size() && quotes.get(at).span().start() < start) {
            at++;
        }
        return at < quotes.size() && quotes.get(at).span().start() < end
                ? Optional.of(quotes.get(at))
                : Optional.empty();
    }

    /** The quote that ends before {@code offset} with nothing but a comma, dash or space between. */
    Optional<Quote> quoteEndingAt(int offset) {
        int i = offset;
        while (i > 0
                && (Character.isWhitespace(text().charAt(i - 1)) || ",—–-".indexOf(text().charAt(i - 1)) >= 0)
                && text().charAt(i - 1) != '\n') {
            i--;
        }
        int end = i;
        return i == 0 ? Optional.empty() : quoteAt(i - 1).filter(q -> q.span().end() == end);
    }

    /** The mention that covers this word, names before descriptions before pronouns. */
    Optional<Mention> mentionAt(Token token) {
        List<Mention> all = analysis.mentions();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int mid = (low + high) / 2;
            if (all.get(mid).span().start() <= token.span().start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        List<Mention> found = new ArrayList<>();
        for (int i = low - 1; i >= Math.max(0, low - 8); i--) {
            if (all.get(i).span().contains(token.span())) {
                found.add(all.get(i));
            }
        }
        return found.stream()
                .min(Comparator.comparing((Mention m) -> m.span().length()).thenComparing(Mention::form));
    }
}
