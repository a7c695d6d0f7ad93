package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.question.english.Wording;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** What of a quotation can be asked about. */
final class Quotation {

    /** Pieces asked about of one quotation. */
    private static final int MOST = 3;

    private Quotation() {}

    /** The pieces of a quotation that are sentences by themselves and can be understood alone. */
    static List<String> sentences(Basis basis, Fact.Statement s) {
        List<String> found = new ArrayList<>();
        for (Span piece : s.content()) {
            for (Sentence sentence : basis.analysis().sentences()) {
                if (!sentence.span().overlaps(piece) || found.size() >= MOST) {
                    continue;
                }
                List<Token> tokens = sentence.tokensIn(piece).stream()
                        .filter(t -> !"“”\"".contains(t.text()))
                        .toList();
                if (tokens.size() < 7 || tokens.size() > 32 || !isWhole(tokens) || hangs(tokens)) {
                    continue;
                }
                String words = Wording.of(basis.analysis().article(), tokens, Map.of());
                if (!words.matches(".*[“”\"?!:;()–].*")) {
                    found.add(Letters.capital(words.replaceAll("[,.;]+$", "")));
                }
            }
        }
        return found;
    }

    /** "he", "they" or "this" with nothing before it that it could stand for. */
    private static boolean hangs(List<Token> tokens) {
        boolean noun = false;
        for (Token t : tokens) {
            String low = Letters.lower(t.text());
            boolean pronoun = Set.of("he", "she", "him", "her", "his").contains(low)
                    || Set.of("they", "them", "their", "it", "its").contains(low)
                            && !noun
                            && !t.relation().equals("expl");
            boolean pointing = Set.of("this", "that", "these", "those", "such").contains(low)
                    && (t.relation().matches("nsubj.*|obj|obl|nmod|root")
                            || t.relation().equals("det") && !noun);
            if (pronoun || pointing || Set.of("here", "another", "others").contains(low)) {
                return true;
            }
            noun |= t.isNoun();
        }
        return false;
    }

    /** A subject, a finite verb, and no connective in front. */
    private static boolean isWhole(List<Token> tokens) {
        Token first = tokens.get(0);
        boolean tied = first.pos().equals("CC")
                || first.pos().equals("IN") && first.relation().equals("mark");
        boolean subject = tokens.stream().anyMatch(t -> t.relation().startsWith("nsubj"));
        boolean finite = tokens.stream().anyMatch(Verbs::isFinite);
        return !tied && subject && finite && Character.isUpperCase(first.text().charAt(0));
    }
}
