package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Alone;
import readback.question.english.Letters;
import readback.text.Token;

/**
 * A question without what may be left out and would hang in the air: "trained 96 bees to fly down the tunnel" asks how many
 * bees were trained.
 */
final class Lighter {

    private static final Set<String> LOOSE =
            Set.of("after", "because", "despite", "amid", "as", "through", "alongside");

    private Lighter() {}

    /** Nothing where the question can be asked in full, or still hangs. */
    static Optional<String> ask(Slot s, String wh) {
        List<Token> gone = hanging(s);
        return gone.isEmpty() ? Optional.empty() : s.without(gone).ask(wh);
    }

    /** The optional parts behind the verb that do not stand alone. */
    static List<Token> hanging(Slot s) {
        Alone alone = new Alone(s.basis());
        List<Token> gone = new ArrayList<>();
        for (Token c : s.sentence().children(s.clause().root().index())) {
            List<Token> part = s.clause().under(c);
            boolean behind =
                    !part.isEmpty() && part.get(0).index() > s.clause().root().index();
            if (behind
                    && !part.contains(s.phrase())
                    && isOptional(s, c, part)
                    && alone.resolve(s.sentence(), part, s.voice().named()).isEmpty()) {
                gone.addAll(part);
            }
        }
        return gone;
    }

    private static boolean isOptional(Slot s, Token c, List<Token> part) {
        String first = Letters.lower(part.get(0).text());
        boolean purpose = c.relation().matches("advcl|acl|xcomp")
                && first.equals("to")
                && s.sentence().children(s.clause().root().index()).stream()
                        .anyMatch(o -> o.relation().equals("obj"));
        boolean loose = c.relation().matches("obl|advcl") && LOOSE.contains(first);
        boolean fenced = part.get(0).index() > 0
                && s.sentence().tokens().get(part.get(0).index() - 1).text().equals(",")
                && c.relation().matches("advcl|obl");
        return purpose || loose || fenced && !first.matches("if|unless|when|until|except");
    }
}
