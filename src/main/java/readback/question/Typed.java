package readback.question;

import java.util.List;
import readback.question.wording.Names;
import readback.question.wording.Phrases;

/**
 * A name or phrase to type.
 *
 * @param accepted right wordings, the one to show first
 * @param sort     NAME or PHRASE: which rules grade it
 * @param others   names that are certainly wrong: other persons, bodies and places of the article
 */
public record Typed(List<String> accepted, Sort sort, List<String> others) implements WrittenKey {

    /** Which rules grade it. */
    public enum Sort {
        NAME,
        PHRASE
    }

    public Typed {
        accepted = List.copyOf(accepted);
        others = List.copyOf(others);
    }

    @Override
    public String form() {
        return "typed";
    }

    @Override
    public Grade judge(String words) {
        return Grade.of(
                sort == Sort.NAME
                        ? Names.grade(accepted, words, others, false)
                        : Phrases.grade(accepted, words, others, false));
    }

    @Override
    public Typed with(List<String> wordings) {
        return new Typed(wordings, sort, others);
    }
}
