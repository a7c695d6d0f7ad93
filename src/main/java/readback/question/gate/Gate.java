package readback.question.gate;

import java.util.List;
import java.util.Optional;
import readback.question.Question;
import readback.question.english.Basis;

/** One thing a draft must not get wrong. */
public interface Gate {

    /** Stable for ever: "stands-alone". */
    String id();

    /** The reason, in words, why this draft is not to be asked; nothing if it may pass. */
    Optional<String> refuses(Question draft, Basis basis);

    /** Drafts that must and must not pass. */
    List<GateCase> cases();
}
