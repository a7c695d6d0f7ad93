package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** A sentence with its grammar made easy to walk: children, phrases, subjects. */
final class Tree {

    /** What hangs on a noun but is no part of its short name: "the analyst, who …". */
    static final Set<String> LOOSE = Set.of(
            "acl:relcl",
            "appos",
            "parataxis",
            "cop",
            "nsubj",
            "nsubj:pass",
            "aux",
            "punct",
            "advcl",
            "dep",
            "case",
            "mark");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<List<Token>> kids = new ArrayList<>();

    Tree(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = Mistagged.mended(sentence.tokens());
        tokens.forEach(t -> kids.add(new ArrayList<>()));
        for (Token token : tokens) {
            if (token.head() >= 0) {
                kids.get(token.head()).add(token);
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    int size() {
        return tokens.size();
    }

    List<Token> kids(Token token) {
        return kids.get(token.index());
    }

    Optional<Token> kid(Token token, String... relations) {
        Set<String> wanted = Set.of(relations);
        return kids(token).stream().filter(k -> wanted.contains(k.relation())).findFirst();
    }

    Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(token(token.head()));
    }

    Optional<Token> next(Token token) {
        return token.index() + 1 < size() ? Optional.of(token(token.index() + 1)) : Optional.empty();
    }

    Optional<Token> before(Token token) {
        return token.index() > 0 ? Optional.of(token(token.index() - 1)) : Optional.empty();
    }

    boolean isUnder(Token token, Token ancestor) {
        Token at = token;
        for (int steps = 0; steps <= size(); steps++) {
            if (at.index() == ancestor.index()) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = token(at.head());
        }
        return false;
    }

    /** First and last token index of a token and all under it but for children hanging by {@code without}. */
    int[] reach(Token head, Set<String> without) {
        int[] reach = {head.index(), head.index()};
        List<Token> open = new ArrayList<>(List.of(head));
        boolean[] seen = new boolean[size()];
        seen[head.index()] = true;
        while (!open.isEmpty()) {
            Token at = open.remove(open.size() - 1);
            reach[0] = Math.min(reach[0], at.index());
            reach[1] = Math.max(reach[1], at.index());
            for (Token kid : kids(at)) {
                boolean loose = at == head && without.contains(kid.relation());
                if (!loose && !seen[kid.index()]) {
                    seen[kid.index()] = true;
                    open.add(kid);
                }
            }
        }
        return reach;
    }

    Span span(int from, int to) {
        return token(from).span().cover(token(to).span());
    }

    /** The noun phrase of a noun: with its article, adjectives and "of …", without what is set off by commas. */
    Span phrase(Token noun) {
        return phrase(noun, LOOSE);
    }

    /** With what was done to it: "a survey published last week by X". */
    Span longPhrase(Token noun) {
        Set<String> loose = new java.util.HashSet<>(LOOSE);
        loose.remove("acl");
        return phrase(noun, loose);
    }

    private Span phrase(Token noun, Set<String> loose) {
        int[] reach = reach(noun, loose);
        int from = reach[0];
        int to = reach[1];
        for (int i = noun.index() - 1; i >= from; i--) {
            if (Words.isStop(token(i).text())
                    || token(i).isVerb() && token(i).pos().matches("VB[DZP]?")) {
                from = i + 1;
            }
        }
        for (int i = noun.index() + 1; i <= to; i++) {
            Token t = token(i);
            if (Words.isStop(t.text()) && !listComma(i, to) || t.pos().startsWith("W")) {
                to = i - 1;
            }
        }
        while (from < noun.index() && token(from).pos().equals("CC")) {
            from++;
        }
        while (to > noun.index()
                && (Words.isMark(token(to).text()) || token(to).pos().matches("IN|CC|TO"))) {
            to--;
        }
        return span(from, to);
    }

    private boolean listComma(int at, int to) {
        if (!token(at).text().equals(",")) {
            return false;
        }
        for (int i = at + 1; i <= Math.min(to, at + 5); i++) {
            if (token(i).pos().equals("CC") && token(i).relation().equals("cc")) {
                return true;
            }
        }
        return false;
    }

    /** The subject of a verb: its own, or the one it shares ("said … and added", "…, saying that"). */
    Optional<Token> subject(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 4; steps++) {
            Optional<Token> own = kids(at).stream()
                    .filter(k -> k.relation().startsWith("nsubj") && !isLateWh(k))
                    .findFirst();
            if (own.isPresent()) {
                return own;
            }
            if (at.head() < 0) {
                return Optional.empty();
            }
            if (at.relation().equals("acl") || at.relation().equals("acl:relcl")) {
                return head(at);
            }
            if (!at.relation().matches("conj|xcomp|advcl|parataxis|dep|ccomp")
                    || at.relation().equals("ccomp")) {
                return Optional.empty();
            }
            at = token(at.head());
        }
        return Optional.empty();
    }

    private static boolean isLateWh(Token token) {
        return token.pos().equals("WDT")
                && token.text().equalsIgnoreCase("that")
                && !token.relation().equals("nsubj");
    }
}
