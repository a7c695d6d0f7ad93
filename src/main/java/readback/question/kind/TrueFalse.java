package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.text.Analysis;
import readback.text.Fact;

/** A sentence kept, changed in one fact, or never settled by the text. */
public final class TrueFalse implements QuestionKind {

    private static final String ASK = "True, false or not given? ";

    @Override
    public String id() {
        return "true-false-not-given";
    }

    @Override
    public List<Question> draft(Analysis analysis, List<Fact> facts) {
        Basis basis = new Basis(analysis, facts);
        List<Question> drafts = new ArrayList<>();
        for (Told told : Told.all(basis)) {
            String sentence = Asking.sentence(told.full(basis));
            drafts.add(draft(basis, told, sentence, 0, "The article says: “" + Others.shortened(basis.words(told.evidence())) + "”"));
            Twist.of(told.words()).stream().findFirst().ifPresent(twist -> {
                Told changed = new Told(twist.words(), told.clause(), told.evidence(), told.says());
                drafts.add(draft(
                        basis,
                        told,
                        Asking.sentence(changed.full(basis)),
                        1,
                        "The article says “" + twist.before() + "”, not “" + twist.after() + "”."));
            });
        }
        return drafts;
    }

    private Question draft(Basis basis, Told told, String sentence, int key, String explanation) {
        List<Option> options = new ArrayList<>();
        List<String> words = List.of("True", "False", "Not given");
        for (int i = 0; i < 3; i++) {
            options.add(
                    i == key
                            ? Option.key(words.get(i))
                            : new Option(words.get(i), Option.Role.MISREADS, told.evidence(), explanation));
        }
        return Draft.of(id(), ASK + sentence, new PickOne(options, false), told.evidence())
                .hard(key == 1 ? 0.3 : 0.2)
                .explain(explanation)
                .fact("told", told.evidence())
                .question(basis);
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "The Gdynia museum reopened to all visitors on Thursday.",
                List.of("True, false or not given? The Gdynia museum reopened to all visitors on Thursday. => True"),
                List.of()));
    }
}
