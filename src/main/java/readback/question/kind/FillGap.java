package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readback.question.AnswerKey;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** A sentence of the article with one telling figure, date or name out. */
public final class FillGap implements QuestionKind {

    private static final String ASK = "Fill in the gap: ";
    private static final String COMPLETE = "Complete the sentence from the article: “";
    private static final String GAP = "_____";
    /** So telling is a whole sentence that is shown: about the headline or the main names, with a figure. */
    private static final int TELLING = 2;

    private static final int SHORTEST = 6;
    private static final int LONGEST = 34;

    /** In a longer sentence the day is not what it is about. */
    private static final int EASY = 16;

    /** "down from 76%": the other figure tells what the gap may be. */
    private static final Pattern MOVED =
            Pattern.compile("(?=[udf,])(?:\\b(up|down) (from|\\d)|\\bfrom [£$€]?\\d|, compared with \\D{0,12}\\d)");

    /** Without "May", which is a verb as well. */
    private static final String MONTHS =
            Gaps.MONTHS.stream().filter(m -> !m.equals("May")).collect(Collectors.joining("|"));

    private static final Pattern TIME = Pattern.compile("\\b(" + String.join("|", Gaps.DAYS) + "|(?:\\d{1,2} )?(?:"
            + MONTHS + ")(?: \\d{1,2}\\b(?!\\d))?|\\d{1,2}:\\d\\d|(?:1[5-9]|20)\\d\\d)\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");

    @Override
    public String id() {
        return "fill-gap";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Gaps gaps = new Gaps(basis);
        Telling telling = new Telling(basis);
        Map<String, Question> drafts = new LinkedHashMap<>();
        List<Verbatim> shortest = new ArrayList<>(Verbatim.all(basis));
        shortest.removeIf(v -> v.length() < SHORTEST || v.length() > LONGEST || !telling.is(v));
        shortest.sort(Comparator.comparingInt((Verbatim v) -> v.sentence().index())
                .thenComparing(v -> v.lead().isEmpty() ? 0 : 1)
                .thenComparingInt(Verbatim::length));
        for (Verbatim told : shortest) {
            for (Question q : gaps(basis, gaps, told, false)) {
                drafts.putIfAbsent(q.fact(), q);
            }
        }
        for (Verbatim own : OwnSentence.all(basis)) {
            if (telling.of(own) >= TELLING) {
                for (Question q : gaps(basis, gaps, own, true)) {
                    drafts.putIfAbsent(q.fact(), q);
                }
            }
        }
        return List.copyOf(drafts.values());
    }

