package readback.extract;

import java.util.ArrayList;
import java.util.List;
import readback.text.Span;
import readback.text.Token;

/** The words around the noun of a description: article, names before it, "of …" after it. */
final class DescriptionWords {

    private DescriptionWords() {}

    static List<String> wordsOf(RoleNote role) {
        return role.name().tree().sentence().tokensIn(role.description()).stream()
                .map(Token::text)
                .toList();
    }

    /** "old" of "the 27-year-old". */
    static boolean isAge(Tree tree, Token token) {
        int i = token.index();
        return token.text().endsWith("-old")
                || token.text().equals("old")
                        && i >= 3
                        && tree.token(i - 2).text().startsWith("year")
                        && !tree.next(token)
                                .filter(n -> n.isNoun() || n.pos().startsWith("JJ"))
                                .isPresent();
    }

    /** "driver" of "the 38-year-old lorry driver". */
    static boolean isAged(Tree tree, Token noun) {
        return !years(tree, noun).isEmpty() && noun.isNoun() && Nouns.isPerson(RoleFinder.noun(noun));
    }

    /** "38" of "the 38-year-old driver" or "the 38-year-old", or nothing. */
    static String years(Tree tree, Token word) {
        for (int i = word.index();
                i >= Math.max(0, word.index() - 7) && !tree.token(i).pos().equals("DT");
                i--) {
            String t = tree.token(i).text();
            if (t.matches("\\d+-year-old")) {
                return t.replaceFirst("-.*", "");
            }
            if (t.startsWith("year")
                    && i >= 2
                    && i + 2 <= word.index()
                    && tree.token(i + 2).text().equals("old")) {
                return tree.token(i - 2).text();
            }
        }
        return "";
    }

    /** "father" of "the father of two": who that is was told nowhere. */
    static boolean isParentOf(Tree tree, Token token) {
        return token.text().matches("father|mother|parent|grandfather|grandmother")
                && token.index() + 2 < tree.size()
                && tree.token(token.index() + 1).text().matches("of|-of-")
                && tree.token(token.index() + 2).text().matches("two|three|four|five|six|seven|eight|nine|ten|one");
    }

    static Span fromArticle(Tree tree, Token old) {
        int from = old.index();
        while (from > 0 && !tree.token(from).pos().equals("DT") && old.index() - from < 6) {
            from--;
        }
        return tree.span(from, old.index());
    }

    static boolean isPredicate(Tree tree, Token token) {
        return tree.kid(token, "cop").isPresent();
    }

    static String determiner(Tree tree, Token token) {
        int reach = years(tree, token).isEmpty() ? 5 : 8;
        for (int i = token.index() - 1; i >= Math.max(0, token.index() - reach); i--) {
            Token t = tree.token(i);
            if (t.pos().matches("DT|PRP\\$|WDT")) {
                return Words.lower(t.text());
            }
            if (t.pos().equals("POS")) {
                return "'s";
            }
            if (!t.pos().matches("JJ.*|NN.*|HYPH|VBN|CD|RB")) {
                return "";
            }
        }
        return "";
    }

    static boolean hasComplement(Tree tree, Token token) {
        return tree.next(token)
                                .filter(n -> n.text().matches("of|who|whose|for|in|at|from|behind|with|on"))
                                .isPresent()
                        && !tree.next(token)
                                .filter(n -> n.text().matches("in|at|on|for|with|from"))
                                .isPresent()
                || tree.next(token).filter(n -> n.text().equals("for")).isPresent();
    }

    static List<String> complement(Tree tree, Token token) {
        List<String> found = new ArrayList<>();
        for (int i = token.index() + 1; i < Math.min(tree.size(), token.index() + 6); i++) {
            Token t = tree.token(i);
            if (t.isVerb() || Words.isStop(t.text())) {
                break;
            }
            if (t.isNoun()) {
                found.add(Words.lower(t.text()));
            }
        }
        return found;
    }

    /** Names and countries before a noun: "the Russian president". */
    static List<String> modifiers(Tree tree, Token token) {
        List<String> found = new ArrayList<>();
        for (int i = token.index() - 1; i >= 0 && !tree.token(i).pos().matches("DT|PRP\\$"); i--) {
            Token t = tree.token(i);
            if (Words.isCapital(t.text()) || t.pos().equals("NN")) {
                found.add(Words.lower(t.text()));
            }
        }
        return found;
    }
}
