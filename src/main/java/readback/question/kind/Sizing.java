package readback.question.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Token;

/** "The drainpipe was 50 metres long", "he is 1.91 metres tall", "she was 91": how long, how tall, how old. */
final class Sizing {

    private static final Set<String> DIMENSIONS = Words.set("dimensions");
    private static final Set<String> SIDES = Set.of("north", "south", "east", "west", "from", "away");

    private static final Set<String> LYING =
            Set.of("locate", "lie", "situate", "stand", "live", "sit", "base", "find", "hit");

    private Sizing() {}

    static Optional<Query> ask(Slot s) {
        int after = s.words().get(s.words().size() - 1).index() + 1;
        if (after < s.sentence().tokens().size()) {
            Token next = s.sentence().tokens().get(after);
            String word = Letters.lower(next.text());
            boolean about = s.isPredicate() || next == s.clause().root();
            if (DIMENSIONS.contains(word) && about && s.clause().tokens().contains(next)) {
                String wh = word.equals("across") ? "how far across" : "how " + word;
                return s.askWith(wh, List.of(next)).map(Query::whole);
            }
            if (SIDES.contains(word)
                    && LYING.contains(Letters.lower(s.clause().root().lemma()))
                    && s.amount().sort() == readback.text.Fact.Amount.Sort.MEASURE) {
                List<Token> place = s.clause().tokens().stream()
                        .filter(t -> t.index() >= after && s.part().contains(t))
                        .toList();
                return place.isEmpty() ? Optional.empty() : far(s, place);
            }
        }
        return switch (s.amount().sort()) {
            case AGE -> age(s);
            case MONEY ->
                s.isPredicate() && s.rest().isEmpty()
                        ? s.askWith("how much", List.of()).map(Query::whole)
                        : Optional.empty();
            case ORDINAL ->
                s.phrase().text().equals("minute")
                                && s.preposition().filter("in"::equals).isPresent()
                                && s.part().stream().noneMatch(t -> t.text().matches("stoppage|injury|extra|added"))
                        ? s.ask("which minute").map(Query::whole)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Query> far(Slot s, List<Token> place) {
        return new readback.question.english.Asking(s.basis())
                .words(s.clause(), place, s.voice().named(), java.util.Map.of())
                .flatMap(w -> s.askWith("how far " + w, place))
                .map(Query::whole);
    }

    private static Optional<Query> age(Slot s) {
        if (s.isPredicate()) {
            List<Token> old = s.clause().tokens().stream()
                    .filter(t -> t.text().equals("old") && t.head() == s.inner().index())
                    .toList();
            return s.askWith("how old", old)
                    .filter(q -> q.matches("how old (is|was) .*"))
                    .map(Query::whole);
        }
        boolean at = s.preposition().filter("at"::equals).isPresent();
        boolean alone = s.isItself() && s.rest().isEmpty()
                || s.isOf() && s.phrase().text().equals("age");
        return at && alone ? s.ask("what age").map(Query::whole) : Optional.empty();
    }
}
