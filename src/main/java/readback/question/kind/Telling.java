package readback.question.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Span;

/** Whether a sentence is worth remembering: about what the article is about, a figure, a cause or a statement. */
final class Telling {

    private static final int OFTEN = 3;

    private final Basis basis;
    private final Set<String> title;
    private final Set<Integer> main = new HashSet<>();
    private final List<Span> facts = new ArrayList<>();

    Telling(Basis basis) {
        this.basis = basis;
        String headline = basis.analysis().article().title();
        this.title = Bag.of(headline);
        Map<Integer, Integer> often = new HashMap<>();
        basis.analysis().mentions().forEach(m -> often.merge(m.entity(), 1, Integer::sum));
        for (Entity e : basis.analysis().entities()) {
            if (often.getOrDefault(e.id(), 0) >= OFTEN || e.aliases().stream().anyMatch(headline::contains)) {
                main.add(e.id());
            }
        }
        basis.facts(Fact.Amount.class).forEach(a -> facts.add(a.figure()));
        basis.facts(Fact.Dated.class).forEach(d -> facts.add(d.time().span()));
        basis.facts(Fact.Cause.class).forEach(c -> facts.add(c.cause()));
    }

    boolean is(Verbatim told) {
        return of(told) >= 1;
    }

    /** The more, the more telling: 0 for an aside about a bystander. */
    int of(Verbatim told) {
        Span all = told.tokens()
                .get(0)
                .span()
                .cover(told.tokens().get(told.tokens().size() - 1).span());
        boolean about = basis.mentionsIn(all).stream().anyMatch(m -> main.contains(m.entity()));
        boolean headline = Bag.of(told.words()).stream().anyMatch(title::contains);
        boolean fact = facts.stream().anyMatch(all::contains);
        boolean aside = told.root().relation().startsWith("acl");
        return (about ? 1 : 0)
                + (headline ? 1 : 0)
                + (fact ? 1 : 0)
                + (told.lead().isEmpty() ? 0 : 1)
                - (aside ? 1 : 0);
    }
}
