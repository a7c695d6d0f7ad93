package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import readback.question.Option;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Basis;
import readback.question.english.Letters;

/** What someone said; the statements of the others are the wrong options. */
public final class SaidWhat implements QuestionKind {

    @Override
    public String id() {
        return "said-what";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Says> all = Says.all(basis);
        List<Question> drafts = new ArrayList<>();
        for (Says says : all) {
            if (says.entity() == null || says.sentence().isEmpty()) {
                continue;
            }
            Wrongs wrong = new Wrongs(says.sentence());
            for (Says other : all) {
                if (!Objects.equals(other.entity(), says.entity())
                        && other.entity() != null
                        && !other.sentence().isEmpty()
                        && (other.that() == null) == (says.that() == null)) {
                    wrong.add(
                            other.sentence(),
                            Option.Role.OTHER_SPAN,
                            other.fact().evidence(),
                            "That was " + other.who() + ".");
                }
            }
            boolean sole = all.stream()
                            .filter(s -> Objects.equals(s.entity(), says.entity()))
                            .count()
                    == 1;
            wrong.three()
                    .ifPresent(key -> drafts.add(Draft.of(
                                    id(),
                                    sole
                                            ? "What did " + says.who() + " say?"
                                            : "Which of these statements did " + says.who() + " make?",
                                    key,
                                    says.fact().evidence())
                            .evidence(says.evidence(basis))
                            .hard(0.4)
                            .explain(Letters.capital(says.who()) + " said: " + says.sentence())
                            .fact("said", says.fact().content().get(0))
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
                    + "Peter Wells, a bus driver, said that a detour through Cardiff took twenty minutes.",
                List.of(
                        "What did Margaret Dawson say? => The Avon bridge would open to traffic in June.",
                        "What did Peter Wells say? => A detour through Cardiff took twenty minutes."),
                List.of()));
    }
}
