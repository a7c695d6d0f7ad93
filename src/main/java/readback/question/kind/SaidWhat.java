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
            if (says.entity() == null
                    || says.sentence().isEmpty()
                    || says.sentence()
                            .contains(basis.analysis().entity(says.entity()).name())) {
                continue;
            }
            Wrongs wrong = new Wrongs(says.sentence());
            for (Says other : all) {
                if (!Objects.equals(other.entity(), says.entity())
                        && other.entity() != null
                        && !other.sentence().isEmpty()
                        && other.sentence().startsWith("“") == says.sentence().startsWith("“")
                        && alike(other.sentence(), says.sentence())) {
                    wrong.add(
                            other.sentence(),
                            Option.Role.OTHER_SPAN,
                            other.fact().evidence(),
                            "That was " + other.who() + ".");
                }
            }
            wrong.three()
                    .ifPresent(key -> drafts.add(Draft.of(
                                    id(),
                                    "Which of these did " + says.who() + " say?",
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

    private static boolean alike(String a, String b) {
        return a.length() < 2.2 * b.length() && b.length() < 2.2 * a.length();
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "Margaret Dawson, the mayor of Bristol, said that the Avon bridge would open to traffic in June.\n\n"
                        + "James Porter, a baker, said that many customers stayed away from Church Street.\n\n"
                        + "Helen Carter, an engineer, said that the Cardiff tunnel needed new lamps before the winter.\n\n"
                        + "Peter Wells, a bus driver, said that a detour through Cardiff took twenty minutes.",
                List.of(
                        "Which of these did Margaret Dawson say? => The Avon bridge would open to traffic in June",
                        "Which of these did Peter Wells say? => A detour through Cardiff took twenty minutes"),
                List.of()));
    }
}
