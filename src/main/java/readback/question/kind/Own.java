package readback.question.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Fact;
import readback.text.Token;

/** Pronouns for a speaker without a name in what it says: "Nurses said they were tired" asks "who said they were tired". */
final class Own {

    private static final Set<String> MANY = Set.of("they", "them", "their", "themselves");
    private static final Set<String> ONE = Set.of("he", "him", "his", "himself", "she", "her", "herself");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> BODIES = Words.set("institutions");
    private static final Set<String> SOURCES = Words.set("sources");

    private Own() {}

    /** Those that stand for the speaker: none for one with a name, which the engine finds. */
    static Set<Token> of(Basis basis, Fact.Statement s, List<Token> said) {
        Set<Token> found = new HashSet<>();
        Optional<Token> head = basis.head(s.speaker().span());
        if (s.speaker().entity() != null || head.isEmpty() || !head.get().isNoun()) {
            return found;
        }
        String noun = Letters.lower(head.get().lemma());
        Set<String> fits = head.get().pos().matches("NNP?S")
                ? MANY
                : BODIES.contains(noun) || SOURCES.contains(noun) ? THING : ONE;
        boolean first = said.stream()
                .filter(t -> t.isNoun() || fits.contains(Letters.lower(t.text())))
                .findFirst()
                .filter(t -> t.isPronoun())
                .isPresent();
        for (Token t : said) {
            if (first
                    && fits.contains(Letters.lower(t.text()))
                    && basis.mentionAt(t).isEmpty()
                    && !(fits == THING && isElse(basis, t))) {
                found.add(t);
            }
        }
        return found;
    }

    /** "it was half of what was needed", "it should be": said of something else, or of nothing. */
    private static boolean isElse(Basis basis, Token it) {
        if (it.relation().equals("expl") || it.relation().equals("nsubj:pass")) {
            return true;
        }
        return it.relation().equals("nsubj")
                && basis.sentence(it.span()).children(it.head()).stream()
                        .anyMatch(c -> c.relation().equals("cop"));
    }
}
