package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.text.Fact.Manner;
import readback.text.Span;
import readback.text.Speaker;
import readback.text.Token;

/** Statements with a verb of saying: its quotation before or after it, its clause, or both. */
final class VerbReports {

    private static final double SURE = 0.95;

    private final Reported text;
    private final Pieces pieces;
    private final SpeakerFinder speakers;

    VerbReports(Reported text) {
        this.text = text;
        this.pieces = new Pieces(text);
        this.speakers = new SpeakerFinder(text);
    }

    void find() {
        CueFinder cues = new CueFinder(text);
        for (Tree tree : text.trees()) {
            for (Cue cue : cues.find(tree)) {
                report(cue).ifPresent(text::add);
            }
        }
    }

    private Optional<Spoken> report(Cue cue) {
        Optional<Quote> before = text.quoteEndingAt(cue.start()).filter(q -> !text.isClaimed(q) && !isClosed(cue, q));
        if (before.isPresent() && !isScare(cue, before.get())) {
            return quoteBefore(cue, before.get());
        }
        Optional<Spoken> parenthesis = Parenthesis.find(cue, text).map(p -> parenthesis(cue, p));
        if (parenthesis.isPresent()) {
            return parenthesis;
        }
        Optional<Spoken> after = quoteAfter(cue);
        if (after.isPresent()) {
            return after;
        }
        if (cue.isNegated() && cue.verb().lemma().matches("comment|respond|reply|elaborate|answer")
                || !isClauseTaker(cue)
                || cue.is(Cues.Sort.BELIEVE) && !believes(cue)) {
            return Optional.empty();
        }
        return ReportedClause.after(cue, lastToken(cue)).map(range -> clause(cue, range));
    }

    /** “Now we can build.” Then a sentence of its own. */
    private boolean isClosed(Cue cue, Quote quote) {
        char last = text.text().charAt(quote.inner().end() - 1);
        boolean stop = last == '.' && text.text().charAt(cue.start() - 1) != '—';
        return stop
                && Words.isCapital(cue.tree().token(cue.from()).text())
                && cue.from() != cue.verb().index();
    }

    private static boolean isScare(Cue cue, Quote quote) {
        return !cue.isInverted()
                && cue.from() > 0
                && !cue.tree().token(cue.from() - 1).text().matches("[\"”’',?!.—–-]+|''");
    }

    /** A belief needs its own subject, somebody and not "no one". */
    private static boolean believes(Cue cue) {
        boolean own = cue.subject().head() == cue.verb().index()
                && cue.subject().index() < cue.verb().index();
        return cue.isSaying()
                || own && !cue.subject().text().matches("(?i)one|none|nobody|who|that|which|you|I|we|people|many|some");
    }

    private boolean isClauseTaker(Cue cue) {
        if (cue.isSaying() || cue.is(Cues.Sort.BELIEVE) || cue.is(Cues.Sort.JUDGE)) {
            return true;
        }
        String noun = RoleFinder.noun(cue.subject());
        boolean finder = Nouns.isDocument(noun)
                || Nouns.isOrganization(noun)
                || noun.matches(
                        "researcher|scientist|author|analyst|investigator|judge|jury|court|team|inquiry|economist|inspector|they|we");
        boolean named = text.mentionAt(cue.subject())
                .filter(m -> text.analysis().entity(m.entity()).type() == readback.text.Entity.Type.ORGANIZATION)
                .isPresent();
        return cue.is(Cues.Sort.FIND) && (finder || named);
    }

    /** The last token of the sentence that may belong to a clause: a closing stop left out. */
    private static int lastToken(Cue cue) {
        int last = cue.tree().size() - 1;
        while (last > cue.to() && cue.tree().token(last).text().matches("\\.|\\)")) {
            last--;
        }
        return last;
    }

