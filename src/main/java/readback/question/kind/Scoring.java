package readback.question.kind;

import java.util.Optional;
import java.util.Set;
import readback.question.english.Letters;
import readback.text.Token;

/** "beat Kell 3-2", "voted by 19 to 16": by what score, by what vote. */
final class Scoring {

    private static final Set<String> GAMES = Set.of("beat", "win", "lose", "draw", "defeat", "thrash", "triumph");
    private static final Set<String> VOTES = Set.of("vote", "pass", "approve", "reject", "adopt", "carry", "agree");

    private Scoring() {}

    static Optional<Query> ask(Slot s) {
        Token verb = s.clause().root();
        String lemma = Letters.lower(verb.lemma());
        Optional<String> preposition = s.preposition();
        if (preposition.isEmpty() || s.clause().subject().contains(s.phrase())) {
            return Optional.empty();
        }
        String what = GAMES.contains(lemma) ? "score" : VOTES.contains(lemma) ? "vote" : "";
        boolean plain = preposition.get().isEmpty() || preposition.get().equals("by");
        if (what.isEmpty() || !plain || s.isOf() && !s.phrase().text().equals("vote")) {
            return Optional.empty();
        }
        return preposition.get().isEmpty()
                ? s.askWith("by what " + what, java.util.List.of()).map(Query::whole)
                : s.ask("what " + what).map(Query::whole);
    }
}
