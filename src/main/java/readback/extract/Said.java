package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.extract.SpanIndex.Entry;
import readback.text.Fact;
import readback.text.Span;

/** Which statement some words of an article lie in, and which words do nothing but say it. */
final class Said {

    private final SpanIndex<Fact.Statement> cues;
    private final SpanIndex<Integer> contents;
    private final List<Fact.Statement> statements;

    Said(List<Fact.Statement> statements) {
        this.statements = statements;
        List<Entry<Fact.Statement>> saying = new ArrayList<>();
        List<Entry<Integer>> said = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).confidence() > NamedObject.CONFIDENCE) {
                saying.add(new Entry<>(statements.get(i).cue(), statements.get(i)));
            }
            for (Span content : statements.get(i).content()) {
                said.add(new Entry<>(content, i));
            }
        }
        cues = new SpanIndex<>(saying);
        contents = new SpanIndex<>(said);
    }

    /** Whether the verb of this event is one of saying. */
    boolean isSaying(Fact fact) {
        return fact instanceof Fact.Event e && cues.touches(e.verb());
    }

    /** The statement whose words are the narrowest around these; of two alike the one found first. */
    Optional<Fact.Statement> around(Span words) {
        int[] best = {Integer.MAX_VALUE, -1};
        contents.each(words, e -> {
            int length = e.span().length();
            boolean narrower = length < best[0] || length == best[0] && e.what() < best[1];
            if (e.span().contains(words) && narrower) {
                best[0] = length;
                best[1] = e.what();
            }
        });
        return best[1] < 0 ? Optional.empty() : Optional.of(statements.get(best[1]));
    }
}
