package readback.question.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * A name of the key, taken apart.
 *
 * @param given   parts that stand with the surname: given names, patronymics, initials
 * @param surname the part that alone stands for the person; the whole name where there is but one
 * @param order   language that puts the surname first ("chinese"), "" for others
 */
record NameParts(List<Word> given, Word surname, String order) {

    private static final Lexicon TITLES = Lexicon.read("titles.txt");
    private static final Lexicon PARTICLES = Lexicon.read("particles.txt");
    private static final Lexicon GENERIC = Lexicon.read("generic-names.txt");
    private static final Lexicon PLACES = Lexicon.read("place-modifiers.txt");
    private static final Lexicon SURNAME_FIRST = Lexicon.read("surname-first.txt");

    static boolean isTitle(String fold) {
        return TITLES.has(fold);
    }

    static boolean isParticle(String fold) {
        return PARTICLES.has(fold);
    }

    static boolean isGeneric(String fold) {
        return GENERIC.has(fold);
    }

    static boolean isPlaceModifier(String fold) {
        return PLACES.has(fold);
    }

    /** The words of a name without titles (unless it is all titles), particles and signs. */
    static List<Word> bare(Words w) {
        List<Word> all = new ArrayList<>();
        List<Word> out = new ArrayList<>();
        for (Word word : w.list()) {
            if (word.isSign()) {
                continue;
            }
            all.add(word);
            boolean title = out.isEmpty() && isTitle(word.fold()) && !(word.isCapital() && w.size() == 1);
            if (!title && !isParticle(word.fold()) && !Content.isStop(word.fold())) {
                out.add(word);
            }
        }
        return out.isEmpty() ? all : out;
    }

    /** Whether a name looks like that of a person: one to five words, no digits, no word for a thing or place, no comma. */
    static boolean isPerson(Words w) {
        Words main = withoutPlace(w);
        if (main != w) {
            return true;
        }
        List<Word> bare = bare(w);
        if (bare.isEmpty()
                || bare.size() > 5
                || w.list().stream().anyMatch(x -> x.fold().equals(","))) {
            return false;
        }
        boolean thing = bare.size() > 1 && PLACES.has(bare.get(0).fold()) || w.is(0, "the");
        for (Word word : bare) {
            thing |= !word.isLetters()
                    || isGeneric(word.fold())
                    || word.isAcronym() && word.fold().length() > 2 && bare.size() == 1;
        }
        thing |= bare.size() == 1 && KnownNames.isPlace(bare.get(0).fold());
        boolean joined = w.list().stream()
                .anyMatch(x -> x.fold().equals("and")
                        || x.fold().equals("&")
                        || x.fold().equals("/"));
        return !thing && !joined;
    }

    /** "Charles Carroll of Carrollton": what stands behind the full name of a person may be left out. */
    static Words withoutPlace(Words w) {
        for (int i = 2; i < w.size(); i++) {
            if (w.is(i, "of", "in", "from", "at", "for", "(", ",", "-")
                            && w.get(i).spaced()
                    || w.is(i, ",")) {
                Words main = Words.of(w.text(0, i));
                return bare(main).size() >= 2 && isPerson(main) ? main : w;
            }
        }
        return w;
    }

    static NameParts of(Words w) {
        List<Word> bare = bare(w);
        String language = SURNAME_FIRST.head(bare.get(0).fold());
        boolean first = language != null
                && bare.size() >= 2
                && bare.size() <= 3
                && !GivenNames.has(bare.get(0).fold());
        Word surname = bare.get(first ? 0 : bare.size() - 1);
        List<Word> given = first ? bare.subList(1, bare.size()) : bare.subList(0, bare.size() - 1);
        return new NameParts(List.copyOf(given), surname, first ? language : "");
    }
}
