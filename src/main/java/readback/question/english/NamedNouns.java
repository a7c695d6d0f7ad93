package readback.question.english;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/**
 * The one thing with a name that a bare noun can mean: "the council" where the article names Exmoor County Council and no
 * other, "the retailer" where it calls John Lewis one.
 */
final class NamedNouns {

    /** Farther back than this many sentences a name is not taken up by a noun. */
    private static final int REACH = 8;

    private static final Pattern OF = Pattern.compile("^(?:[Tt]he )?([\\p{L}-]+) (?:of|for) .*");
    private static final Pattern LAST = Pattern.compile(".*[ -]([\\p{L}]+)$");
    private static final Set<String> NO_KIND = Words.set("unique");
    private static final Set<String> VAGUE = Words.set("vague");

    private final Basis basis;
    private final Map<String, Set<Integer>> entities = new HashMap<>();
    private final Set<String> described = new TreeSet<>();

    NamedNouns(Basis basis) {
        this.basis = basis;
        for (Entity e : basis.analysis().entities()) {
            if (e.type() != Entity.Type.PERSON && e.type() != Entity.Type.GROUP) {
                e.aliases().forEach(a -> kind(a).ifPresent(k -> add(k, e.id())));
            }
        }
        for (Fact.Role r : basis.facts(Fact.Role.class)) {
            basis.head(r.description())
                    .filter(h -> h.pos().equals("NN"))
                    .map(h -> Letters.lower(h.lemma()))
                    .filter(noun -> !NO_KIND.contains(noun))
                    .ifPresent(noun -> {
                        add(noun, r.entity());
                        described.add(noun);
                    });
        }
    }

    private void add(String noun, int entity) {
        entities.computeIfAbsent(noun, k -> new TreeSet<>()).add(entity);
    }

    /** "council" of "Exmoor County Council", "bank" of "the Bank of England". */
    private static Optional<String> kind(String name) {
        Matcher of = OF.matcher(name);
        Matcher last = LAST.matcher(name);
        Optional<String> found = of.matches()
                ? Optional.of(of.group(1))
                : last.matches() ? Optional.of(last.group(1)) : Optional.empty();
        return found.map(Letters::lower).filter(k -> !NO_KIND.contains(k));
    }

    /** Whether something with a name is called so. */
    boolean has(Token noun) {
        return entities.containsKey(Letters.lower(noun.lemma()));
    }

    /** The entity meant by a bare definite noun, if it can be one only. */
    Optional<Integer> of(Sentence sentence, Token noun) {
        String kind = Letters.lower(noun.lemma());
        Set<Integer> found = entities.getOrDefault(kind, Set.of());
        if (found.size() != 1 || !noun.pos().equals("NN")) {
            return Optional.empty();
        }
        int entity = found.iterator().next();
        boolean near = basis.analysis().mentions().stream()
                .filter(m -> m.entity() == entity && m.form() == Mention.Form.NAME)
                .anyMatch(m -> m.span().end() <= noun.span().start()
                        && basis.sentence(m.span()).index() + REACH >= sentence.index());
        boolean loose = described.contains(kind) || VAGUE.contains(kind);
        return near
                        && !basis.names().isShared(entity)
                        && !isIntroduced(sentence, noun)
                        && (!loose || isLast(entity, noun))
                ? Optional.of(entity)
                : Optional.empty();
    }

    /** Nothing else of its sort is named since. */
    private boolean isLast(int entity, Token noun) {
        Entity.Type type = basis.analysis().entity(entity).type();
        int last = -1;
        for (Mention m : basis.analysis().mentions()) {
            boolean before = m.span().end() <= noun.span().start();
            if (before && basis.analysis().entity(m.entity()).type() == type) {
                last = m.entity();
            }
        }
        return last == entity;
    }

    /** "a council" before it, said of no name: then it may be that one. */
    private boolean isIntroduced(Sentence sentence, Token noun) {
        List<Fact.Role> roles = basis.facts(Fact.Role.class);
        return basis.introductions().fresh(sentence, noun).stream()
                .anyMatch(p -> roles.stream()
                        .noneMatch(r -> r.description().contains(p.noun().span())));
    }
}
