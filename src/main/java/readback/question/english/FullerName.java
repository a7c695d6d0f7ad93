package readback.question.english;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readback.text.Sentence;
import readback.text.Token;

/** "the shop" is called "the Butare shop" where the article called it so before, and speaks of no other shop. */
final class FullerName {

    private static final Set<String> EMPTY = Set.of(
            "new",
            "other",
            "same",
            "first",
            "second",
            "last",
            "own",
            "next",
            "recent",
            "latest",
            "several",
            "many",
            "few",
            "more",
            "most",
            "different",
            "such",
            "certain",
            "possible",
            "similar",
            "previous",
            "current",
            "another",
            "big");

    private final Basis basis;

    FullerName(Basis basis) {
        this.basis = basis;
    }

    /** The noun with the words that once described it, without "the"; nothing if there are none, or several. */
    Optional<String> of(Sentence sentence, Token noun) {
        if (!noun.isNoun() || noun.isProperNoun()) {
            return Optional.empty();
        }
        Set<String> found = new TreeSet<>();
        for (Sentence s : basis.analysis().sentences()) {
            if (s.index() >= sentence.index()) {
                break;
            }
            for (Token t : s.tokens()) {
                if (t.lemma().equals(noun.lemma()) && t.pos().equals(noun.pos())) {
                    described(s, t).ifPresent(found::add);
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private Optional<String> described(Sentence s, Token noun) {
        List<Token> before = s.children(noun.index()).stream()
                .filter(c -> c.index() < noun.index() && c.relation().matches("amod|compound"))
                .toList();
        boolean named = before.stream().anyMatch(c -> c.relation().equals("compound") || c.isProperNoun());
        boolean introduced =
                s.children(noun.index()).stream().anyMatch(c -> c.text().matches("(?i)an?"));
        if (!named && !introduced || before.stream().anyMatch(c -> c.pos().matches("JJS|RBS|CD|VB.*"))) {
            return Optional.empty();
        }
        boolean telling = before.stream().anyMatch(c -> !EMPTY.contains(Letters.lower(c.text())));
        boolean simple = before.stream()
                        .allMatch(c ->
                                s.children(c.index()).isEmpty() && c.relation().matches("amod|compound"))
                && !before.isEmpty()
                && before.get(0).index() + before.size() == noun.index();
        if (!telling || !simple || before.size() > 3) {
            return Optional.empty();
        }
        String words = before.stream()
                .filter(c -> !EMPTY.contains(Letters.lower(c.text())))
                .map(Letters::inside)
                .collect(Collectors.joining(" "));
        Map<Integer, String> none = Map.of();
        return Optional.of(words + " " + Wording.of(basis.analysis().article(), List.of(noun), none));
    }
}
