package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readback.question.Option;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Alone;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.Wording;
import readback.text.Analysis;
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
    public List<Question> draft(Analysis analysis, List<Fact> facts) {
        Basis basis = new Basis(analysis, facts);
        List<Fact.Cause> causes = basis.facts(Fact.Cause.class).stream()
                .filter(c -> c.link() == Link.REASON || c.link() == Link.PURPOSE)
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
                    wrong.add(other, Option.Role.OTHER_SPAN, causes.get(j).evidence(), "That is the reason for something else.");
                }
            });
            for (Says says : Says.all(basis)) {
                if (says.that() != null && reason.startsWith("Because ") && !says.fact().evidence().overlaps(cause.evidence())) {
                    wrong.add("Because " + says.that(), Option.Role.OTHER_SPAN, says.fact().evidence(), "The article does not give that as the reason.");
                }
            }
            wrong.three().ifPresent(key -> drafts.add(Draft.of(id(), Asking.stem(asked.get()), key, cause.evidence())
                    .process(Process.RETRIEVE, 0.4)
                    .fact("cause", cause.cause())
                    .explain("The article says: “" + Others.shortened(basis.words(cause.evidence())) + "”")
                    .question(basis)));
        });
        return drafts;
    }

    private static Optional<String> asked(Basis basis, Fact.Cause cause, Voice voice) {
        Sentence sentence = basis.sentence(cause.effect());
        return basis.head(cause.effect())
                .flatMap(h -> voice.limit() == null ? Clause.at(sentence, h.index()) : Clause.within(sentence, h.index(), voice.limit()))
                .flatMap(c -> {
                    List<Token> gone = c.tokens().stream()
                            .filter(t -> cause.cause().contains(t.span()) || cause.marker().contains(t.span()))
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
        return List.of();
    }
}
