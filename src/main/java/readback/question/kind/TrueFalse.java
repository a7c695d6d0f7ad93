package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.text.Span;

/** A sentence kept, changed in one fact, or never settled by the text. */
public final class TrueFalse implements QuestionKind {

    private static final String ASK = "True, false or not given? ";

    @Override
    public String id() {
        return "true-false-not-given";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Question> drafts = new ArrayList<>();
        for (Told told : Told.all(basis)) {
            Optional<Twist> twist =
                    Twist.of(told.words(), told.clause()).stream().findFirst();
            if (twist.isPresent()) {
                Told changed = new Told(twist.get().words(), told.clause(), told.evidence(), told.says());
                String why = "The article says “" + twist.get().before() + "”, not “"
                        + twist.get().after() + "”.";
                drafts.add(draft(basis, told.evidence(), Asking.sentence(changed.full(basis)), 1, why));
            } else {
                String why = "The article says: “" + Others.shortened(basis.words(told.evidence())) + "”";
                drafts.add(draft(basis, told.evidence(), Asking.sentence(told.full(basis)), 0, why));
            }
        }
        for (NotGiven open : NotGiven.all(basis)) {
            drafts.add(draft(basis, open.evidence(), Asking.sentence(open.words()), 2, open.why()));
        }
        return drafts;
    }

    private Question draft(Basis basis, Span evidence, String sentence, int key, String explanation) {
        List<Option> options = new ArrayList<>();
        List<String> words = List.of("True", "False", "Not given");
        for (int i = 0; i < 3; i++) {
            options.add(
                    i == key
                            ? Option.key(words.get(i))
                            : new Option(words.get(i), Option.Role.MISREADS, evidence, explanation));
        }
        return Draft.of(id(), ASK + sentence, new PickOne(options, false), evidence)
                .hard(0.2 + key * 0.1)
                .explain(explanation)
                .fact("told", evidence)
                .question(basis);
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "The Bristol museum reopened to all visitors on Thursday.",
                List.of("True, false or not given? The Bristol museum closed to all visitors on Thursday. => False"),
                List.of()));
    }
}
