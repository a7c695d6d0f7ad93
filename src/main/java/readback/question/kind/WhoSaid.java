package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readback.question.AnswerKey;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.Typed;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Entity;

/** Who said this, quoted or reported. */
public final class WhoSaid implements QuestionKind {

    /** So many questions may have one person for an answer; a set in which it is always she is no test. */
    private static final int MOST = 3;

    @Override
    public String id() {
        return "who-said";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Others others = new Others(basis);
        List<Question> drafts = new ArrayList<>();
        Map<Integer, Integer> often = new TreeMap<>();
        for (Says says : Says.all(basis)) {
            if (isClumsy(basis, says) || often.getOrDefault(says.entity(), 0) >= MOST) {
                continue;
            }
            if (says.entity() == null || !others.isSpeaker(basis.analysis().entity(says.entity()))) {
                continue;
            }
            String stem = stem(basis, says);
            often.merge(says.entity(), 1, Integer::sum);
            boolean joins = !says.isNamedThere(basis);
            for (AnswerKey key : keys(basis, says, others)) {
                double hard = (joins ? 0.5 : 0.25) + (key instanceof Typed ? 0.1 : 0);
                drafts.add(Draft.of(id(), stem, key, says.fact().evidence())
                        .evidence(says.evidence(basis))
                        .explain(Letters.capital(says.who()) + " " + says.verb() + " it.")
                        .fact("said", says.mark())
                        .process(joins ? Process.INFER : Process.RETRIEVE, hard)
                        .question(basis));
            }
        }
        return drafts;
    }

    /** "Which organisation said that they": nothing to print. */
    private static boolean isClumsy(Basis basis, Says says) {
        return says.entity() == null
                || says.speaksOfItself()
                        && basis.analysis().entity(says.entity()).type() == Entity.Type.ORGANIZATION
                        && says.that() != null
                        && says.that().matches(".*\\b(they|them|their)\\b.*");
    }

    private static String stem(Basis basis, Says says) {
        Entity speaker = basis.analysis().entity(says.entity() == null ? 0 : says.entity());
        String who = speaker.type() == Entity.Type.ORGANIZATION ? "Which organisation" : "Who";
        if (says.that() == null) {
            boolean wrote = basis.words(says.fact().cue()).matches("(?i)(wrote|writes|writing)");
            return who + (wrote ? " wrote" : " said") + ": “" + says.quote() + "”?";
        }
        boolean to = says.clause() == null;
        return who + " " + says.verb() + (to ? " " : " that ") + says.that() + "?";
    }

    private static List<AnswerKey> keys(Basis basis, Says says, Others others) {
        int entity = says.entity() == null ? 0 : says.entity();
        Set<Integer> never = new TreeSet<>(says.alsoSaidBy(basis));
        says.fact().content().forEach(c -> basis.mentionsIn(c).forEach(m -> never.add(m.entity())));
        String words = says.that() == null ? says.quote() : says.that();
        basis.analysis().entities().stream()
                .filter(e -> words != null
                        && words.contains(e.name().substring(e.name().lastIndexOf(' ') + 1)))
                .forEach(e -> never.add(e.id()));
        List<AnswerKey> keys = new ArrayList<>();
        (says.speaksOfItself() || says.hangs() ? others.alike(entity, never) : others.names(entity, never))
                .three()
                .ifPresent(keys::add);
        keys.add(others.typed(entity));
        return keys;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Margaret Dawson, the mayor of Bristol, said on Monday that the Avon bridge would open in June."
                                + " “Such a bridge has its price and nobody should forget it,” the mayor added.",
                        List.of(
                                "Who said that the Avon bridge would open in June? => Margaret Dawson",
                                "Who said: “Such a bridge has its price and nobody should forget it”? => Margaret"
                                        + " Dawson"),
                        List.of("Who said that it")),
                new Example(
                        "The mayor praised the “brave” drivers of Bristol. The drivers were glad.",
                        List.of(),
                        List.of("brave")),
                new Example(
                        "Fiona Marlow, the mayor, met Derek Marlow, the owner of the Cardiff ferry. Marlow denied that"
                                + " the Cardiff ferry was for sale. Peter Wells, a bus driver, waited for Helen"
                                + " Carter. The driver of the ferry, Tom Birch, a cousin, came later. “They were not"
                                + " glad about the price of oranges,” he said.",
                        List.of(),
                        List.of("for sale", "oranges")),
                new Example(
                        "Peter Wells, a bus driver, said he had never liked the old bridge. Helen Carter vowed to"
                                + " repaint the Cardiff tunnel in autumn. Ruth Marlow denied having sold the Cardiff"
                                + " ferry. James Porter did not say why Church Street"
                                + " was closed.",
                        List.of(
                                "Who said that he had never liked the old bridge? => Peter Wells",
                                "Who denied having sold the Cardiff ferry? => Ruth Marlow",
                                "Who vowed to repaint the Cardiff tunnel in autumn? => Helen Carter"),
                        List.of("James Porter", "Church Street")));
    }
}
