package readback.question.kind;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.People;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Sentence;
import readback.text.Token;

/**
 * What sort of thing a noun stands for, as far as "it" and "they" go by it.
 *
 * @param many   more than one: "the sensors", "Hill and Frost"
 * @param people persons with a name or without
 * @param body   a firm, union, club or team
 * @param place  a town or country with a name
 */
record Sort(boolean many, boolean people, boolean body, boolean place) {

    private static final Set<String> GROUPS = Words.set("groupings");
    private static final Set<String> BODIES = Words.set("bodies");

    static Sort of(Basis basis, Sentence s, Token noun) {
        Optional<Entity> entity = entity(basis, s, noun);
        boolean body = entity.filter(e -> e.type() == Entity.Type.ORGANIZATION).isPresent()
                || isBody(noun)
                        && entity.filter(e -> e.type() == Entity.Type.PERSON).isEmpty();
        boolean people = !body
                && (entity.filter(e -> e.type() == Entity.Type.PERSON || e.type() == Entity.Type.GROUP)
                                .isPresent()
                        || People.is(noun)
                        || noun.ner().equals("PERSON"));
        boolean many = noun.pos().matches("NNS|NNPS")
                || s.children(noun.index()).stream().anyMatch(c -> c.relation().equals("conj"))
                || entity.filter(e -> e.count() == Entity.Count.PLURAL || e.type() == Entity.Type.GROUP)
                        .isPresent();
        boolean place = entity.filter(e -> e.type() == Entity.Type.PLACE).isPresent();
        return new Sort(many, people && !place, body, place);
    }

    /** "the firm", "a team". */
    static boolean isBody(Token noun) {
        String lemma = Letters.lower(noun.lemma());
        return noun.isNoun() && (GROUPS.contains(lemma) || BODIES.contains(lemma));
    }

    /** What the noun names, or what stands in apposition to it: "a trade group, the Wind Forum". */
    static Optional<Entity> entity(Basis basis, Sentence s, Token noun) {
        Optional<Entity> own = at(basis, s, noun);
        return s.children(noun.index()).stream()
                .filter(c -> c.relation().equals("appos"))
                .map(c -> at(basis, s, c))
                .flatMap(Optional::stream)
                .filter(e -> own.isEmpty() && e.type() == Entity.Type.ORGANIZATION)
                .findFirst()
                .or(() -> own);
    }

    /** Whether the name stands right there. */
    static boolean isBeside(Basis basis, Sentence s, Token noun, Entity entity) {
        return s.children(noun.index()).stream()
                .filter(c -> c.relation().equals("appos"))
                .anyMatch(c -> at(basis, s, c).filter(entity::equals).isPresent());
    }

    private static Optional<Entity> at(Basis basis, Sentence s, Token noun) {
        return basis.mentionsIn(s.span()).stream()
                .filter(m -> m.span().contains(noun.span()))
                .min(Comparator.comparing(m -> -m.span().length()))
                .map(m -> basis.analysis().entity(m.entity()));
    }
}
