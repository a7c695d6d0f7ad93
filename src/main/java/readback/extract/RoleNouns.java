package readback.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readback.text.Analysis;
import readback.text.Animacy;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** Which nouns can say who or what someone is. */
final class RoleNouns {

    static final Set<String> HONORIFICS = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "lady", "lord", "dame", "mx", "mx.",
            "st", "st.");
    private static final Set<String> TITLES = new HashSet<>();
    static final Set<String> PERSONS = new HashSet<>();
    private static final Set<String> NO_ROLES = WordList.set("no-roles.txt");

    static {
        for (String kind : List.of("male", "female", "person")) {
            PERSONS.addAll(WordList.groups("nouns.txt").getOrDefault(kind, Set.of()));
        }
        WordList.groups("titles.txt").values().forEach(v -> v.forEach(t -> TITLES.add(t.toLowerCase(Locale.ROOT))));
    }

    private RoleNouns() {}

    static boolean isHonorific(Token t) {
        return HONORIFICS.contains(t.text().toLowerCase(Locale.ROOT));
    }

    /** A noun that is no name itself, of a sort that the entity can be. */
    static boolean isDescription(Analysis a, Mention m, Token t) {
        String word = t.text().toLowerCase(Locale.ROOT);
        boolean noun = t.pos().equals("NN") || t.pos().equals("NNS") || t.isProperNoun() && TITLES.contains(word);
        if (!noun || isNamed(a, t) || word.length() < 3 || NO_ROLES.contains(t.lemma())) {
            return false;
        }
        Entity entity = a.entity(m.entity());
        boolean person = PERSONS.contains(t.lemma()) || TITLES.contains(word);
        boolean singular = !t.pos().equals("NNS") || entity.count() == Entity.Count.PLURAL;
        return switch (entity.type()) {
            case PERSON -> singular && (person || Animacy.isAnimate(word));
            case ORGANIZATION, PLACE -> singular && !person;
            default -> true;
        };
    }

    static boolean isNamed(Analysis a, Token t) {
        return a.mentionsIn(a.sentenceOf(t.span()).span()).stream()
                .anyMatch(o -> o.form() == Mention.Form.NAME && o.span().contains(t.span()));
    }

    /** Half of a quotation in it: what someone says of him, cut in two. */
    static boolean isQuoted(Sentence s, Span description) {
        return s.tokensIn(description).stream()
                                .filter(t -> t.text().matches("[\u201c\u201d\"]|''|``"))
                                .count()
                        % 2
                == 1;
    }
}
