package readback.question.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * A sentence shown for a word in it to be understood: in full, with single quotation marks inside.
 *
 * @param sentence as it is printed between double quotation marks
 * @param words    "she", "his", "the baker"
 * @param whose    whether they are a possessive
 */
record Shown(String sentence, String words, boolean whose) {

    private static final int SHORTEST = 8;
    private static final int SHORTEST_OF_THINGS = 7;

    /** So many words that tell something: "He laughed about it, though not for long" is not worth asking. */
    private static final int TELLING = 3;

    private static final Set<String> EMPTY = Words.set("empty-saying");
    private static final int LONGEST = 42;
    private static final Set<String> ASKED = Set.of("he", "she", "him", "her", "his");

    /** The sentence of this mention, if it is long enough to be read, does not name the one meant and speaks of one only. */
    static Optional<Shown> of(Basis basis, Mention m) {
        Sentence s = basis.sentence(m.span());
        String words = basis.words(m.span());
        List<Token> tokens = s.tokensIn(m.span());
        boolean asked = m.form() == Mention.Form.PRONOUN
                ? ASKED.contains(Letters.lower(words))
                : words.matches("(?i)the (\\p{Ll}+ ){0,2}\\p{Ll}+");
        boolean named = basis.mentionsIn(s.span()).stream()
                .anyMatch(o -> o.entity() == m.entity()
                        && (o.form() == Mention.Form.NAME
                                || o.form() == Mention.Form.NOMINAL
                                        && o.span().end() <= m.span().start()));
        if (tokens.isEmpty() || !asked || named || isQuoted(basis, m.span()) || !isOne(basis, s, m)) {
            return Optional.empty();
        }
        String first = s.span().start() == m.span().start() ? Letters.lowerFirst(words) : words;
        boolean whose = tokens.get(0).pos().equals("PRP$");
        boolean tells = Bag.of(basis.words(s.span())).stream()
                        .filter(w -> !EMPTY.contains(w))
                        .count()
                >= TELLING;
        return tells ? printed(basis.words(s.span()), SHORTEST).map(p -> new Shown(p, first, whose)) : Optional.empty();
    }

    /** The sentence of "it" or "they", if it is long enough to be read and has the word once. */
    static Optional<Shown> of(Basis basis, Sentence s, Token pronoun) {
        String words = Letters.lower(pronoun.text());
        long times = s.tokens().stream()
                .filter(t -> Letters.lower(t.text()).equals(words))
                .count();
        boolean whose = pronoun.pos().equals("PRP$");
        return times > 1 && words.matches("its?") || isQuoted(basis, pronoun.span())
                ? Optional.empty()
                : printed(basis.words(s.span()), SHORTEST_OF_THINGS).map(p -> new Shown(p, words, whose));
    }

    /** The sentence of "the company", if it has the noun once and does not name the one meant. */
    static Optional<Shown> of(Basis basis, Sentence s, Token noun, int entity) {
        long times = s.tokens().stream()
                .filter(t -> t.lemma().equalsIgnoreCase(noun.lemma()))
                .count();
        boolean named = basis.mentionsIn(s.span()).stream()
                .anyMatch(m -> m.entity() == entity && m.form() == Mention.Form.NAME);
        boolean quotes = basis.words(s.span()).matches("(?s)[“\"].*");
        return times > 1 || named || quotes || isQuoted(basis, noun.span())
                ? Optional.empty()
                : printed(basis.words(s.span()), SHORTEST).map(p -> new Shown(p, "the " + noun.text(), false));
    }

    /** The question for a thing, a body or people. */
    String asked(boolean people) {
        if (people) {
            return "In the sentence “" + sentence + "”, "
                    + (whose ? "to whom does “" + words + "” refer?" : "who are “" + words + "”?");
        }
        return "In the sentence “" + sentence + "”, what does “" + words + "” refer to?";
    }

    /** The question. */
    String asked() {
        return "In the sentence “" + sentence + "”, "
                + (whose ? "to whom does “" + words + "” refer?" : "who is “" + words + "”?");
    }

    /** Quoted words are another's, who may mean somebody else. */
    private static boolean isQuoted(Basis basis, Span words) {
        boolean said = basis.analysisStatements().stream()
                .anyMatch(st -> st.manner() != Fact.Manner.INDIRECT
                        && st.content().stream().anyMatch(c -> c.overlaps(words)));
        Sentence s = basis.sentence(words);
        String before = basis.analysis().article().text().substring(s.span().start(), words.start());
        long open = before.chars().filter(c -> c == '“').count()
                - before.chars().filter(c -> c == '”').count();
        long marks = before.strip()
                .replaceFirst("^\" ", "")
                .chars()
                .filter(c -> c == '"')
                .count();
        return said || open > 0 || marks % 2 == 1;
    }

    /** The same word stands for no other in the sentence. */
    private static boolean isOne(Basis basis, Sentence s, Mention m) {
        String words = Letters.lower(basis.words(m.span()));
        List<Token> own = s.tokensIn(m.span());
        String last = Letters.lower(own.get(own.size() - 1).text());
        for (Token t : s.tokens()) {
            boolean again = Letters.lower(t.text()).equals(last) && !own.contains(t);
            boolean same = m.form() == Mention.Form.PRONOUN
                    && basis.mentionAt(t).filter(o -> o.entity() == m.entity()).isPresent()
                    && Letters.lower(t.text()).equals(words)
                    && !isQuoted(basis, t.span());
            if (again && !same) {
                return false;
            }
        }
        return true;
    }

    /** With marks in pairs, and an end. */
    static Optional<String> printed(String sentence) {
        return printed(sentence, SHORTEST);
    }

    private static Optional<String> printed(String sentence, int shortest) {
        String plain = sentence.replace('\n', ' ').strip().replaceFirst("^[\"”] ", "");
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (char c : plain.toCharArray()) {
            if (c == '“' || c == '”' || c == '"') {
                boolean opens = c == '“' || c == '"' && !open;
                if (opens == open) {
                    return Optional.empty();
                }
                open = opens;
                out.append(opens ? '‘' : '’');
            } else {
                out.append(c);
            }
        }
        int length = plain.split("\\s+").length;
        boolean whole = !open && plain.matches("(?s)\\W*[\\p{Lu}\\d].*[.”\"]$");
        return whole && length >= shortest && length <= LONGEST ? Optional.of(out.toString()) : Optional.empty();
    }
}
