package readback.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import readback.text.Entity.Type;
import readback.text.Token;

/** What a name names, by its own words, the word before it, and what the engine took it for. */
final class NameKind {

    private static final Map<String, Set<String>> SHOWN = WordList.groups("name-kinds.txt");

    private static final Set<String> SPORT = WordList.set("sport-verbs.txt");

    private NameKind() {}

    /**
     * "Radio Talaniko" is a station and "the nation of Talaniko" a place, whatever the engine says.
     *
     * @param from  first and
     * @param to    last token of the name, title left out
     * @param title the words of title before it
     */
    static Type of(Tree tree, int from, int to, String text, List<String> title) {
        if (Countries.isCountry(text) || Countries.isSeat(text)) {
            return Type.PLACE;
        }
        if (Countries.isPeople(text) || isFollowers(text)) {
            return Type.GROUP;
        }
        if (title.stream().anyMatch(People::isCourtesy)) {
            return Type.PERSON;
        }
        boolean titled = !title.isEmpty()
                && from < to
                && People.isTitle(title.get(title.size() - 1))
                && People.isGiven(tree.token(from).text());
        if (titled && !NameFinder.isBody(tree.token(to).text())) {
            return Type.PERSON;
        }
        if (isOfPlace(tree, from) && title.isEmpty()) {
            return Type.PLACE;
        }
        String last = tree.token(to).text();
        if (from < to && NameFinder.isBody(last)
                || tree.tokens().subList(from, to).stream()
                        .anyMatch(t -> NameFinder.isBody(t.text())
                                && tree.token(to).ner().equals("O"))) {
            return Type.ORGANIZATION;
        }
        if (from < to && title.isEmpty() && isClub(tree, to)) {
            return Type.ORGANIZATION;
        }
        Type shown = from < to && title.isEmpty() ? shown(tree.token(from).text(), last) : Type.PERSON;
        String ner = tree.tokens().subList(from, to + 1).stream()
                .map(Token::ner)
                .filter(n -> !n.equals("O"))
                .findFirst()
                .orElse("O");
        return switch (ner) {
            case "PERSON" -> shown;
            case "ORGANIZATION" -> Type.ORGANIZATION;
            case "LOCATION" -> Type.PLACE;
            default -> shown == Type.PERSON ? unknown(tree, from, to, text, title) : shown;
        };
    }

    /** "Leicester City" that has lost: a club, whatever else is called so. */
    private static boolean isClub(Tree tree, int to) {
        Token last = tree.token(to);
        return BodyName.isClub(last.text())
                && last.relation().matches("nsubj|obj|nsubj:pass")
                && last.head() >= 0
                && SPORT.contains(tree.token(last.head()).lemma());
    }

    /** Those of a party or a faith: "Democrats". */
    static boolean isFollowers(String word) {
        return has("alone group", word);
    }

    private static Type unknown(Tree tree, int from, int to, String text, List<String> title) {
        if (!title.isEmpty() || from < to && People.isGiven(tree.token(from).text())) {
            return Type.PERSON;
        }
        if (from < to && Nouns.isPlace(Words.lower(tree.token(to).text()))) {
            return Type.PLACE;
        }
        return Words.isAllCapitals(text) && text.length() <= 6 ? Type.ORGANIZATION : Type.OTHER;
    }

    /** What the first or last word of a name of several shows, else a person. */
    private static Type shown(String first, String last) {
        if (has("first organization", first) || has("last organization", last)) {
            return Type.ORGANIZATION;
        }
        if (has("first place", first)) {
            return Type.PLACE;
        }
        return has("first other", first) ? Type.OTHER : Type.PERSON;
    }

    private static boolean has(String group, String word) {
        return Words.isCapital(word) && SHOWN.getOrDefault(group, Set.of()).contains(Words.lower(word));
    }

    /** "the nation of Talaniko", "a village of that name" with its name: what comes after "of" is the place. */
    static boolean isOfPlace(Tree tree, int from) {
        return from > 1
                && tree.token(from - 1).text().equals("of")
                && Nouns.isPlace(tree.token(from - 2).text());
    }
}
