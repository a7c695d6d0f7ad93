package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.text.Entity.Type;
import readback.text.Span;
import readback.text.Token;

/** Descriptions beside names: before them, after a comma, with "is", with "who is". */
final class RoleFinder {

    private static final int FARTHEST = 12;

    private RoleFinder() {}

    static List<RoleNote> find(Name name) {
        List<RoleNote> found = new ArrayList<>();
        if (name.type() == Type.GROUP) {
            return found;
        }
        before(name).ifPresent(found::add);
        apposed(name).ifPresent(found::add);
        after(name).ifPresent(found::add);
        copula(name).ifPresent(found::add);
        return found;
    }

    private static boolean fits(Name name, String noun) {
        return switch (name.type()) {
            case PERSON -> Nouns.isPerson(noun);
            case PLACE -> Nouns.isPlace(noun);
            default -> Nouns.isOrganization(noun) || Nouns.isDocument(noun);
        };
    }

    static String noun(Token token) {
        String lemma = Words.lower(token.lemma());
        String word = Words.lower(token.text());
        return Nouns.isPerson(word) || Nouns.isOrganization(word) || Nouns.isDocument(word) ? word : lemma;
    }

    /** "President X", "the political analyst X", "Apple's chief executive X", "a biologist named X". */
    private static Optional<RoleNote> before(Name name) {
        Tree tree = name.tree();
        int last = name.from() - 1;
        if (last < 0) {
            return Optional.empty();
        }
        while (last > 0
                && (tree.token(last).text().matches("named|called")
                        || People.isCourtesy(tree.token(last).text())
                                && tree.token(last - 1).pos().equals("NN"))) {
            last--;
        }
        String noun = noun(tree.token(last));
        if (tree.token(last).isVerb()
                || People.isCourtesy(tree.token(last).text())
                || !fits(name, noun) && !isTitle(name, tree.token(last))) {
            return Optional.empty();
        }
        int from = last;
        while (from > 0
                && tree.token(from - 1).pos().matches("NN.*|JJ.*|HYPH|POS|VBN|CD|PRP\\$")
                && !Words.isStop(tree.token(from - 1).text())) {
            from--;
        }
        Span span = tree.span(from, last);
        return Optional.of(new RoleNote(name, span, noun));
    }

    private static boolean isTitle(Name name, Token token) {
        return name.type() == Type.PERSON && People.isTitle(token.text());
    }

    /** "a political analyst, X": the name is set beside a noun before it. */
    private static Optional<RoleNote> apposed(Name name) {
        Tree tree = name.tree();
        int first = name.from();
        while (first > 0
                && (People.isTitle(tree.token(first - 1).text())
                        || first > 1
                                && tree.token(first - 1).text().equals(".")
                                && People.isTitle(tree.token(first - 2).text()))) {
            first--;
        }
        if (first >= 2 && !tree.token(first - 1).text().equals(",")) {
            first = overSecond(name, first);
        }
        if (first < 2 || !tree.token(first - 1).text().equals(",")) {
            return Optional.empty();
        }
        for (int i = first - 2; i >= Math.max(0, name.from() - FARTHEST); i--) {
            Token t = tree.token(i);
            if (t.pos().matches("VB[DZP]|W.*") || Words.isStop(t.text()) || Words.isQuoteMark(t.text())) {
                break;
            }
            if (t.isNoun() && fits(name, noun(t)) && !t.isProperNoun()) {
                boolean complement =
                        i + 1 == first - 1 || tree.token(i + 1).pos().matches("IN|TO");
                Optional<Token> head = tree.head(tree.token(name.to()));
                boolean linked = head.isPresent() && head.get().index() == i;
                if (complement && (linked || startsPhrase(tree, i))) {
                    return Optional.of(new RoleNote(name, tree.span(start(tree, i), first - 2), noun(t)));
                }
            }
        }
        return Optional.empty();
    }

