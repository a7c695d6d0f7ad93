package readback.extract;

import java.util.Optional;
import readback.text.Token;

/** How quotations stand to a verb of saying: before it, after it, led into, gone on with. */
final class CueQuotes {

    private final Reported text;
    private final Pieces pieces;

    CueQuotes(Reported text, Pieces pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** “Now we can build.” Then a sentence of its own. */
    boolean isClosed(Cue cue, Quote quote) {
        char last = text.text().charAt(quote.inner().end() - 1);
        boolean stop = last == '.' && text.text().charAt(cue.start() - 1) != '—';
        return stop
                && Words.isCapital(cue.tree().token(cue.from()).text())
                && cue.from() != cue.verb().index();
    }

    /** "Warning that “time is short,” the secretary said …": the quotation is the participle’s. */
    boolean isLed(Cue cue, Quote quote) {
        Tree tree = cue.tree();
        return tree.token(0).span().end() <= quote.span().start() && FrontedSaying.leads(tree);
    }

    static boolean isScare(Cue cue, Quote quote) {
        return !cue.isInverted()
                && cue.from() > 0
                && !cue.tree().token(cue.from() - 1).text().matches("[\"”’',?!.—–-]+|''");
    }

    /** Where the words begin that lead into a quotation in its own sentence ("The storm was “the worst”"), or -1. */
    int lead(Quote quote) {
        if (quote.inner().in(text.text()).matches("(?s).*[.?!] .*")
                && Words.isCapital(quote.inner().in(text.text()))) {
            return -1;
        }
        Optional<Tree> home =
                text.trees().isEmpty() ? Optional.empty() : treeAt(quote.span().start());
        if (home.isEmpty()) {
            return -1;
        }
        Tree tree = home.get();
        Token last = null;
        for (Token t : tree.tokens()) {
            if (t.span().end() <= quote.span().start()) {
                last = t;
            }
        }
        if (last == null
                || last.text().matches("[:.]")
                || Words.isQuoteMark(last.text())
                || last.text().equals(",")
                        && Words.isCapital(quote.inner().in(text.text()))
                        && pieces.words(quote.inner()) > 3) {
            return -1;
        }
        for (Token t : tree.tokens()) {
            if (t.index() <= last.index() && (text.isQuoted(t) || Cues.isSaying(t.lemma()) && t.isVerb())) {
                return -1;
            }
        }
        return tree.sentence().span().start();
    }

    private Optional<Tree> treeAt(int offset) {
        return text.analysis().sentenceAt(offset).map(s -> text.trees().get(s.index()));
    }

    /** “…,” X said, “…”: nothing between that says something of its own. */
    boolean goesOn(Cue cue, Quote next) {
        Tree tree = cue.tree();
        if (isWord(tree, next)) {
            return false;
        }
        for (int i = Math.max(cue.verb().index(), cue.subject().index()) + 1;
                i < tree.size() && tree.token(i).span().start() < next.span().start();
                i++) {
            Token t = tree.token(i);
            if (t.isVerb() && Cues.isAny(t.lemma()) && !isPointing(t) || t.pos().equals("CC")) {
                return false;
            }
        }
        String gap = text.text().substring(cue.end(), next.span().start()).strip();
        String last = gap.replaceFirst(",$", "").replaceFirst("(?s)^.*\\s", "");
        boolean work = Nouns.isMedium(last)
                || Nouns.isDocument(last)
                || last.matches("novel|film|song|album|play|poem|movie|series|show");
        if (work && pieces.words(next.inner()) <= 8) {
            return false;
        }
        return gap.isEmpty()
                || gap.endsWith(",")
                || gap.endsWith(":")
                || gap.endsWith("—")
                || gap.endsWith("–")
                || gap.endsWith("that");
    }

    /** "said X, who has a “hold” rating on the stock": a word that somebody uses in passing. */
    private boolean isWord(Tree tree, Quote quote) {
        return pieces.words(quote.inner()) <= 3
                && tree.tokens().stream()
                        .filter(t -> t.span().end() <= quote.span().start())
                        .reduce((a, b) -> b)
                        .filter(t -> t.pos().matches("DT|PRP\\$|JJ.*|CD"))
                        .isPresent();
    }

    /** "X said, referring to the tax, “…”". */
    private static boolean isPointing(Token verb) {
        return verb.pos().equals("VBG") && verb.lemma().matches("refer|allude|point");
    }

    static boolean isSpeechNoun(Cue cue, Token last) {
        return cue.isSaying() && (last.isNoun() || last.pos().matches("PRP|RB|RP|IN|TO"))
                || last.pos().matches("RB|RP");
    }

    /** Where a quotation with words after it in the same clause ends: “will fight on” and never give up. */
    int end(Cue cue, Quote quote) {
        Tree tree = cue.tree();
        int sentence = tree.sentence().span().end();
        boolean what =
                cue.from() > 0 && tree.token(cue.from() - 1).text().equals("what") && pieces.words(quote.inner()) <= 4;
        boolean fronted = FrontedSaying.of(tree, cue.verb()).isPresent();
        if (quote.span().end() >= sentence || quote.goesOn() || what || fronted) {
            return quote.span().end();
        }
        Optional<Quote> more = text.quoteIn(quote.span().end(), sentence);
        String gap = text.text()
                .substring(quote.span().end(), more.map(q -> q.span().start()).orElse(sentence))
                .strip();
        boolean joined = more.isPresent() && gap.matches("(and|or|but|,|, and|, but)");
        boolean lower = !gap.isEmpty()
                && Character.isLowerCase(gap.charAt(0))
                && !Words.isCapital(quote.inner().in(text.text()));
        if (joined) {
            return more.get().span().end();
        }
        if (!lower || gap.matches("(?s)(and|but|as|while|when|after|before|because|in|on|at|during) .*")) {
            return quote.span().end();
        }
        return text.text().charAt(sentence - 1) == '.' ? sentence - 1 : sentence;
    }

    int lastQuoteEnd(Cue cue, Quote first) {
        int sentence = cue.tree().sentence().span().end();
        int end = first.span().end();
        for (Quote quote : pieces.quotesIn(first.span().start(), sentence)) {
            String gap = text.text().substring(end, Math.max(end, quote.span().start()));
            if (Pieces.count(gap) <= 3 && gap.indexOf(':') < 0 && gap.indexOf('.') < 0) {
                end = Math.max(end, quote.span().end());
            }
        }
        return end;
    }
}
