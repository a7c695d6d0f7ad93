package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Fact.Amount.Sort;
import readback.text.Token;

/** "rose by 12 per cent to 4,300": by what percentage, to what number. */
final class Changing {

    private static final Set<String> CHANGES = Words.set("changes");

    private Changing() {}

    /** Whether the verb over the phrase says that something became more or less. */
    static boolean is(Slot s) {
        return !s.isPredicate() && CHANGES.contains(Letters.lower(verb(s).lemma())) && verb(s).isVerb();
    }

    private static Token verb(Slot s) {
        return s.sentence().tokens().get(s.phrase().head());
    }

    static Optional<Query> ask(Slot s) {
        Optional<String> preposition = s.preposition();
        if (s.clause().subject().stream().allMatch(t -> t.isPronoun())
                || !s.isItself()
                || preposition.isEmpty()
                || s.clause().subject().contains(s.phrase())) {
            return Optional.empty();
        }
        Sort sort = s.amount().sort();
        String p = preposition.get();
        if (p.isEmpty() || p.equals("by")) {
            boolean share = sort == Sort.SHARE;
            boolean object = sort == Sort.MONEY || sort == Sort.MEASURE || sort == Sort.COUNT;
            if (!share && !(object && p.equals("by"))) {
                return Optional.empty();
            }
            String wh = Measuring.percent(s) ? "by what percentage" : "by how much";
            List<Token> gone = new ArrayList<>(values(s, "to"));
            gone.addAll(values(s, "from"));
            return s.without(gone).askWith(wh, phraseAndCase(s)).map(Query::whole);
        }
        if (p.equals("to") || p.equals("from")) {
            String wh = Measuring.percent(s)
                    ? "what percentage"
                    : sort == Sort.MONEY ? "how much" : sort == Sort.COUNT ? "what number" : "";
            List<Token> gone = new ArrayList<>(values(s, "by"));
            gone.addAll(values(s, ""));
            return wh.isEmpty()
                    ? Optional.empty()
                    : s.without(gone).askAmount(wh).map(Query::whole);
        }
        return Optional.empty();
    }

    private static List<Token> phraseAndCase(Slot s) {
        return s.sentence().children(s.phrase().index()).stream()
                .filter(t ->
                        t.relation().equals("case") && t.index() < s.phrase().index())
                .filter(t -> !s.words().contains(t))
                .toList();
    }

    /** The other values of the change, after this preposition. */
    private static List<Token> values(Slot s, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token c : s.sentence().children(verb(s).index())) {
            List<Token> part = s.clause().under(c);
            boolean figure = part.stream()
                    .anyMatch(t -> t.pos().matches("CD|\\$") || t.text().matches("half|fifth|third|quarter"));
            boolean value = !part.isEmpty()
                    && figure
                    && !part.contains(s.phrase())
                    && c.relation().matches(preposition.isEmpty() ? "obj|obl:npmod|obl:tmod" : "obl|advmod|dep")
                    && (preposition.isEmpty()
                            ? isShare(part)
                            : Letters.lower(part.get(0).text()).equals(preposition));
            if (value) {
                found.addAll(part);
            }
        }
        return found;
    }

    private static boolean isShare(List<Token> part) {
        return part.stream().anyMatch(t -> t.text().matches("%|percent|cent|pct"));
    }
}