    private Optional<Spoken> quoteBefore(Cue cue, Quote quote) {
        List<Span> content = new ArrayList<>();
        int lead = lead(quote);
        boolean mixed = lead >= 0;
        if (mixed) {
            content.addAll(pieces.of(lead, quote.span().end()));
        } else {
            content.addAll(pieces.of(quote));
        }
        int sentenceEnd = cue.tree().sentence().span().end();
        Optional<Quote> next = text.quoteIn(cue.end(), sentenceEnd);
        if (next.isPresent() && goesOn(cue, next.get())) {
            content.addAll(pieces.of(next.get()));
        }
        return Optional.of(spoken("quote", cue, content, mixed ? Manner.MIXED : Manner.DIRECT, SURE));
    }

    /** Where the words begin that lead into a quotation in its own sentence ("The storm was “the worst”"), or -1. */
    private int lead(Quote quote) {
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
    private boolean goesOn(Cue cue, Quote next) {
        Tree tree = cue.tree();
        for (int i = cue.to() + 1;
                i < tree.size() && tree.token(i).span().start() < next.span().start();
                i++) {
            Token t = tree.token(i);
            if (t.isVerb() && Cues.isAny(t.lemma()) || t.pos().equals("CC")) {
                return false;
            }
        }
        String gap = text.text().substring(cue.end(), next.span().start()).strip();
        return gap.isEmpty()
                || gap.endsWith(",")
                || gap.endsWith(":")
                || gap.endsWith("—")
                || gap.endsWith("–")
                || gap.endsWith("that");
    }

    /** X said: “…”; X called it “…”; X said the plan was “…”. */
    private Optional<Spoken> quoteAfter(Cue cue) {
        Tree tree = cue.tree();
        Optional<Quote> found =
                text.quoteIn(cue.end(), tree.sentence().span().end() + 1).filter(q -> !text.isClaimed(q));
        if (found.isEmpty() || cue.isNegated()) {
            return Optional.empty();
        }
        Quote quote = found.get();
        Token last = null;
        boolean finite = false;
        boolean colon = false;
        for (int i = cue.to() + 1;
                i < tree.size() && tree.token(i).span().end() <= quote.span().start();
                i++) {
            last = tree.token(i);
            finite |= last.pos().matches("VB[DZP]|MD") || last.isVerb() && Cues.isAny(last.lemma());
            colon = last.text().equals(":");
        }
        boolean other = false;
        for (int i = cue.to() + 2;
                i < tree.size() && tree.token(i).span().end() <= quote.span().start();
                i++) {
            other |= tree.token(i).isVerb() && Cues.isAny(tree.token(i).lemma());
        }
        boolean direct = last == null
                || colon && !other
                || !finite
                        && (last.text().matches(",|that|—|–|as")
                                || isSpeechNoun(cue, last)
                                        && Words.isCapital(quote.inner().in(text.text())));
        if (direct && !(last != null && last.text().equals("as"))) {
            int end = end(cue, quote);
            List<Span> content =
                    end > quote.span().end() + 2 ? pieces.of(quote.span().start(), end) : pieces.of(quote);
            Manner manner = end > quote.span().end() + 2 ? Manner.MIXED : Manner.DIRECT;
            return Optional.of(spoken("quote", cue, content, manner, SURE));
        }
        boolean judged = cue.is(Cues.Sort.JUDGE);
        if (!judged
                && isClauseTaker(cue)
                && ReportedClause.after(cue, lastToken(cue)).isPresent()) {
            return Optional.empty();
        }
        if (!finite && (judged || cue.is(Cues.Sort.SAY) && pieces.words(quote.inner()) > 4) && !cue.isInverted()) {
            int start = cue.isInverted()
                    ? quote.span().start()
                    : tree.token(cue.to()).span().end();
            return Optional.of(spoken("phrase", cue, pieces.of(start, lastQuoteEnd(cue, quote)), Manner.MIXED, 0.75));
        }
        return Optional.empty();
    }

    private static boolean isSpeechNoun(Cue cue, Token last) {
        return cue.isSaying() && (last.isNoun() || last.pos().matches("PRP|RB|RP|IN|TO"))
                || last.pos().matches("RB|RP");
    }

    /** Where a quotation with words after it in the same clause ends: “will fight on” and never give up. */
    private int end(Cue cue, Quote quote) {
        Tree tree = cue.tree();
        int sentence = tree.sentence().span().end();
        if (quote.span().end() >= sentence || quote.goesOn()) {
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

    private int lastQuoteEnd(Cue cue, Quote first) {
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

    private Spoken parenthesis(Cue cue, Parenthesis found) {
        List<Span> content = new ArrayList<>();
        found.parts().forEach(p -> content.addAll(pieces.of(p.start(), p.end())));
        Span whole = found.parts().get(0).cover(found.parts().get(found.parts().size() - 1));
        Manner manner = pieces.manner(found.parts().get(0).start(), whole.end());
        return spoken("parenthesis", cue, content, manner == Manner.DIRECT ? Manner.MIXED : manner, found.confidence());
    }

    /** Whether a subject is somebody or something that can say; "the move" can only suggest. */
    private boolean isSpeaker(Token subject) {
        String noun = RoleFinder.noun(subject);
        return !subject.pos().matches("NNS?")
                || Nouns.isPerson(noun)
                || Nouns.isOrganization(noun)
                || Nouns.isDocument(noun)
                || Nouns.isMedium(noun)
                || Nouns.isPlace(noun)
                || Nouns.isGroup(Words.lower(subject.text()))
                || noun.matches(".*(er|or|ist|ian|man|men|woman|women|ee|ant)")
                || text.mentionAt(subject).isPresent();
    }

    /** "He added": whoever spoke just before, where grammar left it open and gender and number fit. */
    private Speaker goesOn(Tree tree, Token subject, Speaker open) {
        Pronoun pronoun = Pronoun.of(subject.text());
        List<Spoken> spoken = text.spoken();
        if (pronoun == null || spoken.isEmpty()) {
            return open;
        }
        Spoken last = spoken.get(spoken.size() - 1);
        Integer entity = last.speaker().entity();
        boolean near = tree.sentence().paragraph() - last.tree().sentence().paragraph() <= 1 && last.confidence() > 0.6;
        return near && entity != null && pronoun.fits(text.analysis().entity(entity))
                ? new Speaker(entity, open.span())
                : open;
    }

    private Spoken clause(Cue cue, ReportedClause.Range range) {
        Tree tree = cue.tree();
        int start = tree.token(range.from()).span().start();
        int end = tree.token(range.to()).span().end();
        for (Quote quote : pieces.quotesIn(start, end)) {
            end = Math.max(end, quote.inner().end());
        }
        Optional<Quote> opened = text.quoteAt(start);
        int from = opened.map(q -> q.span().start()).orElse(start);
        double confidence = range.confidence();
        if (!cue.isSaying() && !cue.is(Cues.Sort.FIND)) {
            confidence = Math.min(confidence, 0.55);
        } else if (!isSpeaker(cue.subject())) {
            confidence = Math.min(confidence, 0.6);
        }
        List<Span> content = pieces.of(from, end);
        return spoken(
                "clause",
                cue,
                content.isEmpty() ? List.of(new Span(from, end)) : content,
                pieces.manner(from, end),
                confidence);
    }

    private Spoken spoken(String rule, Cue cue, List<Span> content, Manner manner, double confidence) {
        Tree tree = cue.tree();
        Setting setting = Setting.of(cue, content);
        Token subject = setting.speaker() == null ? cue.subject() : setting.speaker();
        Speaker speaker = speakers.speaker(tree, subject);
        Span words = cue.words();
        return new Spoken(
                rule,
                tree,
                cue.verb(),
                speaker.entity() == null ? goesOn(tree, subject, speaker) : speaker,
                words,
                content,
                manner,
                setting.medium(),
                Firmness.of(cue, content),
                confidence);
    }
}
