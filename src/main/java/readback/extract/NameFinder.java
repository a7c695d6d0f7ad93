package readback.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readback.text.Article;
import readback.text.Token;

/**
 * Finds names: runs of words that the engine calls a name, or proper nouns it does not know, joined ("Ministry of
 * Defense"), cleaned of titles, and typed anew where our lists know better.
 */
final class NameFinder {

    private final Article article;
    private final Set<String> lower = new HashSet<>();
    private final Set<String> inside = new HashSet<>();

    private NameFinder(Article article, List<Tree> trees) {
        this.article = article;
        for (Tree tree : trees) {
            for (Token t : tree.tokens()) {
                if (!Words.isCapital(t.text())) {
                    lower.add(t.text());
                } else if (t.index() > 0
                        && !Words.isQuoteMark(tree.token(t.index() - 1).text())) {
                    inside.add(t.text());
                }
            }
        }
    }

    static List<Name> find(Article article, List<Tree> trees) {
        NameFinder finder = new NameFinder(article, trees);
        List<Name> found = new ArrayList<>();
        for (Tree tree : trees) {
            finder.inSentence(tree, found);
        }
        return found;
    }

    private void inSentence(Tree tree, List<Name> found) {
        boolean shouted = tree.tokens().stream()
                                .filter(t -> Words.isAllCapitals(t.text()))
                                .count()
                        * 2
                > tree.size();
        for (int i = 0; i < tree.size(); i++) {
            Name known = KnownBodies.at(article, tree, i);
            if (known != null) {
                found.add(known);
                i = known.to();
                continue;
            }
            if (!isPart(tree, i) || shouted && tree.token(i).ner().equals("O")) {
                continue;
            }
            int to = end(tree, i);
            Name name = name(tree, i, to);
            if (name != null) {
                found.add(name);
            }
            i = to;
        }
    }

    private boolean isPart(Tree tree, int i) {
        Token t = tree.token(i);
        if (Words.isMark(t.text())
                || Words.isCalendar(t.text())
                || t.text().startsWith("'")
                || t.text().startsWith("’")) {
            return false;
        }
        if (!t.ner().equals("O")) {
            return Words.isCapital(t.text())
                    || People.isParticle(t.text())
                    || !t.pos().matches("IN|DT|CC|POS");
        }
        if (!t.isProperNoun() && !(t.pos().equals("NNS") && Countries.isPeople(t.text()))) {
            return false;
        }
        boolean first = i == 0 || Words.isQuoteMark(tree.token(i - 1).text());
        boolean nicknamed = i + 2 < tree.size()
                && Words.isQuoteMark(tree.token(i + 1).text())
                && Words.isCapital(tree.token(i + 2).text())
                && People.isGiven(t.text());
        boolean alone = first
                && !nicknamed
                && (i + 1 >= tree.size() || !Words.isCapital(tree.token(i + 1).text()));
        return Words.isCapital(t.text())
                && !(first && lower.contains(Words.lower(t.text())))
                && !(alone
                        && !inside.contains(t.text())
                        && !Words.isAllCapitals(t.text())
                        && !NameKind.isFollowers(t.text()));
    }

    /** The last token of the name that starts at {@code from}. */
    private int end(Tree tree, int from) {
        int to = from;
        for (int i = from + 1; i < tree.size(); i++) {
            Token t = tree.token(i);
            Token last = tree.token(to);
            boolean touching = t.span().start() == last.span().end();
            if (t.pos().equals("HYPH") || t.text().equals("-") || t.text().equals("&")) {
                boolean joins = i + 1 < tree.size()
                        && isPart(tree, i + 1)
                        && (t.text().equals("&")
                                || touching
                                        && tree.token(i + 1).span().start()
                                                == t.span().end());
                if (!joins) {
                    break;
                }
            } else if (isPart(tree, i) && sameName(tree, from, to, i)) {
                to = i;
            } else if (isJoint(tree, from, to, i)) {
                to = i;
            } else {
                break;
            }
        }
        return to;
    }

    private boolean sameName(Tree tree, int from, int to, int next) {
        String a = tree.token(to).ner();
        String b = tree.token(next).ner();
        if (a.equals(b)) {
            return !a.equals("PERSON") || !People.isTitle(tree.token(next).text()) || to == from || isLast(tree, next);
        }
        if (People.isTitle(tree.token(to).text()) && b.equals("PERSON")) {
            return a.equals("O");
        }
        if (a.equals("PERSON") && b.equals("O")) {
            String word = tree.token(next).text();
            return People.isSuffix(word)
                    || isBody(word)
                    || from == to && !tree.token(from).relation().startsWith("nsubj") && !People.isTitle(word);
        }
        if (b.equals("PERSON")) {
            return a.equals("O")
                    && !isRole(tree.token(to))
                    && People.isGiven(tree.token(to).text());
        }
        if (b.equals("O")) {
            return !isRole(tree.token(next));
        }
        return a.equals("O")
                && !isRole(tree.token(to))
                && !Countries.isAdjective(tree.token(to).text());
    }

