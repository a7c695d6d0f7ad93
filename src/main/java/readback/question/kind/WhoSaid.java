package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readback.question.AnswerKey;
import readback.question.PickOne;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.Typed;
import readback.question.english.Basis;
import readback.question.english.Letters;

/** Who said this, quoted or reported. */
public final class WhoSaid implements QuestionKind {

    @Override
    public String id() {
        return "who-said";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Others others = new Others(basis);
        List<Question> drafts = new ArrayList<>();
        for (Says says : Says.all(basis)) {
            String stem = says.that() != null
                    ? wh(basis, says) + " " + says.verb(basis) + " that " + says.that() + "?"
                    : wh(basis, says) + " said: “" + says.quote() + "”?";
            boolean hangs = says.that() != null && !says.that().equals(says.alone());
            boolean nobody = says.entity() == null && !says.who().matches("an? .*\\b(of|for|at|from|in|with) .*");
            boolean endless = says.that() != null && says.that().split(" ").length > 25;
            if (hangs || nobody || endless) {
                continue;
            }
            for (AnswerKey key : keys(basis, says, others)) {
                Draft draft = Draft.of(id(), stem, key, says.fact().evidence())
                        .evidence(says.evidence(basis))
                        .explain(Letters.capital(says.who()) + " said it.")
                        .fact("said", says.fact().content().get(0));
                boolean typed = key instanceof Typed;
                boolean joins = !says.isNamedThere(basis);
                drafts.add(draft.process(
                                joins ? Process.INFER : Process.RETRIEVE, (joins ? 0.5 : 0.25) + (typed ? 0.1 : 0))
                        .question(basis));
            }
        }
        return drafts;
    }

    private static String wh(Basis basis, Says says) {
        boolean body = says.entity() != null
                && basis.analysis().entity(says.entity()).type() == readback.text.Entity.Type.ORGANIZATION;
        return body ? "Which organisation" : "Who";
    }

    private static List<AnswerKey> keys(Basis basis, Says says, Others others) {
        if (says.entity() == null) {
            String bare = says.who().replaceFirst("^(a|an|the) ", "");
            return List.of(new Typed(
                    bare.equals(says.who()) ? List.of(bare) : List.of(says.who(), bare), Typed.Sort.PHRASE, List.of()));
        }
        int entity = says.entity();
        Set<Integer> inside = new TreeSet<>();
        says.fact().content().forEach(c -> basis.mentionsIn(c).forEach(m -> inside.add(m.entity())));
        Optional<PickOne> pick = others.names(entity, inside).three();
        List<AnswerKey> keys = new ArrayList<>();
        pick.ifPresent(keys::add);
        keys.add(others.typed(entity));
        return keys;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Margaret Dawson, the mayor of Bristol, said on Monday that the Avon bridge would open in June."
                                + " “Such a bridge has its price and nobody should forget it,” the mayor added.",
                        List.of("Who said that the Avon bridge would open in June? => Margaret Dawson"),
                        List.of("Who said that it")),
                new Example(
                        "The mayor praised the “brave” drivers of Bristol. The drivers were glad.",
                        List.of(),
                        List.of("brave")));
    }
}
