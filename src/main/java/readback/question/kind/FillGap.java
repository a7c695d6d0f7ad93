package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readback.question.AnswerKey;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Span;
import readback.text.Token;

/** A sentence of the article with one telling figure, date or name out. */
public final class FillGap implements QuestionKind {

    /** "down from 76%": the other figure tells what the gap may be. */
    private static final Pattern MOVED =
            Pattern.compile("(?=[udf,])(?:\\b(up|down) (from|\\d)|\\bfrom [£$€]?\\d|, compared with \\D{0,12}\\d)");

    @Override
    public String id() {
        return "fill-gap";
    }

    @Override
    public boolean draftsBestFirst() {
        return true;
    }

    @Override
    public List<Question> draft(Basis basis) {
        Gaps gaps = new Gaps(basis);
        List<Question> drafts = new ArrayList<>();
        for (Quotation shown : Quotation.all(basis)) {
            drafts.addAll(gaps(basis, gaps, shown));
        }
        return drafts;
    }

    /** A whole sentence may have its gap anywhere. */
    private List<Question> gaps(Basis basis, Gaps gaps, Quotation shown) {
        List<Question> drafts = new ArrayList<>();
        Verbatim told = shown.told();
        Span here = told.sentence().span();
        for (Fact.Amount a : basis.facts(Fact.Amount.class)) {
            if (!here.contains(a.figure())
                    || !(shown.whole() || isCentral(basis, told, a.figure()))
                    || Scene.is(basis, told, a.figure())
                    || Scene.isKnown(told.sentence(), a.figure())) {
                continue;
            }
            String words = basis.words(a.figure());
            Optional<AnswerKey> key = a.sort() == Fact.Amount.Sort.SCORE
                    ? gaps.score(words, Spreading.of(words + a.span().start()))
                    : TellingFigure.is(basis, a) ? gaps.figure(a) : Optional.empty();
            key.flatMap(k -> gap(basis, shown, a.figure(), k, 0.3))
                    .ifPresent(d -> drafts.add(d.fact("amount", a.span()).question(basis)));
        }
        for (Fact.Dated d : basis.facts(Fact.Dated.class)) {
            if (here.contains(d.time().span())
                    && !told.root().relation().startsWith("acl")
                    && (shown.whole() || isCentral(basis, told, d.time().span()))
                    && !Scene.is(basis, told, d.time().span())) {
                TimeGaps.of(basis, gaps, shown, d)
                        .flatMap(g -> gap(basis, shown, g.part(), g.key(), 0.3))
                        .ifPresent(draft ->
                                drafts.add(draft.fact("time", d.time().span()).question(basis)));
            }
        }
        for (Mention m : basis.mentionsIn(here)) {
            if (m.form() == Mention.Form.NAME && isCentral(basis, told, m.span()) && !Scene.is(basis, told, m.span())) {
                NameGaps.of(basis, gaps, told, m)
                        .or(() -> PlaceGaps.of(basis, told, m))
                        .flatMap(g -> gap(basis, shown, g.part(), g.key(), 0.35))
                        .ifPresent(
                                draft -> drafts.add(draft.fact("name", m.span()).question(basis)));
            }
        }
        return drafts;
    }

    /** What the sentence is about, not an aside of it; no number that everyone takes as known ("the two countries"). */
    private static boolean isCentral(Basis basis, Verbatim told, Span part) {
        Optional<Token> head = basis.head(part);
        if (head.isEmpty() || !told.tokens().contains(head.get()) || !told.isCentral(head.get())) {
            return false;
        }
        Token noun = head.get().head() < 0
                ? head.get()
                : told.sentence().tokens().get(head.get().head());
        boolean number = head.get().pos().equals("CD")
                && told.children(noun).stream()
                        .anyMatch(c -> Forms.is(c.text(), "(?i)the|these|those|its|his|her|their"));
        return !number && !MOVED.matcher(told.words()).find();
    }

    private Optional<Draft> gap(Basis basis, Quotation shown, Span part, AnswerKey key, double hard) {
        Verbatim told = shown.told();
        if (told.isQuoted(part) || shown.before() == null && OwnSentence.leansBack(basis, told)) {
            return Optional.empty();
        }
        Optional<String> stem = shown.stem(basis, part);
        String words = basis.words(part);
        if (stem.isEmpty()
                || Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                        .matcher(stem.get())
                        .find()
                || key instanceof PickOne pick
                        && pick.options().stream().anyMatch(o -> stem.get().contains(o.text()) && !o.isKey())) {
            return Optional.empty();
        }
        return Optional.of(Draft.of(id(), stem.get(), key, told.sentence().span())
                .evidence(shown.evidence())
                .hard(key instanceof PickOne ? hard : hard + 0.1)
                .explain("The article says: “"
                        + Others.shortened(basis.words(told.sentence().span())) + "”"));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Margaret Dawson runs the ferry of Bristol. Margaret Dawson swims. She bought a boat for £240,000 from a bank that had"
                                + " sold its other ferries, 12 miles away from Bristol. They refused £90,000 for it.",
                        List.of(
                                "Complete the sentence from the article: “[Margaret Dawson] bought a boat for _____ from"
                                        + " a bank that had sold its other ferries, 12 miles away from Bristol.” => £240,000"),
                        List.of("£90,000", "_____ miles")),
                new Example(
                        "The Bristol museum employs 240 people in two buildings.",
                        List.of(
                                "Complete the sentence from the article: “The Bristol museum employs _____ people in two"
                                        + " buildings.” => 240"),
                        List.of()),
                new Example(
                        "Margaret Dawson said on Monday that the bridge in Bristol had cost more than 12,000 pounds.",
                        List.of(
                                "Complete the sentence from the article: “Margaret Dawson said on Monday that the bridge"
                                        + " in Bristol had cost more than _____ pounds.” => 12,000"),
                        List.of("said on _____")));
    }
}
