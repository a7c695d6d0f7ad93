package readback.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readback.text.Entity;
import readback.text.Fact.Manner;
import readback.text.Mention;
import readback.text.Span;
import readback.text.Speaker;
import readback.text.Standing;

/** Quotations with no verb of saying beside them: whose they are shows the neighbourhood. */
final class FreeQuotes {

    private static final int FEW = 2;

    private final Reported text;
    private final Pieces pieces;

    FreeQuotes(Reported text) {
        this.text = text;
        this.pieces = new Pieces(text);
    }

    void find() {
        for (Quote quote : text.quotes()) {
            if (!text.isClaimed(quote) && isSpeech(quote)) {
                Tree tree = text.trees()
                        .get(text.analysis().sentenceOf(quote.inner()).index());
                attribute(tree, quote).ifPresent(text::add);
            }
        }
    }

    /** A quotation that stands as a sentence of its own; a few quoted words inside another sentence are none. */
    private boolean isSpeech(Quote quote) {
        String words = quote.inner().in(text.text());
        boolean whole = quote.goesOn()
                || words.matches("(?s).*[.?!…—–-]")
                || words.matches("(?s).*[a-z][.?!] [A-Z].*")
                || endsParagraph(quote);
        char before = before(quote);
        boolean starts =
                before == '\n' || ".?!:”\"’)—–".indexOf(before) >= 0 || before == ',' && Pieces.count(words) >= 8;
        return whole
                && starts
                && (Words.isCapital(words) || !Character.isLetter(words.charAt(0)))
                && Pieces.count(words) >= (before == '\n' || before == ':' ? 2 : FEW);
    }

    private boolean endsParagraph(Quote quote) {
        int end = quote.span().end();
        return end >= text.text().length() || text.text().charAt(end) == '\n';
    }

    private char before(Quote quote) {
        int i = quote.span().start() - 1;
        while (i >= 0 && text.text().charAt(i) == ' ') {
            i--;
        }
        return i < 0 ? '\n' : text.text().charAt(i);
    }

    private Optional<Spoken> attribute(Tree tree, Quote quote) {
        int paragraph = quote.paragraph();
        Spoken earlier = last(quote, paragraph);
        boolean colon = before(quote) == ':';
        Optional<Spoken> newcomer = subjectBefore(tree, quote, paragraph)
                .filter(s -> earlier == null ? colon : isOther(s, earlier) && (colon || isNewcomer(s, earlier, quote)));
        if (newcomer.isPresent()) {
            return newcomer;
        }
        if (earlier != null) {
            return Optional.of(like(earlier, tree, quote, 0.85));
        }
        Spoken later = next(quote, paragraph);
        if (later != null && opens(quote)) {
            return Optional.of(like(later, tree, quote, 0.8));
        }
        Optional<Spoken> subject = subjectBefore(tree, quote, paragraph);
        if (subject.isPresent()) {
            return subject;
        }
        if (later != null
                && later.tree().sentence().index() - tree.sentence().index() <= pieces.words(quote.inner()) / 4 + 2
                && text.text()
                                .substring(quote.span().end(), later.cue().start())
                                .length()
                        < 60) {
            return Optional.of(like(later, tree, quote, 0.7));
        }
        if (!standsAlone(quote)) {
            return Optional.empty();
        }
        Spoken above = last(quote, paragraph - 1);
        if (above != null) {
            return Optional.of(like(above, tree, quote, 0.72));
        }
        if (isUnclosed(quote)) {
            Spoken farther = last(quote, paragraph - 2);
            return farther == null ? Optional.empty() : Optional.of(like(farther, tree, quote, 0.72));
        }
        return subjectBefore(tree, quote, paragraph - 1)
                .filter(s -> s.speaker().entity() != null
                        && text.analysis().entity(s.speaker().entity()).type() == Entity.Type.PERSON)
                .map(s -> new Spoken(
                        s.rule(),
                        s.tree(),
                        null,
                        s.speaker(),
                        s.cue(),
                        s.content(),
                        s.manner(),
                        null,
                        s.standing(),
                        0.6));
    }

    private static boolean isOther(Spoken subject, Spoken earlier) {
        return !java.util.Objects.equals(
                subject.speaker().entity(), earlier.speaker().entity());
    }

