package readback.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.text.Fact.Manner;
import readback.text.Span;
import readback.text.Speaker;
import readback.text.Standing;
import readback.text.Token;

/**
 * A statement found, before it becomes a fact.
 *
 * @param rule which way of reporting it was found by
 * @param verb the verb of saying, where there is one
 */
record Spoken(
        String rule,
        Tree tree,
        @Nullable Token verb,
        Speaker speaker,
        Span cue,
        List<Span> content,
        Manner manner,
        @Nullable Span medium,
        Standing standing,
        double confidence) {

    Spoken {
        content = List.copyOf(content);
    }

    Spoken with(List<Span> more, Manner other) {
        return new Spoken(rule, tree, verb, speaker, cue, more, other, medium, standing, confidence);
    }

    int start() {
        return Math.min(content.get(0).start(), cue.start());
    }
}
