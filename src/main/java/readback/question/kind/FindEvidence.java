package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.question.Mark;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.text.Fact;
import readback.text.Span;

/** Select the sentence that answers a question. */
public final class FindEvidence implements QuestionKind {

    @Override
    public String id() {
        return "find-evidence";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Question> drafts = new ArrayList<>();
        for (Fact.Amount a : basis.facts(Fact.Amount.class)) {
            add(basis, HowMany.asked(basis, a), a.span(), "amount", drafts);
        }
        for (Fact.Dated d : basis.facts(Fact.Dated.class)) {
            add(basis, When.asked(basis, d), d.time().span(), "time", drafts);
        }
        return drafts;
    }

    private void add(Basis basis, Optional<Asked> asked, Span words, String sort, List<Question> drafts) {
        if (asked.isEmpty()) {
            return;
        }
        Span sentence = basis.sentence(words).span();
        String stem = "Mark the sentence that answers this question: "
                + Asking.stem(asked.get().stem());
        drafts.add(Draft.of(
                        id(),
                        stem,
                        new Mark(List.of(sentence), basis.words(sentence).replace('\n', ' ')),
                        sentence)
                .hard(0.3)
                .fact(sort, words)
                .question(basis));
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "The Bristol museum employs 240 people. It opened in 1987.",
                List.of("Mark the sentence that answers this question: How many people does the Bristol museum employ?"
                        + " => The Bristol museum employs 240 people."),
                List.of()));
    }
}