    /** Somebody else by name who is subject of the sentence right before the quotation. */
    private boolean isNewcomer(Spoken subject, Spoken earlier, Quote quote) {
        int home = text.analysis().sentenceOf(subject.cue()).index();
        int end = earlier.content().stream()
                .mapToInt(Span::end)
                .max()
                .orElse(earlier.cue().end());
        boolean named = text.mentionsIn(quote.paragraph()).stream()
                .anyMatch(m -> m.span().equals(subject.cue()) && m.form() == Mention.Form.NAME);
        return named
                && subject.cue().start() > Math.max(end, earlier.cue().end())
                && text.analysis().sentenceOf(quote.inner()).index() - home <= 1
                && isSubject(subject.cue());
    }

    private boolean isSubject(Span name) {
        return text.analysis().sentenceOf(name).tokens().stream()
                .anyMatch(t -> name.contains(t.span()) && t.relation().startsWith("nsubj"));
    }

    /** Whether its paragraph is quotation only. */
    private boolean standsAlone(Quote quote) {
        Span paragraph = text.analysis().article().paragraphs().get(quote.paragraph());
        return pieces.quotesIn(paragraph.start(), paragraph.end()).stream()
                                .mapToInt(q -> q.span().length())
                                .sum()
                        + 6
                > paragraph.length();
    }

    /** Whether the quotation before this one was never closed: a caption may stand between them. */
    private boolean isUnclosed(Quote quote) {
        int at = java.util.Collections.binarySearch(text.quotes(), quote, java.util.Comparator.comparing(Quote::span))
                - 1;
        if (at < 0 || text.quotes().get(at).paragraph() != quote.paragraph() - 2) {
            return false;
        }
        Span before = text.quotes().get(at).span();
        return !Words.isQuoteMark(text.text().substring(before.end() - 1, before.end()));
    }

    private boolean opens(Quote quote) {
        return before(quote) == '\n';
    }

    private Spoken like(Spoken other, Tree tree, Quote quote, double confidence) {
        return new Spoken(
                "free quote",
                tree,
                null,
                other.speaker(),
                other.cue(),
                pieces.of(quote),
                Manner.DIRECT,
                null,
                Standing.CLAIMED,
                Math.min(confidence, other.confidence()));
    }

    /** The statement before the quotation whose verb stands in this paragraph. */
    private @Nullable Spoken last(Quote quote, int paragraph) {
        Spoken found = null;
        for (Spoken spoken : text.spokenIn(paragraph)) {
            boolean earlier = spoken.cue().start() < quote.span().start() && isHuman(spoken);
            if (earlier && (found == null || spoken.cue().start() > found.cue().start())) {
                found = spoken;
            }
        }
        return found;
    }

    private @Nullable Spoken next(Quote quote, int paragraph) {
        return text.spokenIn(paragraph).stream()
                .filter(s -> s.cue().start() >= quote.span().end() && isHuman(s))
                .findFirst()
                .orElse(null);
    }

    /** A belief or a document does not speak on. */
    private static boolean isHuman(Spoken spoken) {
        return spoken.confidence() >= 0.6 && !spoken.rule().equals("according to");
    }

    /** The person who is subject of the sentence before, or of the words that lead up to a colon. */
    private Optional<Spoken> subjectBefore(Tree tree, Quote quote, int paragraph) {
        List<Mention> mentions = text.mentionsIn(paragraph);
        Mention found = null;
        for (Mention mention : mentions) {
            if (mention.span().start() >= quote.span().start()) {
                break;
            }
            if (text.quoteAt(mention.span().start()).isPresent()
                    || text.analysis().entity(mention.entity()).type() != Entity.Type.PERSON
                            && text.analysis().entity(mention.entity()).type() != Entity.Type.OTHER) {
                continue;
            }
            if (before(quote) == ':' && !tree.sentence().span().contains(mention.span())) {
                continue;
            }
            Tree home =
                    text.trees().get(text.analysis().sentenceOf(mention.span()).index());
            boolean subject = home.tokens().stream()
                    .anyMatch(t ->
                            mention.span().contains(t.span()) && t.relation().startsWith("nsubj"));
            boolean person = text.analysis().entity(mention.entity()).type() == Entity.Type.PERSON;
            if (subject || found == null && person) {
                found = mention;
            }
        }
        if (found == null) {
            return Optional.empty();
        }
        return Optional.of(new Spoken(
                "free quote",
                tree,
                null,
                new Speaker(found.entity(), found.span()),
                found.span(),
                pieces.of(quote),
                Manner.DIRECT,
                null,
                Standing.CLAIMED,
                0.7));
    }
}
