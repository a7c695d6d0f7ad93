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
    private final CueQuotes near;

    VerbReports(Reported text) {
        this.text = text;
        this.pieces = new Pieces(text);
        this.speakers = new SpeakerFinder(text);
        this.near = new CueQuotes(text, pieces);
    }

    void find() {
        CueFinder cues = new CueFinder(text);
        for (Tree tree : text.trees()) {
            for (Cue cue : cues.find(tree)) {
                report(cue).ifPresent(text::add);
            }
            for (Token token : tree.tokens()) {
                if (!text.isQuoted(token)) {
                    StanceReports.cue(tree, token).flatMap(this::stance).ifPresent(text::add);
                }
            }
        }
    }

    private Optional<Spoken> stance(Cue cue) {
        return isSpeaker(cue.subject())
                ? StanceReports.clause(cue, lastToken(cue)).map(range -> clause(cue, range))
                : Optional.empty();
    }

    private Optional<Spoken> report(Cue cue) {
        if (!Cues.isAny(Words.lower(cue.verb().lemma()))) {
            return named(cue);
        }
        Optional<Quote> before = text.quoteEndingAt(cue.start())
                .filter(q -> !text.isClaimed(q) && !near.isClosed(cue, q) && !near.isLed(cue, q));
        if (before.isPresent() && !CueQuotes.isScare(cue, before.get())) {
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
                || isClauseTaker(cue) && cue.is(Cues.Sort.BELIEVE) && !believes(cue)) {
            return Optional.empty();
        }
        if (!isClauseTaker(cue)) {
            return named(cue);
        }
        return ReportedClause.after(cue, lastToken(cue))
                .filter(r -> r.confidence() > NamedObject.CONFIDENCE || isSpeaker(cue.subject()))
                .map(range -> clause(cue, range));
    }

    /** "raised concerns about the bridge": what is said is only named. */
    private Optional<Spoken> named(Cue cue) {
        return isSpeaker(cue.subject())
                ? NamedObject.of(cue, lastToken(cue)).map(range -> clause(cue, range))
                : Optional.empty();
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
        boolean it = cue.subject().text().equalsIgnoreCase("it")
                && cue.tree()
                        .next(cue.verb())
                        .filter(n -> n.text().equals("that"))
                        .isPresent();
        return cue.is(Cues.Sort.FIND) && (finder || named || it);
    }

    /** The last token of the sentence that may belong to a clause: a closing stop left out. */
    private static int lastToken(Cue cue) {
        Optional<FrontedSaying> fronted = FrontedSaying.of(cue.tree(), cue.verb());
        int last = fronted.map(FrontedSaying::comma).orElse(cue.tree().size()) - 1;
        while (last > cue.to() && cue.tree().token(last).text().matches("\\.|\\)")) {
            last--;
        }
        return last;
    }

    private Optional<Spoken> quoteBefore(Cue cue, Quote quote) {
        List<Span> content = new ArrayList<>();
        int lead = near.lead(quote);
        boolean mixed = lead >= 0;
        if (mixed) {
            content.addAll(pieces.of(lead, quote.span().end()));
        } else {
            content.addAll(pieces.of(quote));
        }
        int sentenceEnd = cue.tree().sentence().span().end();
        Optional<Quote> next = text.quoteIn(cue.end(), sentenceEnd);
        if (next.isPresent() && near.goesOn(cue, next.get())) {
            content.addAll(pieces.of(next.get()));
        }
        return Optional.of(spoken("quote", cue, content, mixed ? Manner.MIXED : Manner.DIRECT, SURE));
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
                                || CueQuotes.isSpeechNoun(cue, last)
                                        && Words.isCapital(quote.inner().in(text.text())));
        if (direct && !(last != null && last.text().equals("as"))) {
            int end = near.end(cue, quote);
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
            return Optional.of(
                    spoken("phrase", cue, pieces.of(start, near.lastQuoteEnd(cue, quote)), Manner.MIXED, 0.75));
        }
        return Optional.empty();
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
        for (int i = spoken.size() - 1; i > 0 && last.confidence() <= NamedObject.CONFIDENCE; i--) {
            last = spoken.get(i - 1);
        }
        Integer entity = last.speaker().entity();
        boolean near = tree.sentence().paragraph() - last.tree().sentence().paragraph() <= 1 && last.confidence() > 0.6;
        return near
                        && entity != null
                        && pronoun.fits(text.analysis().entity(entity))
                        && !comesAnother(pronoun, entity, last, open)
                ? new Speaker(entity, open.span())
                : open;
    }

    /** Whether somebody else who fits is named, or meant, between those who spoke and the pronoun. */
    private boolean comesAnother(Pronoun pronoun, int entity, Spoken last, Speaker open) {
        int from = Math.max(
                last.cue().end(), last.content().get(last.content().size() - 1).end());
        int to = open.span().start();
        return text.mentionsIn(text.paragraphOf(open.span())).stream()
                .anyMatch(m -> m.entity() != entity
                        && m.span().start() >= from
                        && m.span().end() <= to
                        && pronoun.fits(text.analysis().entity(m.entity())));
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
        if (ToSay.isToCome(tree, cue.verb())
                || Cues.isAny(Words.lower(cue.verb().lemma())) && !cue.isSaying() && !cue.is(Cues.Sort.FIND)) {
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
        Span words = cue.words(content);
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
