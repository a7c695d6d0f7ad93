package readback.question.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.text.Sentence;
import readback.text.Token;

/**
 * What a clause can do without when a word in it hangs in the air: "Rovers won the cup while he was away" still tells that
 * Rovers won the cup. Conditions, negations and what the verb needs are never taken out.
 */
final class Hanging {

    /** Markers of clauses that bound nothing: what they hang on is true without them. */
    private static final Set<String> ADDING =
            Set.of("while", "whilst", "whereas", "although", "though", "because", "since", "after", "before", "as");

    private static final Set<String> BOUNDING = Set.of(
            "not", "n't", "n’t", "never", "only", "except", "unless", "if", "until", "hardly", "no", "than", "or",
            "neither", "without", "whether");

    private static final Set<String> BESIDE = Set.of("at", "in", "on", "after", "before", "during", "amid", "despite");

    private Hanging() {}

    /**
     * The words without the smallest part around a hanging word that may go; nothing if it holds the sentence together.
     *
     * @param tokens words of one clause, in order
     * @param root   the predicate of the clause
     */
    static Optional<List<Token>> without(Sentence sentence, List<Token> tokens, Token root, Token hanging) {
        if (isBounded(tokens)) {
            return Optional.empty();
        }
        for (Token t = hanging;
                t.index() != root.index() && t.head() >= 0;
                t = sentence.tokens().get(t.head())) {
            List<Token> part = new ArrayList<>(sentence.subtree(t.index()).stream()
                    .filter(tokens::contains)
                    .toList());
            if (!part.isEmpty() && !part.contains(root) && mayGo(sentence, tokens, root, t, part)) {
                List<Token> rest = new ArrayList<>(tokens);
                rest.removeAll(part);
                fences(sentence, tokens, part).forEach(rest::remove);
                return rest.size() > 3 && isClosed(sentence, rest) ? Optional.of(rest) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "not because …, but": what is left would not be true. */
    private static boolean isBounded(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> BOUNDING.contains(Letters.lower(t.text())));
    }

    private static boolean mayGo(Sentence s, List<Token> tokens, Token root, Token top, List<Token> part) {
        int last = part.get(part.size() - 1).index();
        boolean end =
                tokens.stream().noneMatch(t -> t.index() > last && !t.text().matches("[.,;:]"));
        boolean piece = part.get(part.size() - 1).index() - part.get(0).index() + 1 == part.size();
        boolean before = isMark(tokens, part.get(0).index() - 1);
        boolean after = isMark(tokens, part.get(part.size() - 1).index() + 1);
        boolean fenced = before && (after || end) || tokens.get(0) == part.get(0) && after;
        boolean late = part.get(0).index() > root.index();
        if (!piece || !fenced && !(end && late)) {
            return false;
        }
        return switch (top.relation()) {
            case "advcl" -> isAdding(s, top, fenced);
            case "obl", "obl:tmod", "nmod:tmod" -> fenced && isBeside(s, top);
            case "acl:relcl", "acl", "appos", "parataxis" -> fenced;
            case "conj" -> end && late && top.isVerb() && isAnd(s, top);
            default -> false;
        };
    }

    /** "as they flew past", "while he was away", ", saying that it would". */
    private static boolean isAdding(Sentence s, Token clause, boolean fenced) {
        Optional<Token> mark = s.children(clause.index()).stream()
                .filter(c -> c.relation().matches("mark|case")
                        || c.relation().equals("advmod") && c.pos().equals("WRB"))
                .findFirst();
        Token head = s.tokens().get(clause.head());
        boolean verb = clause.isVerb()
                || s.children(clause.index()).stream()
                        .anyMatch(c -> c.relation().equals("cop"));
        return head.isVerb()
                && verb
                && (mark.isPresent()
                        ? ADDING.contains(Letters.lower(mark.get().text()))
                        : fenced && clause.pos().matches("VB[GN]"));
    }

    private static boolean isBeside(Sentence s, Token noun) {
        List<Token> cases = s.children(noun.index()).stream()
                .filter(c -> c.relation().equals("case"))
                .toList();
        return cases.isEmpty() && noun.relation().endsWith("tmod")
                || cases.size() == 1
                        && BESIDE.contains(Letters.lower(cases.get(0).text()));
    }

    private static boolean isAnd(Sentence s, Token conj) {
        return s.children(conj.index()).stream()
                .filter(c -> c.relation().equals("cc"))
                .anyMatch(c -> Letters.lower(c.text()).matches("and|but"));
    }

    private static boolean isMark(List<Token> tokens, int index) {
        return tokens.stream().anyMatch(t -> t.index() == index && t.text().matches("[,–—]|--"));
    }

    /** The commas around a part that goes: both, or the one of a part at the beginning or end. */
    private static List<Token> fences(Sentence s, List<Token> tokens, List<Token> part) {
        int from = part.get(0).index() - 1;
        int to = part.get(part.size() - 1).index() + 1;
        List<Token> found = new ArrayList<>();
        for (int i : new int[] {from, to}) {
            if (isMark(tokens, i)) {
                found.add(s.tokens().get(i));
            }
        }
        return found;
    }

    /** No quotation is cut in two, and nothing is left without what it hangs on. */
    private static boolean isClosed(Sentence s, List<Token> rest) {
        long quotes = rest.stream().filter(t -> t.text().matches("[“”\"]")).count();
        Token last = rest.get(rest.size() - 1);
        return quotes % 2 == 0
                && !rest.get(0).pos().matches("VB[NG]|W.*|\\p{Punct}+")
                && !last.pos().matches("IN|TO|CC|DT|MD")
                && rest.stream()
                        .noneMatch(t -> t.relation().equals("cc")
                                && t.head() >= 0
                                && !rest.contains(s.tokens().get(t.head())));
    }
}
