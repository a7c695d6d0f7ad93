package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.question.Typed;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Wording;
import readback.question.english.Words;
import readback.text.Sentence;
import readback.text.Token;

/** A thing or people without a name as an answer to type: "the two air force helicopters", or "the helicopters". */
final class Phrase {

    /** Nouns that say nothing as an answer, and words before a noun after which "they" is some of them. */
    private static final Set<String> VAGUE = Words.set("vague");

    private static final String OPEN = "(?i)each|every|no|neither|either|any|few|this|that|these|those|another|his|her|its"
            + "|their|my|our|your|some|many|most|such|other|others|more|less|none|half|much|least|several";

    private static final int LONGEST = 9;

    private Phrase() {}

    /** The phrase of this noun as a key, with "and" and what follows if there are two; shorter wordings are right too. */
    static Optional<Typed> of(Basis basis, Sentence s, Token noun) {
        List<Token> whole = whole(s, noun);
        boolean open = whole.isEmpty()
                || whole.size() > LONGEST
                || VAGUE.contains(Letters.lower(noun.lemma())) && whole.size() < 3
                || whole.stream().anyMatch(t -> Forms.is(t.text(), OPEN) || t.isVerb() && t.index() > noun.index());
        if (open) {
            return Optional.empty();
        }
        boolean two = whole.stream()
                .anyMatch(t -> t.relation().equals("conj") && t.head() == noun.index());
        Set<String> accepted = new LinkedHashSet<>();
        add(accepted, words(basis, whole));
        if (!two) {
            List<Token> front =
                    whole.stream().filter(t -> t.index() <= noun.index()).toList();
            add(accepted, words(basis, front));
            add(
                    accepted,
                    words(
                            basis,
                            front.stream()
                                    .filter(t -> t == noun || Forms.is(t.relation(), "compound"))
                                    .toList()));
            if (!VAGUE.contains(Letters.lower(noun.lemma()))) {
                add(accepted, Letters.inside(noun));
            }
        }
        return Optional.of(new Typed(List.copyOf(accepted), Typed.Sort.PHRASE, List.of()));
    }

    /** From the first word of the phrase to its noun, with "of" and what belongs to it; no clause and no aside. */
    private static List<Token> whole(Sentence s, Token noun) {
        List<Token> tokens = new ArrayList<>();
        for (Token t : s.subtree(noun.index())) {
            boolean gap = !tokens.isEmpty() && tokens.get(tokens.size() - 1).index() + 1 != t.index();
            if (t.index() <= noun.index()) {
                if (gap || t.relation().equals("punct") && !t.text().equals("-") && !t.text().equals("'")) {
                    return List.of();
                }
                tokens.add(t);
            } else if (gap || t.text().matches("[,–—(;:-]") || Forms.is(t.text(), "(?i)who|which|that|whose|where")) {
                break;
            } else {
                tokens.add(t);
            }
        }
        return tokens;
    }

    private static void add(Set<String> accepted, String words) {
        accepted.add(words);
        accepted.add(words.replaceFirst("^(the|an?) ", ""));
    }

    private static String words(Basis basis, List<Token> tokens) {
        Token first = tokens.get(0);
        return Wording.of(basis.analysis().article(), tokens, Map.of(first.index(), Letters.inside(first)));
    }
}
