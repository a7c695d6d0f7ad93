package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readback.question.Option;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Analysis;
import readback.text.Span;

/** Does the article report this as established, or as someone's claim, and whose. */
public final class ClaimOrFact implements QuestionKind {

    private static final String FACT = "As fact, in the article’s own words";

    @Override
    public String id() {
        return "claim-or-fact";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Analysis analysis = basis.analysis();
        Map<String, Span> claimants = new LinkedHashMap<>();
        Map<String, Integer> entities = new TreeMap<>();
        for (Says says : Says.all(basis)) {
            if (says.entity() != null && !claimants.containsKey(says.who())) {
                claimants.put(says.who(), says.fact().evidence());
                entities.put(says.who(), says.entity());
            }
        }
        List<Question> drafts = new ArrayList<>();
        for (Told told : Told.all(basis)) {
            Says says = told.says();
            Optional<String> words = told.free();
            if (says == null
                    || words.isEmpty()
                    || told.isWhole()
                    || says != null && words.get().contains(says.who())) {
                continue;
            }
            String key = says == null ? FACT : "As a claim by " + says.who();
            Wrongs wrong = new Wrongs(key);
            if (says != null) {
                wrong.add(
                        FACT,
                        Option.Role.MISREADS,
                        told.evidence(),
                        Letters.capital(says.who()) + " said it; the article does not say it in its own voice.");
            }
            claimants.forEach((who, where) -> {
                boolean apart = says == null
                        || says.entity() == null
                        || says.entity().intValue() != entities.get(who)
                                && Others.apart(analysis.entity(says.entity()), analysis.entity(entities.get(who)));
                boolean inside = words.get().contains(who);
                if (apart && !inside) {
                    wrong.add(
                            "As a claim by " + who,
                            Option.Role.OTHER_SPAN,
                            where,
                            "That is not what " + who + " said.");
                }
            });
            wrong.three()
                    .ifPresent(pick -> drafts.add(Draft.of(
                                    id(),
                                    "How does the article present the statement that " + words.get() + "?",
                                    pick,
                                    told.evidence())
                            .process(Process.EVALUATE, 0.55)
                            .explain("The article says: “" + Others.shortened(basis.words(told.evidence())) + "”")
                            .fact("standing", told.evidence())
                            .question(basis)));
        }
        return drafts;
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "Margaret Dawson, the mayor of Bristol, said that the Avon bridge would open to traffic in June.\n\n"
                        + "James Porter, a baker, said that many customers stayed away from Church Street.\n\n"
                        + "Helen Carter, an engineer, said that the Cardiff tunnel needed new lamps before the winter.\n\n"
                        + "Peter Wells, a bus driver, said that a detour through Cardiff took twenty minutes.\n\n"
                        + "The ferry to Lundy sank in 1987.",
                List.of("How does the article present the statement that the Avon bridge would open to traffic in"
                        + " June? => As a claim by Margaret Dawson"),
                List.of("ferry")));
    }
}
