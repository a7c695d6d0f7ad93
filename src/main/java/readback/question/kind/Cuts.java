package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readback.question.english.Clause;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Words;
import readback.text.Sentence;
import readback.text.Token;

/** What a sentence shown alone can do without, and where it may not be cut. */
final class Cuts {

    private static final Set<String> TIES = Words.set("ties");

    /** What opens a phrase that says when, where or why, and may be left out; not "if", "when", "under" or "without". */
    private static final Set<String> FRONTS = Words.set("fronts");

    private static final Set<String> FENCED = Set.of("acl:relcl", "acl", "advcl");
    private static final Set<String> SPLICED = Set.of("parataxis", "dep", "ccomp");

    private Cuts() {}

    /** Without relative clauses and participles between two commas. */
    static List<Token> tightened(Sentence s, List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens);
        for (Token t : tokens) {
            if (!FENCED.contains(t.relation())) {
                continue;
            }
            List<Token> part = s.subtree(t.index());
            int from = part.get(0).index();
            int to = part.get(part.size() - 1).index();
            boolean fenced = to - from + 1 == part.size()
                    && from > 1
                    && isComma(s, from - 1)
                    && to + 1 < s.tokens().size()
                    && s.tokens().get(to + 1).text().matches("[,.]");
            if (fenced && kept.containsAll(part)) {
                kept.removeAll(part);
                kept.remove(s.tokens().get(from - 1));
                kept.remove(s.tokens().get(to + 1));
            }
        }
        return kept.size() == tokens.size() ? List.of() : kept;
    }

    /** Without a phrase or clause of time, place or reason before the subject; a condition stays. */
    static List<Token> opened(Sentence s, List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens);
        Token first = tokens.get(0);
        Token top = first;
        while (top.head() >= 0 && s.tokens().get(top.head()).head() >= 0) {
            top = s.tokens().get(top.head());
        }
        List<Token> part = s.subtree(top.index());
        int end = part.get(part.size() - 1).index() + 1;
        boolean fenced = top.relation().matches("obl|advcl")
                && part.get(0) == first
                && end == part.size()
                && end + 3 < s.tokens().size()
                && isComma(s, end);
        if (!fenced || !FRONTS.contains(Letters.lower(first.text()))) {
            return List.of();
        }
        kept.removeIf(t -> t.index() <= end);
        return kept.size() < 4 ? List.of() : kept;
    }

    /** "Ice cream is new to Rwanda, Odile is pleased": two sentences with a comma. */
    static boolean isSpliced(Clause clause) {
        Sentence s = clause.sentence();
        return clause.tokens().stream()
                .filter(t -> SPLICED.contains(t.relation()) && !Says.isSaying(t))
                .filter(t -> t.head() >= 0 && !Says.isSaying(s.tokens().get(t.head())))
                .anyMatch(t -> {
                    int start = s.subtree(t.index()).get(0).index();
                    boolean tied = s.children(t.index()).stream()
                            .anyMatch(
                                    c -> c.relation().equals("mark") || c.pos().startsWith("W"));
                    return !tied
                            && s.subtree(t.index()).size() > 5
                            && start > 0
                            && isComma(s, start - 1)
                            && s.children(t.index()).stream()
                                    .anyMatch(c -> c.relation().startsWith("nsubj"));
                });
    }

    /** The clause ends where the sentence has a mark or a conjunction, and what it leaves out begins there too. */
    static boolean endsAtMark(Sentence s, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int next = tokens.get(i).index() + 1;
            boolean cut = i + 1 == tokens.size()
                    ? next < s.tokens().size()
                    : tokens.get(i + 1).index() != next;
            if (cut
                    && !s.tokens().get(next).pos().matches("\\p{Punct}+|CC|HYPH|-.RB-|``|''")
                    && !s.tokens().get(next).text().matches("[,;:.–—(]")
                    && !TIES.contains(Letters.lower(s.tokens().get(next).text()))) {
                return false;
            }
        }
        return true;
    }

    /** No word hangs on one that was left out: not "further of the Centre party" of "further: Jonas Eide, of the Centre party". */
    static boolean isJoined(Clause clause) {
        List<Token> tokens = clause.tokens();
        return tokens.stream()
                .filter(t -> t != clause.root() && t.head() >= 0)
                .filter(t -> !Forms.is(t.relation(), "punct|nsubj.*|aux.*|cop|expl"))
                .filter(t -> !clause.subject().contains(t))
                .allMatch(t -> tokens.stream().anyMatch(h -> h.index() == t.head()));
    }

    /** Without "also", "then", "however" and the commas that fence them. */
    static List<Token> untied(Sentence s, List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens);
        for (Token t : tokens) {
            boolean leaf = t.relation().equals("advmod")
                    && s.children(t.index()).stream().allMatch(c -> c.relation().equals("punct"));
            if (!leaf || !TIES.contains(Letters.lower(t.text())) || isFixed(s, t)) {
                continue;
            }
            kept.remove(t);
            boolean before = t.index() > 0 && isComma(s, t.index() - 1);
            boolean after = t.index() + 1 < s.tokens().size() && isComma(s, t.index() + 1);
            if (after && (before || kept.isEmpty() || kept.get(0).index() == t.index() + 1)) {
                kept.remove(s.tokens().get(t.index() + 1));
            }
            if (before && after) {
                kept.remove(s.tokens().get(t.index() - 1));
            }
        }
        return kept;
    }

    /** "not only … but also", "even more": the word belongs to the one beside it. */
    private static boolean isFixed(Sentence s, Token t) {
        boolean but =
                t.index() > 0 && s.tokens().get(t.index() - 1).text().matches("(?i)but|not|if|than|more|and then");
        boolean modifies = t.head() >= 0 && s.tokens().get(t.head()).pos().matches("JJ.*|RB.*|IN|CD|DT");
        return but || modifies;
    }

    private static boolean isComma(Sentence s, int index) {
        return s.tokens().get(index).text().equals(",");
    }
}
