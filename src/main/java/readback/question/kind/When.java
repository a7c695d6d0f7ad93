package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import readback.question.AnswerKey;
import readback.question.Moment;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.Seat;
import readback.question.english.Verbs;
import readback.text.Fact;
import readback.text.TimeExpression;
import readback.text.Token;

/** A day, date, year or span of time; relative days stay as the text says them. */
public final class When implements QuestionKind {

    private static final Set<String> LASTING = Set.of(
            "remain",
            "stay",
            "continue",
            "live",
            "have",
            "own",
            "know",
            "keep",
            "stand",
            "lie",
            "seem",
            "appear",
            "wait");

    /** "…, when Mr Tokayev took power?": another clause of time beside the one that is asked for. */
    private static final Pattern LATER = Pattern.compile(", (when|after which|before which) [^,]*\\?$");

    @Override
    public String id() {
        return "when";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Question> drafts = new ArrayList<>();
        for (Fact.Dated d : basis.facts(Fact.Dated.class)) {
            Optional<Asked> asked = asked(basis, d);
            if (asked.isEmpty()) {
                continue;
            }
            for (AnswerKey key : keys(basis, d)) {
                drafts.add(Draft.of(
                                id(),
                                LATER.matcher(Asking.stem(asked.get().stem())).replaceFirst("?"),
                                key,
                                d.evidence())
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
        Optional<String> wh = wh(basis, d.time());
        if (wh.isEmpty()) {
            return Optional.empty();
        }
        Optional<Says> said = Says.all(basis).stream()
                .filter(s -> s.fact().time() != null
                        && s.fact().time().span().equals(d.time().span()))
                .findFirst();
        if (said.isPresent()) {
            return Medium.occasion(basis, said.get().fact(), wh.get()).map(q -> new Asked(q, q, Voice.OWN));
        }
        return Voice.of(basis, d.time().span(), d.standing())
                .flatMap(voice -> Seat.of(basis, d.time().span(), voice.limit())
                        .flatMap(seat ->
                                question(basis, d, seat, voice, wh.get()).map(q -> new Asked(voice.ask(q), q, voice))));
    }

    private static Optional<String> question(Basis basis, Fact.Dated d, Seat seat, Voice voice, String wh) {
        Clause clause = seat.clause();
        List<Token> time = clause.sentence().tokensIn(d.time().span());
        boolean nested = seat.inner() != seat.top() && seat.inner().relation().startsWith("nmod") && !seat.isSubject();
        boolean range = d.time().kind() == TimeExpression.Kind.RANGE;
        List<Token> gone = range
                ? clause.tokens().stream()
                        .filter(t -> time.stream().anyMatch(x -> clause.under(x).contains(t)))
                        .toList()
                : nested ? clause.under(seat.inner()) : seat.part();
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
                                || t.text().equals("only")
                                || t.relation().equals("det"));
        boolean perfect = clause.finite() != clause.root()
                && Set.of("has", "have").contains(clause.finite().text())
                && !d.time().kind().equals(TimeExpression.Kind.RANGE);
        if (seat.isSubject() || !adjunct || !only || perfect || fronted || lasts(clause, d.time())) {
            return Optional.empty();
        }
        String preposition = gone.stream()
                .filter(t -> t.relation().equals("case"))
                .map(t -> Letters.lower(t.text()))
                .findFirst()
                .orElse("");
        return switch (preposition) {
            case "", "in", "on", "at", "during" -> new Asking(basis).ask(wh, clause, gone, voice.named());
            case "since", "until", "by" ->
                new Asking(basis)
                        .ask(
                                preposition + (wh.equals("when") ? " when" : wh.replaceFirst("^(in|on)", "")),
                                clause,
                                gone,
                                voice.named());
            case "from", "between" ->
                new Asking(basis).ask(wh.equals("when") ? "when" : wh, clause, gone, voice.named());
            default -> Optional.empty();
        };
    }

    /** What remains, or is so every time, has no one day; nor has what happens on two. */
    private static boolean lasts(Clause clause, TimeExpression time) {
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
        return !range && (now || state || copula && time.kind() == TimeExpression.Kind.DAY);
    }

    private static Optional<String> wh(Basis basis, TimeExpression time) {
        String words = basis.words(time.span());
        return switch (time.kind()) {
            case DAY ->
                Gaps.DAYS.stream().anyMatch(words::equals)
                        ? Optional.of("on which day")
                        : words.matches(".*\\d.*") ? Optional.of("when") : Optional.empty();
            case YEAR -> words.matches("\\d{4}") ? Optional.of("in which year") : Optional.empty();
            case MONTH ->
                Gaps.MONTHS.contains(words)
                        ? Optional.of("in which month")
                        : words.matches(".*\\d{4}") ? Optional.of("when") : Optional.empty();
            case RANGE -> words.matches(".*\\d{4}.*\\d{4}.*") ? Optional.of("when") : Optional.empty();
            case DECADE, CENTURY, SEASON -> words.matches(".*\\d.*") ? Optional.of("when") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static List<AnswerKey> keys(Basis basis, Fact.Dated d) {
        String words = basis.words(d.time().span()).replace('\n', ' ');
        List<AnswerKey> keys = new ArrayList<>();
        pick(basis, d, words).ifPresent(keys::add);
        Set<String> accepted = new LinkedHashSet<>();
        accepted.add(words);
        accepted.add(words.replaceFirst("^(?i)(in|on|at|during) ", ""));
        keys.add(new Moment(List.copyOf(accepted), basis.analysis().article().published()));
        return keys;
    }

    private static Optional<PickOne> pick(Basis basis, Fact.Dated d, String words) {
        List<String> cycle =
                Gaps.DAYS.contains(words) ? Gaps.DAYS : Gaps.MONTHS.contains(words) ? Gaps.MONTHS : List.of();
        double place = Spreading.of(words + d.evidence().start());
        Set<String> found = new TreeSet<>();
        if (words.matches("(1[89]|20)\\d\\d")) {
            int year = Integer.parseInt(words);
            int below = (int) (place * 4);
            int step = year > 1995 ? 1 : 2;
            for (int i = 1; i <= 3; i++) {
                int gap = i <= below ? -i * step - (place > 0.5 && i > 1 ? step : 0) : (i - below) * step;
                found.add(Integer.toString(year + gap));
            }
        } else if (!cycle.isEmpty()) {
            for (Fact.Dated other : basis.facts(Fact.Dated.class)) {
                String day = basis.words(other.time().span());
                if (cycle.contains(day) && !day.equals(words) && found.size() < 3) {
                    found.add(day);
                }
            }
            for (int i = 1; found.size() < 3; i++) {
                found.add(cycle.get((cycle.indexOf(words) + i * 3 + (int) (place * 2)) % cycle.size()));
                found.remove(words);
            }
        } else {
            return Optional.empty();
        }
        found.add(words);
        List<String> order = found.stream()
                .sorted((a, b) ->
                        cycle.isEmpty() ? a.compareTo(b) : Integer.compare(cycle.indexOf(a), cycle.indexOf(b)))
                .toList();
        List<Option> options = order.stream()
                .map(w -> w.equals(words)
                        ? Option.key(w)
                        : new Option(w, role(basis, w), where(basis, w), "The article says " + words + "."))
                .toList();
        return Optional.of(new PickOne(options, false));
    }

    private static Option.Role role(Basis basis, String words) {
        return where(basis, words) == null ? Option.Role.UNSUPPORTED : Option.Role.OTHER_SPAN;
    }

    private static readback.text.@org.jspecify.annotations.Nullable Span where(Basis basis, String words) {
        return basis.facts(Fact.Dated.class).stream()
                .filter(d -> basis.words(d.time().span()).equals(words))
                .map(Fact.Dated::evidence)
                .findFirst()
                .orElse(null);
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
                                + " Helen Carter said on Friday that the Cardiff tunnel was closed.",
                        List.of("On which day did Margaret Dawson give a speech? => Monday"),
                        List.of("did Helen Carter say")),
                new Example(
                        "The Bristol museum opened in 1987.",
                        List.of("In which year did the Bristol museum open? => 1987"),
                        List.of()));
    }
}