    /** Before "the Dutchman" of "its coach, the Dutchman Marten Hoogland, was": one person told of twice; else as it was. */
    private static int overSecond(Name name, int first) {
        Tree tree = name.tree();
        int at = first;
        while (at > 2 && first - at < 4 && tree.token(at - 1).pos().matches("NN|NNP|JJ|DT|HYPH")) {
            at--;
        }
        Token last = tree.token(name.to());
        boolean set = last.relation().equals("appos")
                && last.head() < at - 1
                && tree.token(at - 1).text().equals(",")
                && tree.token(at).pos().equals("DT")
                && tree.next(last).filter(n -> n.text().equals(",")).isPresent();
        return set ? at : first;
    }

    private static boolean startsPhrase(Tree tree, int noun) {
        int start = start(tree, noun);
        return start == 0
                || Words.isMark(tree.token(start - 1).text())
                || tree.token(start - 1).pos().equals("IN");
    }

    private static int start(Tree tree, int noun) {
        int from = noun;
        while (from > 0
                && tree.token(from - 1).pos().matches("NN.*|JJ.*|HYPH|POS|VBN|VBG|CD|DT|PRP\\$|RB")
                && !Words.isStop(tree.token(from - 1).text())) {
            from--;
        }
        return from;
    }

    /** "X, a political analyst", "X, 34, chief of …", "X (chairman of …)". */
    private static Optional<RoleNote> after(Name name) {
        Tree tree = name.tree();
        int at = name.to() + 1;
        if (at >= tree.size() || !tree.token(at).text().matches("[,(–—-]")) {
            return Optional.empty();
        }
        at++;
        if (at + 1 < tree.size()
                && tree.token(at).pos().equals("CD")
                && tree.token(at + 1).text().equals(",")) {
            at += 2;
        }
        if (at + 2 < tree.size()
                && tree.token(at).text().matches("who|which")
                && tree.token(at + 1).text().matches("is|was")) {
            at += 2;
        }
        return description(name, at);
    }

    /** "X is a political analyst". */
    private static Optional<RoleNote> copula(Name name) {
        Tree tree = name.tree();
        int at = name.to() + 1;
        boolean is = at + 1 < tree.size()
                && tree.token(at).text().matches("is|was")
                && tree.token(at + 1).pos().equals("DT");
        return is ? description(name, at + 1) : Optional.empty();
    }

    private static Optional<RoleNote> description(Name name, int from) {
        Tree tree = name.tree();
        for (int i = from; i < Math.min(tree.size(), from + FARTHEST); i++) {
            Token t = tree.token(i);
            boolean inside = t.pos().matches("NN.*|JJ.*|HYPH|POS|VBN|VBG|CD|DT|PRP\\$|RB.*|CC");
            if (!inside || Words.isStop(t.text()) || i == from && t.pos().matches("CC|RB|CD|VBG")) {
                return Optional.empty();
            }
            boolean ends = i + 1 >= tree.size()
                    || !tree.token(i + 1).pos().matches("NN.*|HYPH|POS|JJ.*")
                    || tree.token(i + 1).isProperNoun() && !t.isProperNoun();
            if ((t.isNoun() || t.pos().equals("JJ")) && ends && fits(name, noun(t))) {
                return Optional.of(new RoleNote(name, tree.span(from, end(tree, i)), noun(t)));
            }
        }
        return Optional.empty();
    }

    /** Where the description that has its noun at {@code noun} ends: before the next comma, verb or "who". */
    private static int end(Tree tree, int noun) {
        int to = noun;
        boolean open = false;
        for (int i = noun + 1; i < Math.min(tree.size(), noun + FARTHEST); i++) {
            Token t = tree.token(i);
            if (t.pos().matches("IN|TO") && !t.text().matches("after|before|because|while|when|as|if|since|that")) {
                open = true;
            } else if (t.pos().matches("NN.*|CD")) {
                to = open ? i : to;
            } else if (!t.pos().matches("JJ.*|DT|HYPH|POS|PRP\\$|CC") || Words.isStop(t.text())) {
                break;
            }
        }
        return to;
    }
}
