package readback.quiz;

import java.util.List;
import readback.question.Question;
import readback.question.QuestionSet;

/** A question together with the set it comes from: a session may ask from several sets. */
public record Asked(String set, Question question) {

    /** The askable questions of a set, in its order. */
    public static List<Asked> of(QuestionSet set) {
        return set.askable().stream().map(q -> new Asked(set.id(), q)).toList();
    }

    public Ref ref() {
        return new Ref(set, question.id());
    }
}
