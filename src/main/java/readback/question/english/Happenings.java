package readback.question.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.text.Analysis;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/**
 * "The crisis" of an article that is about one place is the crisis there: "the crisis in Kazakhstan"; and "the country" is
 * that country, where no other is named near. The place is the one that the headline names, or else the only one that the
 * first sentence names, if the article comes back to it.
 */
final class Happenings {

    private static final Set<String> NOUNS = Words.set("happenings");
    private static final Set<String> COUNTRIES = Words.set("countries");
    private static final int OFTEN = 3;

    private final Basis basis;
    private final Optional<String> place;

    Happenings(Basis basis) {
        this.basis = basis;
        Analysis analysis = basis.analysis();
        List<Entity> places = analysis.entities().stream()
                .filter(e -> e.type() == Entity.Type.PLACE)
                .toList();
        String title = " " + analysis.article().title().replaceAll("[^\\p{L}\\p{N}-]+", " ") + " ";
        List<Entity> titled = places.stream()
                .filter(e -> e.aliases().stream().anyMatch(a -> title.contains(" " + a + " ")))
                .toList();
        List<Entity> first = analysis.sentences().isEmpty()
                ? List.of()
                : places.stream()
                        .filter(e -> basis
                                .mentionsIn(analysis.sentences().get(0).span())
                                .stream()
                                .anyMatch(m -> m.entity() == e.id() && m.form() == Mention.Form.NAME))
                        .filter(e -> named(analysis, e) >= OFTEN)
                        .toList();
        List<Entity> main = titled.isEmpty() ? first : titled;
        place = main.size() == 1 ? Optional.of(basis.names().of(main.get(0).id())) : Optional.empty();
    }

    private static long named(Analysis analysis, Entity entity) {
        return analysis.mentions().stream()
                .filter(m -> m.entity() == entity.id() && m.form() == Mention.Form.NAME)
                .count();
    }

    /** "the crisis in Kazakhstan" for a noun that means what happens somewhere, "Kazakhstan" for "country". */
    Optional<String> of(Sentence sentence, Token noun) {
        String lemma = Letters.lower(noun.lemma());
        if (lemma.equals("country") && noun.pos().equals("NN")) {
            return place.filter(p -> isCountry(p) && !isOtherNear(sentence, p));
        }
        return NOUNS.contains(lemma) ? place.map(p -> "the " + noun.text() + " in " + p) : Optional.empty();
    }

    private static boolean isCountry(String name) {
        return COUNTRIES.contains(Letters.lower(name)) || COUNTRIES.contains(name);
    }

    /** Whether this sentence or the one before names another country. */
    private boolean isOtherNear(Sentence sentence, String place) {
        return basis.analysis().mentions().stream()
                .filter(m -> m.form() == Mention.Form.NAME)
                .filter(m -> {
                    int behind = sentence.index() - basis.sentence(m.span()).index();
                    return behind == 0 || behind == 1;
                })
                .map(m -> basis.analysis().entity(m.entity()).name())
                .anyMatch(n -> isCountry(n) && !n.equals(place));
    }
}
