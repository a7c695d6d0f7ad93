package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.question.Typed;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * Who or what did something, by name where the article gives one, there or before, or else as it calls the doer ("a
 * local fisherman").
 *
 * @param entity   who, absent for one without a name
 * @param wh       the words that ask: "who", "which charity"
 * @param key      the answer
 * @param evidence the sentence that tells it, and the one with the name where it is another
 */
record Doer(@Nullable Integer entity, String wh, Typed key, List<Span> evidence) {

    private static final Set<String> BODIES = Words.set("bodies");
    private static final Set<String> COUNTRIES = Words.set("countries");

    /** The doer of an event; nothing where it may be someone else, or is several. */
    static Optional<Doer> of(Basis basis, Others others, Fact.Event event) {
        Span agent = event.agent();
        Optional<Token> head = agent == null ? Optional.empty() : basis.head(agent);
        if (agent == null || head.isEmpty() || isSeveral(basis.sentence(agent), agent)) {
            return Optional.empty();
        }
        List<Mention> mentions = basis.mentionsIn(agent).stream()
                .filter(m -> m.span().contains(head.get().span()))
                .toList();
        Optional<Mention> name =
                mentions.stream().filter(m -> m.form() == Mention.Form.NAME).findFirst();
        Optional<Mention> mention = name.or(() -> mentions.stream().findFirst());
        if (mention.isPresent()) {
            return named(basis, others, mention.get(), event.evidence());
        }
        return described(basis, others, agent, event.evidence())
                .or(() -> Described.of(basis, agent).map(d -> new Doer(null, "who", d, List.of(event.evidence()))));
    }

    private static boolean isSeveral(Sentence s, Span agent) {
        return s.tokensIn(agent).stream().anyMatch(t -> t.relation().matches("conj|cc"));
    }

    /** "a former judge, Katarina Vukovic": the words beside the name. */
    private static Optional<Doer> described(Basis basis, Others others, Span agent, Span evidence) {
        return basis.facts(Fact.Role.class).stream()
                .filter(r -> r.description().overlaps(agent) && evidence.contains(r.name()))
                .findFirst()
                .flatMap(r -> wh(basis, others, basis.analysis().entity(r.entity()))
                        .map(wh -> new Doer(r.entity(), wh, others.typed(r.entity()), List.of(evidence))));
    }

    private static Optional<Doer> named(Basis basis, Others others, Mention mention, Span evidence) {
        int entity = mention.entity();
        Optional<String> wh = wh(basis, others, basis.analysis().entity(entity));
        if (wh.isEmpty() || !Sure.refers(basis, mention.span(), entity)) {
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>(List.of(evidence));
        boolean here = basis.mentionsIn(evidence).stream()
                .anyMatch(m -> m.entity() == entity && m.form() == Mention.Form.NAME);
        if (mention.form() != Mention.Form.NAME && !here) {
            Optional<Span> before = Says.described(basis, entity, mention.span())
                    .or(() -> Says.nameBefore(basis, entity, evidence.start()));
            if (before.isEmpty() || basis.analysis().entity(entity).type() != Entity.Type.PERSON) {
                return Optional.empty();
            }
            spans.add(before.get());
        }
        return Optional.of(new Doer(entity, wh.get(), others.typed(entity), List.copyOf(spans)));
    }

    /** "who" for a person; "which charity" where the article says what the body is, or else "which organisation", "which country". */
    private static Optional<String> wh(Basis basis, Others others, Entity entity) {
        return switch (entity.type()) {
            case PERSON -> others.isThing(entity) ? Optional.empty() : Optional.of("who");
            case ORGANIZATION -> Optional.of("which " + body(basis, entity));
            case PLACE ->
                COUNTRIES.contains(Letters.lower(entity.name())) ? Optional.of("which country") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "charity", "bank": what the article calls the body, in a role or by "the bank"; or else "organisation". */
    static String body(Basis basis, Entity entity) {
        for (Fact.Role role : basis.facts(Fact.Role.class)) {
            if (role.entity() == entity.id()) {
                Optional<String> noun = basis.sentence(role.description()).tokensIn(role.description()).stream()
                        .filter(t -> t.isNoun() && BODIES.contains(Letters.lower(t.lemma())))
                        .map(t -> Letters.lower(t.lemma()))
                        .findFirst();
                if (noun.isPresent() && !Letters.lower(entity.name()).contains(noun.get())) {
                    return noun.get();
                }
            }
        }
        return basis.analysis().mentions().stream()
                .filter(m -> m.entity() == entity.id() && m.form() == Mention.Form.NOMINAL)
                .map(m -> Letters.lower(basis.words(m.span())).replaceFirst("^(the|this|that|its) ", ""))
                .filter(noun ->
                        BODIES.contains(noun) && !Letters.lower(entity.name()).contains(noun))
                .findFirst()
                .orElse("organisation");
    }
}
