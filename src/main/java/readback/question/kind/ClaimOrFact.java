package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import readback.question.Option;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Analysis;
import readback.text.Standing;
import readback.text.Token;

/** Does the article report this as established, as someone's claim, and whose, or as denied. Disputable matter only. */
public final class ClaimOrFact implements QuestionKind {

    private static final String FACT = "As a fact, in the article’s own words";
    private static final String CLAIM = "As a claim by %s";
    private static final String DENIAL = "As something that %s denied";
    private static final Set<String> DISPUTABLE = Words.set("disputable");
    private static final Set<String> WEIGHING = Set.of(
            "claimed",
            "claims",
            "alleged",
            "alleges",
            "argued",
            "argues",
            "insisted",
            "insists",
            "contended",
            "contends",
            "maintained",
            "maintains",
            "suspects",
            "suspected",
            "asserted",
            "suggested",
            "warned",
            "denied");

    @Override
    public String id() {
        return "claim-or-fact";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Says> all = Says.all(basis);
        List<Question> drafts = new ArrayList<>();
        for (Says says : all) {
            boolean sizeable = says.alone() != null
                    && (says.quote() == null || says.alone().split(" ").length >= 8);
            if (says.entity() != null
                    && sizeable
                    && !says.isAction()
                    && !says.speaksOfItself()
                    && isDisputable(basis, says)) {
                List<Says> others = others(basis, all, says);
                if (!others.isEmpty()) {
                    drafts.add(question(basis, says, others));
                }
            }
        }
        return drafts;
    }

    private static boolean isDisputable(Basis basis, Says says) {
        Standing standing = says.fact().standing();
        boolean words = says.fact().content().stream()
                .flatMap(c -> basis.analysis().sentences().stream()
                        .filter(s -> s.span().overlaps(c))
                        .flatMap(s -> s.tokensIn(c).stream()))
                .map(Token::lemma)
                .anyMatch(l -> DISPUTABLE.contains(Letters.lower(l)));
        return standing == Standing.DENIED
                || standing == Standing.DOUBTED
                || standing == Standing.CLAIMED && (words || WEIGHING.contains(says.verb()));
    }

    private Question question(Basis basis, Says says, List<Says> others) {
        boolean denied = says.fact().standing() == Standing.DENIED;
        Says near = others.get(0);
        Says far = others.get(others.size() > 1 ? 1 : 0);
        boolean even = says.fact().evidence().start() % 2 == 0;
        String third = far != near ? far.who() : even ? says.who() : near.who();
        Wrongs wrong = new Wrongs((denied ? DENIAL : CLAIM).formatted(says.who()))
                .add(
                        FACT,
                        Option.Role.MISREADS,
                        says.fact().evidence(),
                        Letters.capital(says.who()) + " " + says.verb()
                                + " it; the article does not say it in its own voice.")
                .add(
                        CLAIM.formatted(near.who()),
                        Option.Role.OTHER_SPAN,
                        near.fact().evidence(),
                        "That is not about " + near.who() + ".")
                .add(
                        (denied ? CLAIM : DENIAL).formatted(third),
                        Option.Role.MISREADS,
                        says.fact().evidence(),
                        Letters.capital(says.who()) + " " + says.verb() + " it.");
        String stem = "How does the article present the " + (denied ? "suggestion" : "statement") + " that "
                + says.alone() + "?";
        return Draft.of(id(), stem, wrong.three().orElseThrow(), says.fact().evidence())
                .evidence(says.evidence(basis))
                .process(Process.EVALUATE, 0.55)
                .explain("The article says: “"
                        + Others.shortened(basis.words(says.fact().evidence())) + "”")
                .fact("said", says.mark())
                .question(basis);
    }

    /** Two others who say something, but not this, and are not named in it; the nearest in the article. */
    private static List<Says> others(Basis basis, List<Says> all, Says says) {
        Analysis analysis = basis.analysis();
        Others others = Others.of(basis);
        int here = says.fact().evidence().start();
        String words = says.alone() == null ? "" : says.alone();
        return all.stream()
                .filter(o -> o.entity() != null && says.entity() != null)
                .filter(o -> others.isSpeaker(analysis.entity(says.entity())))
                .filter(o -> !Objects.equals(o.entity(), says.entity()))
                .filter(o -> others.isSpeaker(analysis.entity(o.entity())))
                .filter(o -> Others.apart(analysis.entity(o.entity()), analysis.entity(says.entity())))
                .filter(o -> analysis.entity(o.entity()).aliases().stream().noneMatch(words::contains))
                .filter(o -> !o.mayHaveSaid(basis, says))
                .sorted(Comparator.comparingInt(
                        o -> Math.abs(o.fact().evidence().start() - here)))
                .collect(Collectors.toMap(Says::who, o -> o, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .limit(2)
                .toList();
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "Margaret Dawson, the mayor of Bristol, claimed that the builders of the Avon bridge had cheated"
                        + " Bristol.\n\n"
                        + "James Porter, a builder, denied that the Avon bridge was unsafe.\n\n"
                        + "Helen Carter, an engineer, said that the lamps came from Cardiff.\n\n"
                        + "The ferry to Lundy sank in 1987.",
                List.of(
                        "How does the article present the statement that the builders of the Avon bridge had cheated"
                                + " Bristol? => As a claim by Margaret Dawson",
                        "How does the article present the suggestion that the Avon bridge was unsafe? => As something"
                                + " that James Porter denied"),
                List.of("ferry", "lamps")));
    }
}
