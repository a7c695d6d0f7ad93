package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Asking;
import readback.question.english.Letters;
import readback.text.Sentence;
import readback.text.Token;

/** "How many": the words for what is counted. */
final class Counting {

    private static final Set<String> KNOWN = Set.of(
            "the", "these", "those", "both", "first", "last", "next", "other", "another", "same", "this", "that");
    private static final Set<String> ASIDE = Set.of(
            "only", "just", "all", "also", "even", "some", "about", "a", "an", "its", "his", "their", "her", "such");
    private static final Set<String> MANY =
            Set.of("people", "personnel", "police", "staff", "sheep", "fish", "cattle", "aircraft");

    private Counting() {}

    /** "how many bees"; nothing for things known before ("the two clubs"), or whose number is set against another. */
    static Optional<Query> ask(Slot s) {
        if (s.clause().isNegated()
                || compares(s)
                || s.clause().subject().get(0).text().equalsIgnoreCase("any")) {
            return Optional.empty();
        }
        if (s.isItself()) {
            return ofMany(s).flatMap(s::ask).map(Query::whole);
        }
        boolean many = s.item().pos().matches("NNP?S")
                || MANY.contains(Letters.lower(s.item().text()));
        if (!many || !s.isCounted() && !s.isListed() || isKnown(s)) {
            return Optional.empty();
        }
        return things(s)
                .flatMap(things -> s.ask("how many " + things).or(() -> Lighter.ask(s, "how many " + things)))
                .map(Query::whole);
    }

    /** "two of its five factories". */
    private static Optional<String> ofMany(Slot s) {
        List<Token> rest = s.rest();
        boolean of = !rest.isEmpty() && rest.get(0).text().equals("of");
        if (of && rest.size() > 1 && isBare(s, rest)) {
            return new Asking(s.basis())
                    .words(s.clause(), rest.subList(1, rest.size()), s.voice().named(), Map.of())
                    .map(w -> "how many " + w);
        }
        return of
                ? new Asking(s.basis())
                        .words(s.clause(), rest, s.voice().named(), Map.of())
                        .map(w -> "how many " + w)
                : Optional.empty();
    }

    /** "thousands of tigers", not "two of the tigers". */
    private static boolean isBare(Slot s, List<Token> rest) {
        return rest.get(1).pos().matches("JJ|NNP?S?|VB[GN]")
                && s.sentence().children(rest.get(1).index()).stream()
                        .noneMatch(c -> c.relation().matches("det|nmod:poss"));
    }

    private static boolean isKnown(Slot s) {
        return s.sentence().children(s.item().index()).stream()
                .anyMatch(t -> t.index() < s.item().index() && KNOWN.contains(Letters.lower(t.text())));
    }

    /** What is counted, with what belongs to it and without the other things of a list. */
    private static Optional<String> things(Slot s) {
        Sentence sentence = s.sentence();
        List<Token> own = new ArrayList<>(s.clause().under(s.item()));
        own.retainAll(s.part());
        for (Token c : sentence.children(s.item().index())) {
            boolean apart = c.relation().equals("conj") && isApart(sentence, c)
                    || c.relation().equals("appos")
                    || c.relation().equals("acl:relcl")
                            && c.index() > s.item().index()
                            && sentence.tokens()
                                    .get(sentence.subtree(c.index()).get(0).index() - 1)
                                    .text()
                                    .equals(",");
            boolean before = c.index() < s.item().index()
                    && (c.relation().matches("case|det.*|cc")
                            || ASIDE.contains(Letters.lower(c.text()))
                            || c.relation().equals("nmod:poss") && c.isPronoun());
            if (apart || before) {
                own.removeAll(sentence.subtree(c.index()));
            }
        }
        own.removeAll(s.words());
        for (int i = 1; i < own.size(); i++) {
            if (own.get(i).text().equals(",") && own.get(i).index() > s.item().index()) {
                own.subList(i, own.size()).clear();
            }
        }
        own.removeIf(t -> t.head() == s.inner().index() && t.index() < s.inner().index());
        while (!own.isEmpty()
                && own.get(own.size() - 1).relation().matches("punct|cc")
                && !own.get(own.size() - 1).text().equals("”")) {
            own.remove(own.size() - 1);
        }
        return new Asking(s.basis()).words(s.clause(), own, s.voice().named(), Map.of());
    }

    /** Another thing of a list, with a number or an article of its own; not "students and employees". */
    private static boolean isApart(Sentence sentence, Token member) {
        return member.isProperNoun()
                || sentence.children(member.index()).stream()
                        .anyMatch(c -> c.relation().matches("nummod|det|nmod:poss|det:predet"));
    }

    /** "can tell two objects from three": the figure is set against another. */
    private static boolean compares(Slot s) {
        return s.clause().tokens().stream()
                .filter(t -> t.pos().equals("CD") && !s.words().contains(t))
                .filter(t -> !s.part().contains(t))
                .anyMatch(t -> t.relation().matches("obl|nmod|obj|nsubj")
                        && !t.ner().matches("DATE|TIME|DURATION")
                        && !t.text().matches("(1[5-9]|20)\\d\\d")
                        && s.sentence().children(t.index()).stream()
                                .noneMatch(c -> c.relation().startsWith("nmod")));
    }
}
