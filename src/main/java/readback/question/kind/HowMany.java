package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.question.AnswerKey;
import readback.question.Number;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.Seat;
import readback.text.Comparison;
import readback.text.Fact;
import readback.text.Fact.Amount.Sort;
import readback.text.Token;

/** A count, amount, share, age or length of time, with its bound. */
public final class HowMany implements QuestionKind {

    @Override
    public String id() {
        return "how-many";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Fact.Amount> amounts = basis.facts(Fact.Amount.class);
        List<Question> drafts = new ArrayList<>();
        for (Fact.Amount a : amounts) {
            Optional<Asked> asked = asked(basis, a);
            if (asked.isEmpty()) {
                continue;
            }
            for (AnswerKey key : keys(basis, a, amounts)) {
                drafts.add(Draft.of(id(), Asking.stem(asked.get().stem()), key, a.evidence())
                        .hard(key instanceof Number ? 0.35 : 0.25)
                        .explain("The article says " + basis.words(a.span()).replace('\n', ' ') + ".")
                        .fact("amount", a.span())
                        .question(basis));
            }
        }
        return drafts;
    }

    /** The question for an amount; other kinds embed it. */
    static Optional<Asked> asked(Basis basis, Fact.Amount a) {
        return Voice.of(basis, a.span(), a.standing())
                .flatMap(voice -> Seat.of(basis, a.span(), voice.limit())
                        .flatMap(seat -> question(basis, a, seat, voice).map(q -> new Asked(voice.ask(q), q, voice))));
    }

    private static Optional<String> question(Basis basis, Fact.Amount a, Seat seat, Voice voice) {
        Clause clause = seat.clause();
        Asking asking = new Asking(basis);
        List<Token> amount = clause.sentence().tokensIn(a.span());
        List<Token> part = seat.part();
        boolean direct = amount.contains(seat.top())
                || seat.top().relation().matches("nsubj|nsubj:pass|obj|obl") && (holds(seat) || a.sort() == Sort.SHARE);
        boolean known = part.stream()
                .anyMatch(t -> t.head() == seat.top().index()
                        && Letters.lower(t.text())
                                .matches("the|these|those|both|its|his|their|her|first|last|next|other"));
        if (!direct
                || a.sort() == Sort.COUNT && (known || clause.isNegated())
                || compares(clause, amount)
                || part.stream()
                        .anyMatch(
                                t -> t.relation().equals("conj") || t.relation().equals("cc"))) {
            return Optional.empty();
        }
        Optional<String> wh = words(basis, a, seat, amount, voice);
        if (wh.isEmpty()) {
            return Optional.empty();
        }
        if (seat.isSubject() && a.sort() == Sort.DURATION) {
            return Optional.empty();
        }
        if (seat.isSubject()) {
            return asking.askSubject(wh.get(), clause, false, voice.named());
        }
        if (seat.isObject()) {
            return asking.ask(wh.get(), clause, part, voice.named());
        }
        if (seat.top().relation().equals("obl")) {
            List<Token> cases = clause.sentence().children(seat.top().index()).stream()
                    .filter(t -> t.relation().equals("case"))
                    .toList();
            if (cases.size() != 1 || amount.contains(cases.get(0))) {
                return Optional.empty();
            }
            String preposition = Letters.lower(cases.get(0).text());
            if (preposition.equals("between")) {
                return Optional.empty();
            }
            if (a.sort() == Sort.DURATION) {
                return preposition.equals("for")
                        ? asking.ask("for how long", clause, part, voice.named())
                        : Optional.empty();
            }
            return asking.ask(preposition + " " + wh.get(), clause, part, voice.named());
        }
        return Optional.empty();
    }

    /** "can tell two objects from three": the figure is set against another. */
    private static boolean compares(Clause clause, List<Token> amount) {
        return clause.tokens().stream()
                .filter(t -> t.pos().equals("CD") && !amount.contains(t))
                .anyMatch(t ->
                        t.relation().matches("obl|nmod|obj|nsubj") && !t.ner().matches("DATE|TIME|DURATION"));
    }

    /** The figure counts the part itself, not something inside it. */
    private static boolean holds(Seat seat) {
        return seat.inner() == seat.top() || seat.inner().head() == seat.top().index();
    }

    /** "how many people", "how much", "what percentage of the land". */
    private static Optional<String> words(Basis basis, Fact.Amount a, Seat seat, List<Token> amount, Voice voice) {
        List<Token> rest = seat.part().stream()
                .filter(t -> !amount.contains(t))
                .filter(t ->
                        !t.relation().equals("case") || t.head() != seat.top().index())
                .toList();
        List<Token> bare = rest.stream()
                .filter(t ->
                        !(t.relation().equals("det") && t.head() == seat.top().index()))
                .toList();
        String counted = "";
        if (!bare.isEmpty()) {
            Optional<String> words = new Asking(basis).words(seat.clause(), bare, voice.named(), Map.of());
            if (words.isEmpty()) {
                return Optional.empty();
            }
            counted = " " + words.get();
        }
        boolean noun = seat.top().pos().equals("NNS") && !amount.contains(seat.top());
        return switch (a.sort()) {
            case COUNT -> noun ? Optional.of("how many" + counted) : Optional.empty();
            case MONEY -> amount.contains(seat.top()) && counted.isEmpty() ? Optional.of("how much") : Optional.empty();
            case SHARE -> counted.startsWith(" of ") ? Optional.of("what percentage" + counted) : Optional.empty();
            case DURATION ->
                amount.contains(seat.top()) && counted.isEmpty() ? Optional.of("how long") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** On one line, the capital of a first word taken back. */
    static String small(String words) {
        String flat = words.replace('\n', ' ');
        return flat.matches("[A-Z]\\p{Ll}.*") ? Letters.lowerFirst(flat) : flat;
    }

    private static List<AnswerKey> keys(Basis basis, Fact.Amount a, List<Fact.Amount> all) {
        String shown = small(basis.words(a.span()));
        String figure = small(basis.words(a.figure()));
        Set<String> accepted = new LinkedHashSet<>();
        accepted.add(shown);
        if (a.counted() != null && a.sort() == Sort.COUNT) {
            accepted.add(shown + " " + basis.words(a.counted()).replace('\n', ' '));
        }
        if (a.quantity().comparison() != Comparison.LESS_THAN) {
            accepted.add(figure);
        }
        List<AnswerKey> keys = new ArrayList<>();
        double place = Spreading.of(shown + a.evidence().start());
        Figures.pick(a, shown, figure, all, place).ifPresent(keys::add);
        keys.add(new Number(
                List.copyOf(accepted),
                a.counted() == null || a.sort() != Sort.COUNT ? null : basis.words(a.counted()),
                null));
        return keys;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "The Bristol shop employs nine women. Police said more than 9,800 people were arrested in"
                                + " Bristol.",
                        List.of(
                                "How many women does the Bristol shop employ? => nine",
                                "According to police, how many people were arrested in Bristol? => more than 9,800"),
                        List.of()),
                new Example(
                        "Honeybees can tell two objects from three, Anna Bell found.",
                        List.of(),
                        List.of("from three")),
                new Example("The two clubs of Bristol have met only once.", List.of(), List.of("How many clubs")),
                new Example("She bought the shop with two others in 2010.", List.of(), List.of("How many others")));
    }
}
