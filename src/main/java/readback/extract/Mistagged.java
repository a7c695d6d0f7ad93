package readback.extract;

import java.util.ArrayList;
import java.util.List;
import readback.text.Token;

/**
 * Participles of saying that the tagger takes for nouns: "…, warning of floods", "Warning that time was short, …". "A
 * warning of floods" stays a noun.
 */
final class Mistagged {

    private Mistagged() {}

    /** The tokens with such words tagged as what they are; the same list where there are none. */
    static List<Token> mended(List<Token> tokens) {
        List<Token> found = null;
        for (int i = 0; i < tokens.size(); i++) {
            String verb = verb(tokens, i);
            if (!verb.isEmpty()) {
                found = found == null ? new ArrayList<>(tokens) : found;
                Token t = tokens.get(i);
                found.set(i, new Token(i, t.span(), t.text(), verb, "VBG", t.ner(), t.head(), t.relation()));
            }
        }
        return found == null ? tokens : found;
    }

    /** The dictionary form of a verb that was taken for a noun, or nothing. */
    private static String verb(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean opens = at == 0 || tokens.get(at - 1).text().equals(",");
        if (!opens || !token.pos().equals("NN") || !token.text().endsWith("ing") || at + 2 >= tokens.size()) {
            return "";
        }
        String next = tokens.get(at + 1).text();
        String stem = Words.lower(token.text()).substring(0, token.text().length() - 3);
        boolean saying = Cues.isSaying(stem);
        boolean finding = Cues.isSaying(stem + "e");
        boolean that = next.equals("that");
        boolean of = stem.equals("warn") && next.matches("of|against|about");
        return !that && !of ? "" : saying ? stem : finding ? stem + "e" : "";
    }
}
