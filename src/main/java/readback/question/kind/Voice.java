package readback.question.kind;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.question.english.Basis;
import readback.text.Fact;
import readback.text.Span;
import readback.text.Standing;

/**
 * In whose voice the article says something.
 *
 * @param who    the claimant as written in a sentence, absent in the article's own voice
 * @param entity of the claimant, where it has a name
 * @param limit  the words claimed, absent in the article's own voice
 */
record Voice(
        @Nullable String who,
        @Nullable Integer entity,
        @Nullable Span limit) {

    /** The article's own voice. */
    static final Voice OWN = new Voice(null, null, null);

    /** The voice behind these words; nothing if they are claimed by someone who cannot be named, or not asserted. */
    static Optional<Voice> of(Basis basis, Span words, Standing standing) {
        Optional<Fact.Statement> around = Says.around(basis, words);
        if (around.isEmpty()) {
            return standing == Standing.FACT || standing == Standing.PLANNED ? Optional.of(OWN) : Optional.empty();
        }
        Fact.Statement s = around.get();
        if (s.confidence() < Basis.SURE || s.standing() == Standing.DENIED) {
            return Optional.empty();
        }
        Span limit =
                s.content().stream().filter(c -> c.contains(words)).findFirst().orElse(null);
        return limit == null
                ? Optional.empty()
                : Says.speaker(basis, s).map(who -> new Voice(who, s.speaker().entity(), limit));
    }

    boolean isOwn() {
        return who == null;
    }

    Set<Integer> named() {
        return entity == null ? Set.of() : Set.of(entity);
    }

    /** The question with its claimant in front: "According to Tokayev, how many …". */
    String ask(String question) {
        return who == null ? question : "according to " + who + ", " + question;
    }
}
