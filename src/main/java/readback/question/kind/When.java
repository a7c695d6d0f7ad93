package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.AnswerKey;
import readback.question.Moment;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.Seat;
import readback.question.english.Verbs;
import readback.question.english.Words;
import readback.text.Fact;
import readback.text.TimeExpression;
import readback.text.Token;

/** A day, date, year or span of time; relative days stay as the text says them. */
public final class When implements QuestionKind {

    private static final Set<String> LASTING = Words.set("lasting-verbs");

    /** "…, when Mr Tokayev took power?": another clause of time beside the one that is asked for. */
    private static final Pattern LATER = Pattern.compile("(?<=.{12}), (when|after which|before which) [^,]*$");

    private static final Set<TimeExpression.Kind> POINTLESS =
            Set.of(TimeExpression.Kind.DURATION, TimeExpression.Kind.SET, TimeExpression.Kind.VAGUE);

    @Override
    public String id() {
        return "when";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Question> drafts = new ArrayList<>();
        for (Fact.Dated d : basis.facts(Fact.Dated.class)) {
            Optional<Timing> timing = Timing.of(basis, d.time());
            Optional<Asked> asked = asked(basis, d);
            if (timing.isEmpty() || asked.isEmpty()) {
                continue;
            }
            String stem = Asking.stem(asked.get().stem());
            if (!HowMany.isPlaced(asked.get())) {
                continue;
            }
            for (AnswerKey key : timing.get().keys(basis, d)) {
                drafts.add(Draft.of(id(), stem, key, d.evidence())
                        .hard(key instanceof Moment ? 0.35 : 0.25)
                        .explain("The article says: “" + Others.shortened(basis.words(d.evidence())) + "”")
                        .fact("time", d.time().span())
                        .question(basis));
            }
        }
        return drafts;
    }

    /** The question for the time of an event; other kinds embed it. */
    static Optional<Asked> asked(Basis basis, Fact.Dated d) {
        Optional<Timing> timing = Timing.of(basis, d.time());
        if (timing.isEmpty()) {
            return Optional.empty();
        }
        Optional<Says> said = Says.all(basis).stream()
                .filter(s -> s.fact().time() != null
                        && s.fact().time().span().equals(d.time().span()))
                .findFirst();
        if (said.isPresent()) {
            return Optional.empty();
        }
        return Voice.of(basis, d.time().span(), d.standing())
                .flatMap(voice -> Seat.of(basis, d.time().span(), voice.limit())
                        .or(() -> Seat.cut(basis, d.time().span(), voice.limit()))
                        .or(() -> voice.isOwn() ? Seat.attached(basis, d.time().span()) : Optional.empty())
                        .flatMap(seat -> question(basis, d, seat, voice, timing.get())
                                .map(q -> LATER.matcher(q).replaceFirst(""))
                                .map(q -> new Asked(voice.ask(q), q, voice))));
    }

    private static Optional<String> question(Basis basis, Fact.Dated d, Seat seat, Voice voice, Timing timing) {
        Clause clause = Slim.alone(seat.clause());
        List<Token> time = clause.sentence().tokensIn(d.time().span());
        boolean nested = seat.inner() != seat.top() && seat.inner().relation().startsWith("nmod") && !seat.isSubject();
        boolean range = d.time().kind() == TimeExpression.Kind.RANGE;
        List<Token> part = nested ? clause.under(seat.inner()) : seat.part();
        List<Token> gone = clause.tokens().stream()
                .filter(t -> range
                        ? time.stream().anyMatch(x -> clause.under(x).contains(t))
                        : part.contains(t) || time.contains(t) || isBeside(t, part))
                .toList();
        boolean adjunct = nested
                || seat.top().relation().startsWith("obl")
                || seat.top().relation().startsWith("nmod")
                || seat.top().relation().equals("advmod");
        boolean fronted = clause.front().stream()
                .anyMatch(t -> !gone.contains(t) && !t.text().equals(","));
        boolean only = range
                || gone.stream()
                        .allMatch(t -> time.contains(t)
                                || t.relation().equals("case")
                                || t.relation().equals("punct")
                                || isBeside(t, part)
                                || t.text().equals("only")
                                || t.relation().equals("det"));
        String preposition = gone.stream()
                .filter(t -> t.relation().equals("case") && !time.contains(t))
                .map(t -> Letters.lower(t.text()))
                .findFirst()
                .orElse("");
        boolean listed = clause.tokens().stream().anyMatch(t -> t.text().equals(";"));
        boolean perfect = clause.finite() != clause.root()
                && Set.of("has", "have").contains(clause.finite().text())
                && !preposition.equals("since")
                && !range;
        boolean open = preposition.equals("since") || preposition.equals("until");
        if (seat.isSubject()
                || !adjunct
                || !only
                || perfect
                || listed
                || fronted
                || !clause.tokens().containsAll(time)
                || isSaid(clause)
                || Slot.isToDo(clause)
                || isOthers(clause)
                || preposition.equals("since") && isCompared(clause, gone)
                || isTimedTwice(basis, d, clause, gone)
                || !Memorable.is(basis, clause, d.time(), preposition)
                || lasts(clause, d.time(), open)) {
            return Optional.empty();
        }
        Asking asking = new Asking(basis);
        return switch (preposition) {
            case "", "in", "on", "at", "during", "from", "between" ->
                asking.ask(timing.wh(), clause, gone, voice.named());
            case "since", "until", "by", "before", "after" ->
                asking.ask(timing.after(preposition), clause, gone, voice.named());
            default -> Optional.empty();
        };
    }

