package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Active;
import readback.question.english.Alone;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.Wording;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** The doer of an event, where the article gives the doer a name. */
public final class WhoDid implements QuestionKind {

    /** A pronoun of the question stands for the one who is asked for: "who lost her son". */
    private static final Set<String> SINCE =
            Set.of("last", "first", "then", "later", "also", "still", "even", "already", "again", "instead", "since");

    private static final Pattern YEAR = Pattern.compile("\\b(in|since|until|from) (1[5-9]|20)\\d\\d\\b");

    private static final Pattern OWN = Pattern.compile("\\b(he|she|him|her|his|herself|himself)\\b");

    @Override
    public String id() {
        return "who-did";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Others others = Others.of(basis);
        Map<String, List<Found>> found = new LinkedHashMap<>();
        for (Fact.Event e : basis.facts(Fact.Event.class)) {
            boolean own =
                    Voice.of(basis, e.verb(), e.standing()).map(Voice::isOwn).orElse(false);
            Optional<Doer> doer =
                    own ? Doer.of(basis, others, e).filter(d -> !isSubjectOfAll(basis, d.entity())) : Optional.empty();
            doer.flatMap(d -> asked(basis, e, d))
                    .filter(q -> !isLongAgo(basis, e, q))
                    .ifPresent(q ->
                            found.computeIfAbsent(q, k -> new ArrayList<>()).add(new Found(e, doer.get())));
        }
        List<Question> drafts = new ArrayList<>();
        found.forEach((asked, all) -> {
            Integer doer = all.get(0).doer().entity();
            boolean person = doer == null || basis.analysis().entity(doer).type() == Entity.Type.PERSON;
            if (!person && asked.matches("(?i)(.*, )?who .*")) {
                return;
            }
            boolean one = all.stream().map(f -> f.doer().key()).distinct().count() == 1;
            if (one) {
                add(basis, others, all.get(0).event(), all.get(0).doer(), asked, drafts);
            }
        });
        return drafts;
    }

    /** "…, who won an award in 1984": what is told of a man beside the matter is not worth a question. */
    private static boolean isLongAgo(Basis basis, Fact.Event e, String asked) {
        return YEAR.matcher(asked).find()
                && basis.head(e.verb())
                        .filter(v -> v.relation().matches("acl.*|advcl.*"))
                        .isPresent();
    }

    /** The body that the headline names: who else could it be. */
    private static boolean isSubjectOfAll(Basis basis, @Nullable Integer entity) {
        return entity != null
                && basis.analysis().entity(entity).type() == Entity.Type.ORGANIZATION
                && basis.analysis().entity(entity).aliases().stream()
                        .anyMatch(basis.analysis().article().title()::contains);
    }

    /** One who did what is asked: where two did, it is not asked. */
    private record Found(Fact.Event event, Doer doer) {}

    private void add(Basis basis, Others others, Fact.Event e, Doer doer, String asked, List<Question> drafts) {
        Draft typed = Draft.of(id(), Asking.stem(asked), doer.key(), e.evidence())
                .evidence(doer.evidence())
                .hard(doer.evidence().size() > 1 ? 0.45 : 0.35)
                .fact("event", e.verb());
        drafts.add(typed.question(basis));
        Integer entity = doer.entity();
        if (entity != null
                && Set.of("who", "which organisation", "which company").contains(doer.wh())) {
            Set<Integer> inside = new TreeSet<>();
            basis.mentionsIn(e.evidence()).forEach(m -> inside.add(m.entity()));
            boolean pronoun = OWN.matcher(asked).find();
            Wrongs names = pronoun ? others.alike(entity, inside) : others.names(entity, inside);
            names.three()
                    .ifPresent(pick -> drafts.add(typed.key(pick).hard(0.25).question(basis)));
        }
    }

    static Optional<String> asked(Basis basis, Fact.Event e, Doer doer) {
        Set<Integer> named = doer.entity() == null ? Set.of() : Set.of(doer.entity());
        Optional<Token> verb = basis.head(e.verb());
        Span agent = e.agent();
        if (verb.isEmpty() || agent == null || Says.isSaying(verb.get())) {
            return Optional.empty();
        }
        Sentence s = basis.sentence(e.verb());
        Optional<Clause> clause = Clause.at(s, verb.get().index());
        if (clause.isEmpty()) {
            return relative(basis, s, verb.get(), agent, doer, named);
        }
        return clause.filter(c -> !c.isNegated() && c.tail().size() >= 3)
                .filter(c -> c.tail().stream()
                        .noneMatch(t -> t.relation().equals("advmod")
                                && t.head() == c.root().index()
                                && SINCE.contains(Letters.lower(t.text()))))
                .flatMap(c -> asked(basis, c, agent, doer, named));
    }

    private static Optional<String> asked(Basis basis, Clause c, Span agent, Doer doer, Set<Integer> named) {
        List<Token> by = by(c, agent);
        if (by.isEmpty()) {
            boolean subject = c.subject().stream().anyMatch(t -> agent.overlaps(t.span()));
            return subject ? new Asking(basis).askSubject(doer.wh(), c, true, named) : Optional.empty();
        }
        return new Active(basis).ask(doer.wh(), c, by, named);
    }

    /** "the doctor who ran the trial": what follows "who" asks for her. */
    private static Optional<String> relative(
            Basis basis, Sentence s, Token verb, Span agent, Doer doer, Set<Integer> named) {
        List<Token> clause = s.subtree(verb.index());
        Token first = clause.get(0);
        boolean who = verb.relation().equals("acl:relcl")
                && verb.head() >= 0
                && agent.contains(s.tokens().get(verb.head()).span())
                && first.text().matches("who|which|that")
                && first.relation().startsWith("nsubj");
        List<Token> rest = clause.subList(1, clause.size());
        boolean plain = rest.stream()
                .noneMatch(t -> t.text().matches("[,:;–—“”\"()]|not|n[’']t|never|no")
                        || t.relation().equals("dep"));
        if (!who || !plain || rest.size() < 3) {
            return Optional.empty();
        }
        return new Alone(basis)
                .resolve(s, rest, named)
                .map(r -> doer.wh() + " " + Wording.of(basis.analysis().article(), rest, r));
    }

    /** "by" and the words that it takes; "paid for by": the other preposition is the verb's. */
    private static List<Token> by(Clause clause, Span agent) {
        List<Token> phrase = clause.tail().stream()
                .filter(h -> h.head() == clause.root().index() && agent.overlaps(h.span()))
                .findFirst()
                .map(clause::under)
                .orElse(List.of());
        Optional<Token> by = phrase.stream().filter(t -> t.text().equals("by")).findFirst();
        return by.map(first ->
                        phrase.stream().filter(t -> t.index() >= first.index()).toList())
                .orElse(List.of());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Margaret Dawson founded a women’s choir in Bristol in 1987.",
                        List.of("Who founded a women’s choir in Bristol in 1987? => Margaret Dawson"),
                        List.of()),
                new Example(
                        "The library of Bristol was paid for by the Clifton Trust, a charity.",
                        List.of("Which charity paid for the library of Bristol? => the Clifton Trust"),
                        List.of("Which organisation")),
                new Example(
                        "The bells of Bristol Cathedral were stolen by two thieves in 1951. The organ of Bristol Cathedral"
                                + " was built by a local carpenter in 1987.",
                        List.of("Who built the organ of Bristol Cathedral in 1987? => a local carpenter"),
                        List.of("stole")),
                new Example(
                        "Harry Kane won the cup of Bristol. James Porter won the cup of Bristol.",
                        List.of(),
                        List.of("Who won")));
    }
}