    /** "Martin Luther King Jr.", "Martin Luther King said": a title behind given names with no name behind it is a surname. */
    private static boolean isLast(Tree tree, int i) {
        Token after = i + 1 < tree.size() ? tree.token(i + 1) : null;
        return after == null || People.isSuffix(after.text()) || !after.ner().equals("PERSON") && !after.isProperNoun();
    }

    static boolean isRole(Token t) {
        return People.isTitle(t.text()) || Nouns.isPerson(Words.lower(t.text()));
    }

    static boolean isBody(String word) {
        return Words.isCapital(word) && Nouns.isOrganization(Words.lower(word));
    }

    /** "of" in "Ministry of Defense", "for" in "Center for X", and whatever little word the engine took in. */
    private boolean isJoint(Tree tree, int from, int to, int i) {
        Token t = tree.token(i);
        if (i + 1 >= tree.size()) {
            return false;
        }
        Token after = tree.token(i + 1);
        boolean article = after.text().equals("the") && i + 2 < tree.size();
        boolean goesOn = isPart(tree, i + 1) || article && isPart(tree, i + 2);
        if (!goesOn || !t.text().matches("of|for|on|and|the|in|to|at|against|’s|'s|de|du|la|del|des|di")) {
            return false;
        }
        boolean inside = !t.ner().equals("O") && t.ner().equals(tree.token(to).ner());
        if (inside && !t.text().matches("’s|'s")) {
            return true;
        }
        return t.text().matches("of|for") && isBody(tree.token(to).text()) && !article
                || t.text().equals("the") && tree.token(to).text().equals("of");
    }

    private Name name(Tree tree, int start, int end) {
        int from = start;
        int to = end;
        List<String> title = new ArrayList<>();
        while (from < to && tree.token(from).text().equalsIgnoreCase("the")) {
            from++;
        }
        boolean body = isBody(tree.token(to).text())
                || tree.tokens().subList(from, to + 1).stream()
                        .anyMatch(t -> t.text().equals("of"));
        for (int i = to - 1; i > from; i--) {
            if (People.isOffice(tree.token(i).text())) {
                for (int j = from; j <= i; j++) {
                    title.add(tree.token(j).text());
                }
                from = i + 1;
                body = false;
                break;
            }
        }
        int given = title.isEmpty() ? TitleInName.after(tree, from, to) : -1;
        if (given >= 0) {
            for (int j = from; j < given; j++) {
                title.add(tree.token(j).text());
            }
            from = given;
            body = false;
        }
        while (from < to && TitleInName.isFirst(tree, from, to, body)) {
            title.add(tree.token(from).text());
            from++;
        }
        if (title.isEmpty()) {
            title.addAll(People.titlesBefore(tree, from));
        }
        while (to > from
                && (Words.isMark(tree.token(to).text()) || tree.token(to).pos().matches("IN|CC|DT|POS"))) {
            to--;
        }
        boolean office = to + 1 < tree.size() && tree.token(to + 1).text().equals(",");
        while (to > from
                && (body || office && Nouns.isPerson(Words.lower(tree.token(to).text())))
                && isRole(tree.token(to))
                && !tree.token(to - 1).text().matches("of|for|and|the")) {
            to--;
        }
        String text = article.words(tree.span(from, to)).replace('\n', ' ');
        Token head = tree.token(to);
        if (from == to
                && People.isTitle(head.text())
                && title.isEmpty()
                && head.ner().equals("O")) {
            return null;
        }
        boolean portfolio = from == to
                && People.isPortfolio(head.text())
                && to + 1 < tree.size()
                && People.isOffice(tree.token(to + 1).text());
        if (portfolio) {
            return null;
        }
        boolean bare = from == to && title.isEmpty() && head.ner().equals("O");
        if (bare
                && (isRole(head)
                        || Nouns.isOrganization(Words.lower(head.text()))
                        || Countries.isAdjective(text) && !Countries.isPeople(text))) {
            return null;
        }
        boolean common = from == to
                && from == 0
                && title.isEmpty()
                && Nouns.isOrganization(Words.lower(head.text()))
                && lower.contains(Words.lower(head.text()));
        if (common) {
            return null;
        }
        if (from == to
                && Countries.isAdjective(text)
                && !head.pos().equals("NNPS")
                && !head.pos().equals("NNS")
                && !Countries.isCountry(text)) {
            return null;
        }
        return new Name(tree, from, to, tree.span(from, to), text, NameKind.of(tree, from, to, text, title), title);
    }
}
