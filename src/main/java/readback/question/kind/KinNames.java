package readback.question.kind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Span;
import readback.text.Token;

/**
 * Somebody with a given name only beside kin with a whole one: "Mr Yelland's daughter, Catherine" is "Catherine Yelland" and
 * "Bernard Yelland’s daughter" too.
 */
final class KinNames {

    private static final Set<String> KIN = Words.set("kin");

    private KinNames() {}

    /** All names that are right for somebody or something, and for such a person these. */
    static List<String> accepted(Basis basis, Entity person) {
        Set<String> found = new LinkedHashSet<>(basis.names().accepted(person.id()));
        if (person.type() != Entity.Type.PERSON || person.name().contains(" ")) {
            return List.copyOf(found);
        }
        for (Fact.Role r : basis.facts(Fact.Role.class)) {
            Optional<Token> kin =
                    r.entity() == person.id() ? basis.head(r.description()).filter(KinNames::isKin) : Optional.empty();
            Optional<Entity> of = kin.flatMap(k -> possessor(basis, person, r.description(), k));
            if (of.isPresent()) {
                String name = of.get().name();
                String surname = name.substring(name.lastIndexOf(' ') + 1);
                String noun = Letters.lower(kin.get().text());
                found.add(person.name() + " " + surname);
                found.add(Letters.possessive(name) + " " + noun);
                found.add(Letters.possessive(surname) + " " + noun);
                String written = basis.words(r.description());
                if (written.startsWith("M")) {
                    found.add(written);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isKin(Token noun) {
        return KIN.contains(Letters.lower(noun.lemma()));
    }

    private static Optional<Entity> possessor(Basis basis, Entity person, Span description, Token kin) {
        return basis.mentionsIn(description).stream()
                .filter(m -> m.span().end() <= kin.span().start())
                .map(Mention::entity)
                .map(basis.analysis()::entity)
                .filter(e -> e.id() != person.id()
                        && e.type() == Entity.Type.PERSON
                        && e.name().contains(" "))
                .findFirst();
    }
}
