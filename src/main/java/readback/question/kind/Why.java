package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.question.AnswerKey;
import readback.question.Option;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.Typed;
import readback.question.english.Alone;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.Wording;
import readback.text.Fact;
import readback.text.Fact.Cause.Link;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** A cause or purpose that the text itself marks. */
public final class Why implements QuestionKind {

    @Override
    public String id() {
        return "why";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Fact.Cause> causes = basis.facts(Fact.Cause.class).stream()
                .filter(c -> c.link() == Link.REASON || c.link() == Link.PURPOSE && isPurpose(basis, c))
                .toList();
        Map<Integer, String> reasons = new TreeMap<>();
        for (int i = 0; i < causes.size(); i++) {
            Optional<String> reason = reason(basis, causes.get(i));
            if (reason.isPresent()) {
                reasons.put(i, reason.get());
            }
        }
        List<Question> drafts = new ArrayList<>();
        reasons.forEach((i, reason) -> {
            Fact.Cause cause = causes.get(i);
            Optional<Voice> voice = Voice.of(basis, cause.cause(), cause.standing());
            Optional<String> asked = voice.flatMap(v -> asked(basis, cause, v).map(v::ask));
            if (asked.isEmpty()) {
                return;
            }
            Wrongs wrong = new Wrongs(reason);
            reasons.forEach((j, other) -> {
                if (!j.equals(i) && other.split(" ")[0].equals(reason.split(" ")[0])) {
                    wrong.add(
                            other,
                            Option.Role.OTHER_SPAN,
                            causes.get(j).evidence(),
                            "That is the reason for something else.");
                }
            });
            fill(basis, wrong, reason, cause);
            key(wrong, reason)
                    .ifPresent(key -> drafts.add(Draft.of(id(), Asking.stem(asked.get()), key, cause.evidence())
                            .process(Process.RETRIEVE, 0.4)
                            .fact("cause", cause.cause())
                            .explain("The article says: “" + Others.shortened(basis.words(cause.evidence())) + "”")
                            .question(basis)));
        });
        return drafts;
    }

    /** Told elsewhere, and as long: "Because" before it makes a reason of it that the article does not give. */
    private static void fill(Basis basis, Wrongs wrong, String reason, Fact.Cause cause) {
        int here = basis.sentence(cause.evidence()).paragraph();
        for (Told told : Told.all(basis)) {
            boolean far = basis.sentence(told.evidence()).paragraph() != here;
            int length = told.words().length() + 8;
            boolean alike = length * 3 > reason.length() * 2 && length * 2 < reason.length() * 3;
            if (far && alike && !told.isWhole() && reason.startsWith("Because ")) {
                wrong.add(
                        "Because " + told.words(),
                        Option.Role.OTHER_SPAN,
                        told.evidence(),
                        "The article says so, but not as the reason.");
            }
        }
    }

    private static Optional<AnswerKey> key(Wrongs wrong, String reason) {
        Optional<AnswerKey> pick = wrong.three().map(AnswerKey.class::cast);
        boolean brief = reason.split(" ").length <= 9;
        return pick.isPresent() || !brief
                ? pick
                : Optional.of(new Typed(
                        List.of(reason, reason.replaceFirst("^(Because|To) ", "")), Typed.Sort.PHRASE, List.of()));
    }

    private static final Set<String> TAKES_TO = Set.of(
            "vote",
            "decide",
            "agree",
            "plan",
            "want",
            "try",
            "begin",
            "start",
            "continue",
            "fail",
            "refuse",
            "promise",
            "pledge",
            "vow",
            "seek",
            "ask",
            "order",
            "urge",
            "tell",
            "force",
            "allow",
            "help",
            "expect",
            "need",
            "intend",
            "hope",
            "prepare",
            "threaten",
            "appear",
            "seem",
            "manage",
            "attempt",
            "offer",
            "choose",
            "aim",
            "call",
            "have",
            "go",
            "use",
            "like",
            "prefer",
            "learn",
            "encourage",
            "persuade",
            "invite",
            "require",
            "count",
            "rely",
            "depend",
            "wait",
            "look",
            "press",
            "fight",
            "long",
            "be");

    /** "voted to close" says what was voted, not why. */
    private static boolean isPurpose(Basis basis, Fact.Cause cause) {
        Optional<Token> verb = basis.head(cause.effect());
        Optional<Token> aim = basis.head(cause.cause());
        boolean marked = basis.words(cause.marker()).matches("(?i)in order to|so that|so as to");
        return marked
                || verb.isPresent()
                        && aim.isPresent()
                        && aim.get().relation().equals("advcl")
                        && !TAKES_TO.contains(Letters.lower(verb.get().lemma()));
    }

    private static Optional<String> asked(Basis basis, Fact.Cause cause, Voice voice) {
        Sentence sentence = basis.sentence(cause.effect());
        return basis.head(cause.effect())
                .flatMap(h -> voice.limit() == null
                        ? Clause.at(sentence, h.index())
                        : Clause.within(sentence, h.index(), voice.limit()))
                .flatMap(c -> {
                    List<Token> gone = c.tokens().stream()
                            .filter(t -> cause.cause().contains(t.span())
                                    || cause.marker().contains(t.span()))
                            .toList();
                    return gone.isEmpty() && voice.limit() == null && cause.link() == Link.PURPOSE
                            ? Optional.empty()
                            : new Asking(basis).ask("why", c, gone, voice.named());
                });
    }

    /** "Because the island still runs on cash", "To get cash". */
    private static Optional<String> reason(Basis basis, Fact.Cause cause) {
        Sentence sentence = basis.sentence(cause.cause());
        Optional<Token> head = basis.head(cause.cause());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (cause.link() == Link.REASON) {
            return clause(sentence, head.get(), cause.cause())
                    .flatMap(c -> new Asking(basis).statement(c, java.util.Set.of()))
                    .map(w -> "Because " + w);
        }
        List<Token> tokens = sentence.tokensIn(cause.cause());
        if (tokens.isEmpty() || !tokens.get(0).pos().matches("TO|VB")) {
            return Optional.empty();
        }
        List<Token> words = tokens;
        return new Alone(basis)
                .resolve(sentence, words, java.util.Set.of())
                .map(r -> Wording.of(basis.analysis().article(), words, r))
                .map(w -> w.startsWith("to ") ? w : "to " + w)
                .map(Letters::capital);
    }

    private static Optional<Clause> clause(Sentence sentence, Token head, Span span) {
        return Clause.within(sentence, head.index(), span);
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "The ferry to Lundy was cancelled on Monday because the harbour of Bristol was frozen.\n\n"
                        + "Margaret Dawson opened the new bridge in Cardiff.\n\n"
                        + "The museum of Plymouth employs many young painters.\n\n"
                        + "The town hall was painted green by two students.",
                List.of("Why was the ferry to Lundy cancelled on Monday? => Because the harbour of Bristol was frozen"),
                List.of()));
    }
}
