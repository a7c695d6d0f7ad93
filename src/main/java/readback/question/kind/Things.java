package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.question.Process;
import readback.question.Question;
import readback.question.Typed;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Span;

/** Questions on what "it", "they" or "the company" stand for. */
final class Things {

    private Things() {}

    static List<Question> drafts(String kind, Basis basis, Others others) {
        List<Question> drafts = new ArrayList<>(called(kind, basis, others));
        for (Carried c : Carried.all(basis)) {
            Optional<Typed> key = c.key(basis, others);
            Optional<Shown> shown = Shown.of(basis, c.sentence(), c.pronoun());
            if (key.isPresent() && shown.isPresent()) {
                String asked = shown.get().asked(c.people());
                drafts.add(draft(
                                kind,
                                basis,
                                asked,
                                key.get(),
                                List.of(c.sentence().span(), c.before().span()))
                        .fact("refers", c.pronoun().span())
                        .question(basis));
            }
        }
        return drafts;
    }

    /** "The company", "the island", where one with a name is meant. */
    private static List<Question> called(String kind, Basis basis, Others others) {
        List<Question> drafts = new ArrayList<>();
        for (Called c : Called.all(basis, others)) {
            Typed key = others.typed(c.entity().id());
            Optional<Shown> shown =
                    Shown.of(basis, c.sentence(), c.noun(), c.entity().id());
            if (shown.isPresent()) {
                String asked = "In the sentence “" + shown.get().sentence() + "”, " + c.asks();
                drafts.add(draft(kind, basis, asked, key, List.of(c.sentence().span(), c.name()))
                        .fact("refers", c.noun().span())
                        .question(basis));
            }
        }
        return drafts;
    }

    private static Draft draft(String kind, Basis basis, String asked, Typed key, List<Span> evidence) {
        return Draft.of(kind, asked, key, evidence.get(0))
                .evidence(evidence)
                .process(Process.INFER, 0.4)
                .explain(Letters.capital(key.shown()) + " is meant.");
    }
}
