package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.text.Sentence;
import readback.text.Token;

/**
 * The beginnings of some words that are whole sentences too, the longest first: "the troops would leave soon, amid
 * concerns among many" can do without what follows the comma, "the law would fail, unless" cannot.
 */
final class Shorter {

    private static final int SHORTEST = 5;

    private Shorter() {}

    /** @param tokens the words of a clause, in order, of one sentence */
    static List<List<Token>> of(Sentence sentence, List<Token> tokens) {
        List<List<Token>> found = new ArrayList<>();
        for (int i = tokens.size() - 2; i >= SHORTEST; i--) {
            List<Token> front = tokens.subList(0, i);
            List<Token> rest = tokens.subList(i, tokens.size());
            if (isBreak(rest.get(0)) && !isList(front, rest) && isWhole(front) && isFree(sentence, front, rest)) {
                found.add(List.copyOf(front));
            }
        }
        return found;
    }

    private static boolean isBreak(Token t) {
        return Forms.is(t.text(), "[,;–—]")
                || Forms.is(t.text(), "(?i)and|but") && t.relation().equals("cc");
    }

    /** "London, Paris" cut off before "and New York do not": the end of a list, or the subject of what follows. */
    private static boolean isList(List<Token> front, List<Token> rest) {
        Token last = front.get(front.size() - 1);
        boolean comma = front.size() > 2 && front.get(front.size() - 2).text().equals(",");
        return last.isNoun()
                && (comma || last.relation().matches("conj|appos"))
                && rest.get(0).text().matches("(?i),|and|but");
    }

    /** A subject with its finite verb, quotation marks in pairs, and nothing that hangs on what is left out. */
    private static boolean isWhole(List<Token> front) {
        int last = front.get(front.size() - 1).index();
        long quotes = front.stream().filter(Reported::isQuote).count();
        boolean tied =
                front.stream().anyMatch(t -> t.head() > last && !t.relation().equals("punct"));
        List<Token> tops = front.stream()
                .filter(t -> !t.relation().equals("punct"))
                .filter(t -> front.stream().noneMatch(o -> o.index() == t.head()))
                .toList();
        boolean subject = tops.size() == 1 && hasChild(front, tops.get(0), "nsubj.*|expl|csubj.*");
        boolean finite = subject
                && (Verbs.isFinite(tops.get(0))
                        || front.stream()
                                .anyMatch(t -> t.head() == tops.get(0).index()
                                        && t.relation().matches("aux.*|cop")
                                        && Verbs.isFinite(t)));
        Token end = front.get(front.size() - 1);
        return !tied
                && subject
                && finite
                && quotes % 2 == 0
                && !Forms.is(end.pos(), "IN|DT|CC|TO|,|:|RB")
                && front.stream().noneMatch(t -> Forms.is(t.text(), "[(\\[–—]"));
    }

    private static boolean hasChild(List<Token> tokens, Token head, String relation) {
        return tokens.stream()
                .anyMatch(t -> t.head() == head.index() && t.relation().matches(relation));
    }

    /** What is left out is one thing that may be left out, or clauses of their own. */
    private static boolean isFree(Sentence sentence, List<Token> front, List<Token> rest) {
        int parts = 0;
        int clauses = 0;
        for (Token t : rest) {
            boolean hangs = front.stream().anyMatch(f -> f.index() == t.head());
            if (!hangs || t.relation().matches("punct|cc")) {
                continue;
            }
            Token head = sentence.tokens().get(t.head());
            boolean clause = t.relation().equals("parataxis")
                    || t.relation().equals("conj") && isPredicate(sentence, t) && isPredicate(sentence, head);
            if (!clause && !t.relation().matches("obl.*|advcl.*|acl.*|appos|nmod.*|advmod") || isNeeded(sentence, t)) {
                return false;
            }
            parts++;
            clauses += clause ? 1 : 0;
        }
        return parts == clauses || parts == 1 && rest.get(0).text().matches("[,–—]");
    }

    /** A condition, an exception, a contrast with "not": without it the rest says something else. */
    private static boolean isNeeded(Sentence sentence, Token t) {
        return sentence.children(t.index()).stream()
                .anyMatch(c -> Forms.is(
                        Letters.lower(c.text()),
                        "if|unless|until|once|whether|lest|except|provided|or|only|without|like|as|than"));
    }

    private static boolean isPredicate(Sentence sentence, Token t) {
        return t.isVerb()
                || sentence.children(t.index()).stream()
                        .anyMatch(c -> c.relation().equals("cop"));
    }
}
