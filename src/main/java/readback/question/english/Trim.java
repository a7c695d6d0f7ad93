package readback.question.english;

import java.util.List;
import java.util.Set;
import readback.text.Sentence;
import readback.text.Token;

/** Cuts loose parts out of a set of token indexes of one sentence, with the commas or dashes around them. */
final class Trim {

    private static final Set<String> MARKS = Set.of(",", "–", "—", "--", "-", ";", ":");

    private final Sentence sentence;
    private final Set<Integer> in;

    Trim(Sentence sentence, Set<Integer> in) {
        this.sentence = sentence;
        this.in = in;
    }

    /** Takes out everything from where a second clause begins: what follows it belongs to it. */
    void dropAfter(int head) {
        int start = sentence.subtree(head).get(0).index();
        int verb = sentence.tokens().get(head).head();
        if (start > verb) {
            in.removeIf(i -> i >= start);
        }
    }

    /** Takes out the words under this token, and the commas that fenced them. */
    void drop(int head) {
        List<Token> gone = upToComma(head, sentence.subtree(head));
        gone.forEach(t -> in.remove(t.index()));
        int from = gone.get(0).index() - 1;
        int to = gone.get(gone.size() - 1).index() + 1;
        if (isMark(from)) {
            in.remove(from);
        }
        if (isMark(to)) {
            in.remove(to);
        }
    }

    /** A phrase with a preposition after an inner comma belongs to the clause, whatever the parse says. */
    private List<Token> upToComma(int head, List<Token> part) {
        for (int i = 1; i + 2 < part.size(); i++) {
            Token next = part.get(i + 1);
            boolean after = part.get(i).text().equals(",") && part.get(i).index() > head;
            if (after
                    && Set.of("of", "for", "to").contains(next.text())
                    && next.index() == part.get(i).index() + 1) {
                return part.subList(0, i);
            }
        }
        return part;
    }

    /** Takes out what hangs on loosely: relations after a comma, connectives, clauses of concession. */
    void loose(Set<String> relations, Set<String> markers, Set<String> connectives, int root) {
        for (Token t : sentence.tokens()) {
            if (!in.contains(t.index()) || t.index() == root || t.head() < 0) {
                continue;
            }
            if (t.relation().equals("advmod") && connectives.contains(Letters.lower(t.text())) && leaf(t)) {
                drop(t.index());
            } else if ((relations.contains(t.relation()) || isTail(t)) && fenced(t)) {
                if (!t.relation().equals("advcl") || mayGo(t, markers)) {
                    drop(t.index());
                }
            }
        }
    }

    /** ", injuring 17 people": a participle that the parse leaves without a name. */
    private static boolean isTail(Token t) {
        return t.relation().equals("dep") && t.pos().equals("VBG");
    }

    private boolean leaf(Token t) {
        return sentence.children(t.index()).stream().allMatch(c -> c.relation().equals("punct"))
                        && !Set.of("still", "yet", "so", "then").contains(Letters.lower(t.text()))
                || leafAtStart(t);
    }

    private boolean leafAtStart(Token t) {
        return sentence.children(t.index()).isEmpty() && t.index() == firstWord();
    }

    private int firstWord() {
        return sentence.tokens().stream()
                .filter(t -> Character.isLetterOrDigit(t.text().charAt(0)))
                .findFirst()
                .map(Token::index)
                .orElse(0);
    }

    /** A clause that adds, not one that bounds ("if", "unless", "when"). */
    private boolean mayGo(Token clause, Set<String> markers) {
        List<Token> children = sentence.children(clause.index());
        var mark = children.stream()
                .filter(c -> c.relation().equals("mark") && !c.pos().equals("TO"))
                .findFirst();
        if (mark.isPresent()) {
            return markers.contains(Letters.lower(mark.get().text()));
        }
        if (children.stream().anyMatch(c -> c.relation().equals("case") && c.index() < clause.index())) {
            return false;
        }
        boolean when = children.stream().anyMatch(c -> c.pos().startsWith("W"));
        return !when && Set.of("VBG", "VBN", "VBD").contains(clause.pos());
    }

    /** Fenced off by a comma or a dash before it, or at the start by one after it. */
    private boolean fenced(Token head) {
        List<Token> part = sentence.subtree(head.index());
        int from = part.get(0).index() - 1;
        int to = part.get(part.size() - 1).index() + 1;
        while (from > 0 && (isQuote(from))) {
            from--;
        }
        return isMark(from) || isMark(part.get(0).index()) || from < 0 && isMark(to);
    }

    /** Takes out bracketed words. */
    void brackets() {
        int depth = 0;
        for (Token t : sentence.tokens()) {
            boolean open =
                    t.text().equals("(") || t.text().equals("[") || t.text().equals("-LRB-");
            boolean close =
                    t.text().equals(")") || t.text().equals("]") || t.text().equals("-RRB-");
            if (open) {
                depth++;
            }
            if (depth > 0 || close) {
                in.remove(t.index());
            }
            if (close && depth > 0) {
                depth--;
            }
        }
    }

    private boolean isMark(int index) {
        return index >= 0
                && index < sentence.tokens().size()
                && MARKS.contains(sentence.tokens().get(index).text());
    }

    private boolean isQuote(int index) {
        return "“”\"".contains(sentence.tokens().get(index).text());
    }
}
