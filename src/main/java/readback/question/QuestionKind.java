package readback.question;

import java.util.List;
import readback.question.english.Basis;
import readback.text.Analysis;
import readback.text.Fact;

/** A kind of question: one file, and one line in {@link Kinds#ALL}. */
public interface QuestionKind {

    /** Stable for ever: "who-said". */
    String id();

    /** All the questions of this kind that the facts allow; the gates decide later. */
    List<Question> draft(Basis basis);

    /** Whether drafts on one fact are the same asked in several ways, the best first: one that passes is enough. */
    default boolean draftsBestFirst() {
        return false;
    }

    /** The same from the bare facts. */
    default List<Question> draft(Analysis analysis, List<Fact> facts) {
        return draft(new Basis(analysis, facts));
    }

    /** Texts with the stems they must and must not give. */
    List<Example> examples();

    /**
     * @param text    a short article
     * @param stems   stems that must come out with their keys: "stem => key"
     * @param never   pieces of text that no stem of this kind may contain
     */
    record Example(String text, List<String> stems, List<String> never) {}
}
