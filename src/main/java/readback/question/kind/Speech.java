package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import readback.question.english.Basis;
import readback.text.Fact;
import readback.text.Span;

/**
 * A statement as it was made: what somebody says word for word is one speech, though "she said" stands in the middle of it.
 *
 * @param statement with all pieces of the speech, in order
 */
record Speech(Fact.Statement statement) {

    /** All statements that are sure enough, in order; those word for word with one verb of saying are put together. */
    static List<Fact.Statement> all(Basis basis) {
        return basis.once(Speech.class, Speech::find).stream()
                .map(Speech::statement)
                .toList();
    }

    private static List<Speech> find(Basis basis) {
        Map<Span, Fact.Statement> direct = new LinkedHashMap<>();
        List<Speech> found = new ArrayList<>();
        for (Fact.Statement s : basis.facts(Fact.Statement.class)) {
            Fact.Statement known = direct.get(s.cue());
            boolean word = s.manner() == Fact.Manner.DIRECT;
            if (!word || known != null && !isSame(known, s)) {
                found.add(new Speech(s));
            } else {
                direct.merge(s.cue(), s, Speech::joined);
            }
        }
        direct.values().forEach(s -> found.add(new Speech(s)));
        found.sort(Comparator.comparing(
                speech -> speech.statement().content().get(0).start()));
        return found;
    }

    private static boolean isSame(Fact.Statement a, Fact.Statement b) {
        return Objects.equals(a.speaker().entity(), b.speaker().entity());
    }

    private static Fact.Statement joined(Fact.Statement a, Fact.Statement b) {
        List<Span> content = new ArrayList<>(a.content());
        b.content().stream()
                .filter(c -> content.stream().noneMatch(c::overlaps))
                .forEach(content::add);
        content.sort(Comparator.naturalOrder());
        return new Fact.Statement(
                a.speaker(),
                a.cue(),
                content,
                a.manner(),
                a.medium(),
                a.time(),
                a.standing(),
                a.evidence().cover(b.evidence()),
                Math.min(a.confidence(), b.confidence()));
    }

    /** The same with less for its evidence: the words asked about, and the verb of saying with its speaker. */
    static Fact.Statement about(Basis basis, Fact.Statement s, Span words) {
        Span last = new Span(words.end() - 1, words.end());
        Span all = basis.sentence(s.cue())
                .span()
                .cover(basis.sentence(words).span())
                .cover(basis.sentence(last).span());
        return new Fact.Statement(
                s.speaker(),
                s.cue(),
                s.content(),
                s.manner(),
                s.medium(),
                s.time(),
                s.standing(),
                all.length() < s.evidence().length() ? all : s.evidence(),
                s.confidence());
    }
}
