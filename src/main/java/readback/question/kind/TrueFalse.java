package readback.question.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.text.Span;

/** A sentence kept, changed in one fact, or never settled by the text. */
public final class TrueFalse implements QuestionKind {

    private static final String ASK = "True, false or not given? ";
    private static final int LONGEST = 26;

    @Override
    public String id() {
        return "true-false-not-given";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Question> drafts = new ArrayList<>();
        Set<Integer> asked = new HashSet<>();
        for (Verbatim told : Verbatim.all(basis)) {
            if (told.words(basis).split(" ").length > LONGEST
                    || !asked.add(told.sentence().index())) {
                continue;
            }
            Optional<Question> changed = changed(basis, told);
            Optional<Question> kept = reworded(basis, told);
            boolean wantsTrue = Spreading.of(told.words(basis)) < 0.45;
            (wantsTrue ? kept : changed).ifPresent(drafts::add);
            (wantsTrue ? changed : kept).ifPresent(drafts::add);
        }
        for (NotGiven open : NotGiven.all(basis)) {
            drafts.add(draft(basis, List.of(open.evidence()), Asking.sentence(open.words()), 2, open.why()));
        }
        return drafts;
    }

    private Optional<Question> changed(Basis basis, Verbatim told) {
        String sentence = told.sentence(basis);
        String text = basis.analysis().article().text();
        return Twist.of(sentence, Clause.whole(told.sentence())).stream()
                .filter(t -> !t.after().matches("\\d{2,}.*") || !text.contains(t.after()))
                .findFirst()
                .map(t -> draft(
                        basis,
                        List.of(told.sentence().span()),
                        t.words(),
                        1,
                        "The article says “" + t.before() + "”, not “" + t.after() + "”."));
    }

    private Optional<Question> reworded(Basis basis, Verbatim told) {
        return Reworded.of(basis, told).stream().findFirst().map(r -> {
            List<Span> proof = new ArrayList<>(List.of(told.sentence().span()));
            proof.addAll(r.proof());
            String why = "The article says: “"
                    + Others.shortened(basis.words(told.sentence().span())) + "”";
            return draft(basis, proof, r.words(), 0, why);
        });
    }

    private Question draft(Basis basis, List<Span> evidence, String sentence, int key, String explanation) {
        List<Option> options = new ArrayList<>();
        List<String> words = List.of("True", "False", "Not given");
        for (int i = 0; i < 3; i++) {
            options.add(
                    i == key
                            ? Option.key(words.get(i))
                            : new Option(words.get(i), Option.Role.MISREADS, evidence.get(0), explanation));
        }
        return Draft.of(id(), ASK + sentence, new PickOne(options, false), evidence.get(0))
                .evidence(evidence)
                .process(evidence.size() > 1 ? Process.INFER : Process.RETRIEVE, 0.3)
                .hard(0.2 + key * 0.1)
                .explain(explanation)
                .fact("told", evidence.get(0))
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
