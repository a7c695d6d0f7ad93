package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.text.Token;

/** A clause without the figures that its own figure is set against: "…, compared with four in 2011", "…, up 15% on May". */
final class Slim {

    private static final Set<String> AGAINST = Set.of(
            "compared",
            "versus",
            "up",
            "down",
            "against",
            "or",
            "plus",
            "along",
            "about",
            "almost",
            "nearly",
            "roughly",
            "well",
            "just",
            "far");

    private Slim() {}

    static Clause of(Clause clause) {
        return of(clause, false);
    }

    /** Also without ", with a turnout of 58%": what is asked for is not in there. */
    static Clause alone(Clause clause) {
        return of(clause, true);
    }

    /** "Anna Bell, 34, walked": the age is not asked for with the rest. */
    private static Clause ageless(Clause clause) {
        List<Token> all = clause.sentence().tokens();
        List<Token> gone = new ArrayList<>();
        for (Token t : clause.subject()) {
            boolean age = t.text().matches("[1-9]\\d?|10\\d")
                    && t.relation().matches("amod|appos|nummod|nmod|dep")
                    && t.index() > 0
                    && t.index() + 1 < all.size()
                    && all.get(t.index() - 1).text().equals(",")
                    && all.get(t.index() + 1).text().equals(",");
            if (age) {
                gone.addAll(all.subList(t.index() - 1, t.index() + 2));
            }
        }
        return gone.isEmpty()
                ? clause
                : new Clause(
                        clause.sentence(),
                        clause.root(),
                        clause.tokens().stream().filter(t -> !gone.contains(t)).toList(),
                        clause.subject().stream().filter(t -> !gone.contains(t)).toList(),
                        clause.finite());
    }

    private static Clause of(Clause full, boolean with) {
        Clause clause = ageless(full);
        List<Token> tokens = clause.tokens();
        int verb = Math.max(clause.root().index(), clause.finite().index());
        for (int i = 1; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            String word = Letters.lower(t.text());
            boolean comma = tokens.get(i - 1).text().equals(",");
            boolean compared = word.equals("compared") && t.index() > verb;
            boolean most = word.equals("the")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).pos().matches("JJS|RBS");
            if (compared
                    || comma && t.index() > verb && (most || with && word.equals("with") || AGAINST.contains(word))) {
                int end = most || word.matches("along|plus|with") ? tokens.size() : end(tokens, i);
                return without(clause, comma ? i - 1 : i, end);
            }
        }
        return clause;
    }

    /** Up to the next comma that does not stand in a number. */
    private static int end(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(",")) {
                return i;
            }
        }
        return tokens.size();
    }

    private static Clause without(Clause clause, int from, int to) {
        List<Token> left = new ArrayList<>(clause.tokens().subList(0, from));
        left.addAll(clause.tokens().subList(to, clause.tokens().size()));
        return new Clause(clause.sentence(), clause.root(), left, clause.subject(), clause.finite());
    }
}