    /** @param own whether the sentence is shown whole, so that the gap may be anywhere in it */
    private List<Question> gaps(Basis basis, Gaps gaps, Verbatim told, boolean own) {
        List<Question> drafts = new ArrayList<>();
        for (Fact.Amount a : basis.facts(Fact.Amount.class)) {
            if (!told.sentence().span().contains(a.figure()) || !(own || isCentral(basis, told, a.figure()))) {
                continue;
            }
            String words = basis.words(a.figure());
            Optional<AnswerKey> key = a.sort() == Fact.Amount.Sort.SCORE
                    ? gaps.score(words, Spreading.of(words + a.span().start()))
                    : TellingFigure.is(basis, a) ? gaps.figure(a) : Optional.empty();
            key.flatMap(k -> gap(basis, told, a.figure(), k, 0.3))
                    .ifPresent(d -> drafts.add(d.fact("amount", a.span()).question(basis)));
        }
        for (Fact.Dated d : basis.facts(Fact.Dated.class)) {
            if (told.sentence().span().contains(d.time().span())
                    && YEAR.matcher(basis.words(d.time().span())).find()
                    && !told.root().relation().startsWith("acl")
                    && (own || isCentral(basis, told, d.time().span()))) {
                time(basis, gaps, told, d).ifPresent(drafts::add);
            }
        }
        for (Mention m : basis.mentionsIn(told.sentence().span())) {
            if (m.form() == Mention.Form.NAME && isCentral(basis, told, m.span()) && mayBeAsked(basis, told, m)) {
                name(basis, gaps, told, m).ifPresent(drafts::add);
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

    private Optional<Question> time(Basis basis, Gaps gaps, Verbatim told, Fact.Dated d) {
        Matcher m = TIME.matcher(basis.words(d.time().span()));
        if (!m.find()) {
            return Optional.empty();
        }
        Span part =
                new Span(d.time().span().start() + m.start(), d.time().span().start() + m.end());
        Token word = told.sentence().tokensIn(part).stream().findFirst().orElse(null);
        boolean describes =
                word != null && word.pos().equals("CD") && word.relation().matches("nummod|compound|dep");
        Token head = basis.head(d.time().span()).orElse(null);
        boolean day = Gaps.DAYS.contains(basis.words(part)) && told.length() > EASY
                || head == null
                || head.head() != told.asserted().index()
                || told.children(head).stream().anyMatch(c -> c.relation().equals("conj"));
        if (word == null
                || day
                || told.words().contains(" the year ")
                || describes && basis.words(part).length() == 4
                || isOfSaying(told.sentence(), word)) {
            return Optional.empty();
        }
        String words = basis.words(part);
        return gaps.time(words, Spreading.of(words + part.start()))
                .flatMap(key -> gap(basis, told, part, key, 0.3))
                .map(draft -> draft.fact("time", d.time().span()).question(basis));
    }

    /** When somebody spoke is seldom worth asking. */
    private static boolean isOfSaying(Sentence s, Token t) {
        Token at = t;
        while (at.head() >= 0 && !at.isVerb()) {
            at = s.tokens().get(at.head());
        }
        return Says.isSaying(at);
    }

    /**
     * A person or body that does something or has it done; nobody who speaks: that is asked otherwise. Places lie inside
     * one another.
     */
    private static boolean mayBeAsked(Basis basis, Verbatim told, Mention m) {
        Sentence s = told.sentence();
        Entity entity = basis.analysis().entity(m.entity());
        List<Token> part = s.tokensIn(m.span());
        Optional<Token> head = basis.head(m.span());
        if (part.isEmpty() || head.isEmpty() || head.get().head() < 0) {
            return false;
        }
        Token h = head.get();
        Token above = s.tokens().get(h.head());
        boolean seat = h.relation().matches("nsubj|nsubj:pass|obj|iobj|obl|obl:agent");
        boolean plain = s.children(h.index()).stream()
                .filter(c -> !part.contains(c))
                .allMatch(c -> Forms.is(c.relation(), "case|punct|det")
                        || Forms.is(c.relation(), "appos|acl.*") && entity.type() == Entity.Type.PERSON);
        String text = basis.words(s.span());
        String name = basis.words(m.span());
        boolean between = (text.contains("from " + name) || text.contains("between " + name))
                && text.matches("(?s).*\\b(from|between) " + Pattern.quote(name) + "\\s.*");
        boolean possessive = part.stream().anyMatch(t -> t.pos().equals("POS"));
        boolean known = Set.of(Entity.Type.PERSON, Entity.Type.ORGANIZATION).contains(entity.type());
        boolean listed = part.get(0).index() > 0
                && s.tokens().get(part.get(0).index() - 1).text().matches("[,(-]|and|or");
        boolean once = basis.mentionsIn(s.span()).stream()
                        .filter(o -> o.entity() == m.entity())
                        .count()
                == 1;
        boolean speaks = h.relation().startsWith("nsubj") && Says.isSaying(above)
                || basis.analysisStatements().stream()
                        .anyMatch(st -> st.speaker().span().overlaps(m.span()));
        boolean headline = entity.aliases().stream()
                .anyMatch(a -> basis.analysis().article().title().contains(a));
        boolean vague = entity.type() == Entity.Type.ORGANIZATION
                && !entity.name().replaceFirst("^[Tt]he ", "").matches(".* .*|\\p{Lu}{2,}")
                && basis.names().of(m.entity()).startsWith("the ");
        return !between && !headline && !vague && seat && plain && !possessive && known && !listed && once && !speaks;
    }

    private Optional<Question> name(Basis basis, Gaps gaps, Verbatim told, Mention m) {
        Entity entity = basis.analysis().entity(m.entity());
        String words = basis.words(m.span()).replace('\n', ' ');
        Span part = m.span();
        Sentence s = told.sentence();
        int first = s.tokensIn(part).get(0).index();
        boolean the = first > 0 && s.tokens().get(first - 1).text().equalsIgnoreCase("the");
        if (the) {
            part = s.tokens().get(first - 1).span().cover(part);
        }
        String shown = basis.names().of(m.entity());
        boolean title = first > 0
                && !the
                && s.tokens().get(first - 1).isNoun()
                && s.tokens().get(first - 1).head()
                        == s.tokensIn(m.span())
                                .get(s.tokensIn(m.span()).size() - 1)
                                .index();
        if (title
                || shown.startsWith("the ") != (the || words.startsWith("the ") || words.startsWith("The "))
                || entity.type() != Entity.Type.PERSON
                        && !words.replaceFirst("^[Tt]he ", "").equals(entity.name())) {
            return Optional.empty();
        }
        return gaps.name(m, shown, s.span())
                .flatMap(key -> gap(basis, told, m.span().cover(partOf(basis, m, the, s, first)), key, 0.35))
                .map(draft -> draft.fact("name", m.span()).question(basis));
    }

    private static Span partOf(Basis basis, Mention m, boolean the, Sentence s, int first) {
        return the ? s.tokens().get(first - 1).span() : m.span();
    }

    private Optional<Draft> gap(Basis basis, Verbatim told, Span part, AnswerKey key, double hard) {
        if (told.isQuoted(part) || OwnSentence.leansBack(basis, told)) {
            return Optional.empty();
        }
        Optional<String> stem = told.quoted(basis, part, GAP)
                .map(q -> COMPLETE + q + "”")
                .or(() -> told.with(basis, part, GAP).map(w -> ASK + w));
        String words = basis.words(part);
        if (stem.isEmpty()
                || Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                        .matcher(stem.get())
                        .find()
                || key instanceof PickOne pick
                        && pick.options().stream().anyMatch(o -> told.words().contains(o.text()) && !o.isKey())) {
            return Optional.empty();
        }
        return Optional.of(Draft.of(id(), stem.get(), key, told.sentence().span())
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
