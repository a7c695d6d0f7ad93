package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.text.Analysis;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Token;

/** The doer of an event, where the article gives the doer a name. */
public final class WhoDid implements QuestionKind {

    @Override
    public String id() {
        return "who-did";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Analysis analysis = basis.analysis();
        Others others = new Others(basis);
        List<Question> drafts = new ArrayList<>();
        for (Fact.Event e : basis.facts(Fact.Event.class)) {
            Optional<Mention> doer = doer(basis, e);
            if (doer.isEmpty()
                    || !Voice.of(basis, e.verb(), e.standing())
                            .map(Voice::isOwn)
                            .orElse(false)) {
                continue;
            }
            int entity = doer.get().entity();
            Entity who = analysis.entity(entity);
            Optional<String> wh = wh(who);
            Optional<Clause> clause = basis.head(e.verb())
                    .flatMap(v -> Clause.at(basis.sentence(e.verb()), v.index()))
                    .filter(c ->
                            c.subject().stream().anyMatch(t -> doer.get().span().contains(t.span())))
                    .filter(c -> !Says.isSaying(c.root()))
                    .filter(c -> c.tail().size() >= 3 && !c.isNegated())
                    .filter(c -> c.tail().stream().noneMatch(Token::isPronoun));
            if (wh.isEmpty() || clause.isEmpty()) {
                continue;
            }
            Set<Integer> inside = new TreeSet<>();
            basis.mentionsIn(e.evidence()).forEach(m -> inside.add(m.entity()));
            new Asking(basis).askSubject(wh.get(), clause.get(), true, Set.of()).ifPresent(q -> {
                Draft typed = Draft.of(id(), Asking.stem(q), others.typed(entity), e.evidence())
                        .hard(0.35)
                        .fact("event", e.verb());
                drafts.add(typed.question(basis));
                others.names(entity, inside)
                        .three()
                        .ifPresent(pick -> drafts.add(Draft.of(id(), Asking.stem(q), pick, e.evidence())
                                .hard(0.25)
                                .fact("event", e.verb())
                                .question(basis)));
            });
        }
        return drafts;
    }

    private static Optional<String> wh(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> Optional.of("who");
            case ORGANIZATION -> Optional.of("which organisation");
            default -> Optional.empty();
        };
    }

    /** The one name that the doer's words are. */
    private static Optional<Mention> doer(Basis basis, Fact.Event e) {
        if (e.agent() == null) {
            return Optional.empty();
        }
        List<Mention> names = basis.mentionsIn(e.agent()).stream()
                .filter(m -> m.form() == Mention.Form.NAME)
                .toList();
        Optional<Token> head = basis.head(e.agent());
        boolean and = basis.sentence(e.agent()).tokensIn(e.agent()).stream()
                .anyMatch(t -> t.relation().equals("conj") || t.relation().equals("cc"));
        return and || head.isEmpty()
                ? Optional.empty()
                : names.stream()
                        .filter(m -> m.span().contains(head.get().span()))
                        .findFirst();
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "Margaret Dawson founded a women’s choir in Bristol in 1987.",
                List.of("Who founded a women’s choir in Bristol in 1987? => Margaret Dawson"),
                List.of()));
    }
}
