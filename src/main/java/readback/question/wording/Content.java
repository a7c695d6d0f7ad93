package readback.question.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * A word that carries content.
 *
 * @param word  as read
 * @param stem  its common form
 * @param index where it stands among the words
 */
record Content(Word word, String stem, int index) {

    private static final Lexicon STOP = Lexicon.read("stop-words.txt");

    /** The content words of a text: no articles, prepositions, auxiliaries, pronouns, negations. */
    static List<Content> of(Words w) {
        List<Content> out = new ArrayList<>();
        int i = 0;
        while (i < w.size()) {
            Word word = w.get(i);
            Spelled number = word.isDigits() || NumberWord.is(word.fold()) ? Spelled.plain(w, i) : null;
            if (number != null) {
                String value = "#" + number.values().get(0).stripTrailingZeros().toPlainString();
                out.add(new Content(new Word(word.raw(), word.fold(), Word.Kind.DIGITS, word.spaced()), value, i));
                i = number.next();
                continue;
            }
            boolean inOrder = word.fold().equals("order") && w.is(i - 1, "in") && w.is(i + 1, "to", "that");
            if (!word.isSign()
                    && !isStop(word.fold())
                    && !Polarity.isNegation(word.fold())
                    && !word.fold().equals("s")
                    && !inOrder) {
                out.add(new Content(word, Stem.of(word.fold()), i));
            }
            i++;
        }
        return out;
    }

    static boolean isStop(String fold) {
        return STOP.has(fold);
    }

    /** A capital letter where the language asks for none: a name. */
    boolean isName() {
        return word.isLetters() && word.isCapital() && (index > 0 || word.isAcronym() || KnownNames.has(stem));
    }

    /** A past tense by its look: "attacked", "went". */
    boolean isPast() {
        String fold = word.fold();
        return fold.length() > 4 && fold.endsWith("ed") || Stem.isIrregularForm(fold) && !fold.endsWith("s");
    }

    /**
     * How well it stands for a word of the key: 1 the same, 0.95 a synonym, 0.9 of one family, 0.86 misspelled, else 0.
     *
     * @param shortKey whether the key has so few words that its context leaves no other sense: then WordNet is asked too
     */
    double likeness(Content key, boolean shortKey) {
        if (stem.equals(key.stem)) {
            return 1;
        }
        if (word.isDigits() || key.word.isDigits()) {
            return 0;
        }
        if (Synonyms.are(stem, key.stem) || Synonyms.are(word.fold(), key.word.fold())) {
            return 0.95;
        }
        if (Polarity.areOpposite(stem, key.stem)) {
            return 0;
        }
        if (shortKey && WordNet.areSynonyms(stem, key.stem)) {
            return 0.95;
        }
        if (Stem.related(stem, key.stem)) {
            return 0.9;
        }
        if (Spelling.isSlip(word.fold(), key.word.fold()) && !KnownNames.areDifferent(word.fold(), key.word.fold())) {
            return 0.86;
        }
        return 0;
    }
}