    /** "back on 3 May". */
    private static boolean isBeside(Token t, List<Token> part) {
        return !part.isEmpty()
                && t.index() == part.get(0).index() - 1
                && t.relation().equals("advmod")
                && Set.of("back", "late", "early", "only", "again").contains(Letters.lower(t.text()));
    }

    /** "since the government cut its subsidy": in a clause below another, "its" may be anybody's. */
    static boolean isOthers(Clause clause) {
        return clause.root().relation().matches("advcl|acl.*|parataxis")
                && clause.tokens().stream().anyMatch(t -> t.pos().equals("PRP$"));
    }

    /** "the worst since 2020", "more than at any time since"; "has studied 20 mergers since 1997" is no date of anything. */
    private static boolean isCompared(Clause clause, List<Token> gone) {
        return clause.tokens().stream()
                .filter(t -> !gone.contains(t))
                .anyMatch(
                        t -> t.pos().equals("CD")
                                || t.pos().matches("JJ[RS]|RB[RS]")
                                || t.text()
                                        .matches(
                                                "(?i)first|second|third|fourth|\\p{L}+th|time|record|than|only|lowest|highest|worst|best"));
    }

    /** "On which day did the mayor say that …": the day of saying is dull, and "who said" asks the same. */
    private static boolean isSaid(Clause clause) {
        return Says.isSaying(clause.root())
                && clause.tokens().stream()
                        .anyMatch(t -> t.head() == clause.root().index()
                                && t.relation().matches("ccomp|parataxis"));
    }

    /** "in 2019 … last year": another time beside the one that is asked for. */
    private static boolean isTimedTwice(Basis basis, Fact.Dated d, Clause clause, List<Token> gone) {
        return basis.facts(Fact.Dated.class).stream()
                .filter(o -> o != d && o.evidence().equals(d.evidence()))
                .filter(o -> !POINTLESS.contains(o.time().kind()))
                .anyMatch(o -> clause.sentence().tokensIn(o.time().span()).stream()
                        .anyMatch(t -> clause.tokens().contains(t) && !gone.contains(t)));
    }

    /** What remains, or is so every time, has no one day; nor has what happens on two. */
    private static boolean lasts(Clause clause, TimeExpression time, boolean open) {
        boolean range = time.kind() == TimeExpression.Kind.RANGE;
        boolean now = clause.finite().pos().matches("VBZ|VBP")
                && !clause.finite().relation().startsWith("aux");
        boolean copula = !clause.root().isVerb() || Verbs.isBe(clause.root());
        boolean empty = Says.isSaying(clause.root())
                && clause.tokens().stream()
                        .noneMatch(t -> t.head() == clause.root().index()
                                && t.relation().matches("obj|ccomp|xcomp|parataxis"));
        boolean state = clause.isNegated()
                || empty
                || LASTING.contains(Letters.lower(clause.root().lemma()));
        return !range && !open && (now || state || copula && time.kind() == TimeExpression.Kind.DAY);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Bristol airport was taken over by a mob and reopened to flights only on Thursday.",
                        List.of("On which day did Bristol airport reopen to flights? => Thursday"),
                        List.of()),
                new Example(
                        "Two of the injured builders of Bristol remained in hospital on Sunday.",
                        List.of(),
                        List.of("remain")),
                new Example(
                        "A rumour that the bridge of Bristol had cracked spread in 2024 after a storm.",
                        List.of(),
                        List.of("bridge")),
                new Example(
                        "A former manager who stole money from customers in their eighties and nineties was sentenced"
                                + " on Friday to seven years in prison.",
                        List.of(),
                        List.of("was nineties")),
                new Example(
                        "Margaret Dawson, the mayor, said in a speech on Monday that the Avon bridge would open in June."
                                + " Helen Carter, who joined the Avon bridge trust in 2019, met Peter Wells in Bristol on"
                                + " Friday. The Avon bridge trust will vote on the Avon bridge on Sunday morning.",
                        List.of("When will the Avon bridge trust vote on the Avon bridge? => Sunday morning"),
                        List.of("speech", "did Helen Carter", "say")),
                new Example(
                        "The Bristol museum opened in 1987.",
                        List.of("In which year did the Bristol museum open? => 1987"),
                        List.of()),
                new Example(
                        "Queues reached the door of the Bristol museum at 8.20am on a cold day. The Bristol museum was"
                                + " closed in the 1960s. Veldtech, founded in 1988, bought the Bristol museum.",
                        List.of(
                                "At what time did queues reach the door of the Bristol museum on a cold day? => 8.20am",
                                "In which decade was the Bristol museum closed? => the 1960s"),
                        List.of("Veldtech")),
                new Example(
                        "The Bristol museum cut its prices for the second time since July. The mayor of Bristol said on Monday that the"
                                + " museum was full. It was the worst day since 2020"
                                + " in Bristol. The museum was full last year and closed in Bristol in 2012.",
                        List.of(),
                        List.of("say", "since which year", "In which year", "ince which month")));
    }
}
