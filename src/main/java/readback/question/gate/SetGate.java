package readback.question.gate;

import java.util.List;
import java.util.Optional;
import readback.question.Question;
import readback.question.english.Bags;

/** One thing two questions of a set must not do to each other. */
public interface SetGate {

    /** Stable for ever: "same-answer". */
    String id();

    /** The reason, in words, why this question may not stand beside the other; nothing if it may. */
    Optional<String> refuses(Question draft, Question other, Bags bags);

    /** Pairs that must and must not pass. */
    List<PairCase> cases();

    /**
     * Two typed or chosen questions on one text.
     *
     * @param first  stem, key and wrong options of the one
     * @param second of the other
     */
    record PairCase(String text, List<String> first, List<String> second, boolean passes) {}
}
