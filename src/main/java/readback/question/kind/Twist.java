package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.text.Span;
import readback.text.Token;

/**
 * One fact of a sentence changed so that the article contradicts it.
 *
 * @param words  the changed sentence
 * @param before what the article says
 * @param after  what it says now
 * @param rank   the less, the more telling the change
 */
record Twist(String words, String before, String after, int rank) {

    /** Nothing is asserted, or another's words stand in it: no change of it contradicts the article for certain. */
    private static final Pattern OPEN = Pattern.compile(
            "[“”\"]|(?i)\\b(whether|unknown|unclear|not known|not clear|not"
                    + " sure|may or may not|might|perhaps|possibly|rather than|instead of|either|neither|not only|probably|it is not the)\\b");

    private static final Pattern BETRAYS =
            Pattern.compile("(?i)\\b(after|because|as|amid|despite|although|though|but|since"
                    + "|following|due to|so|while|thanks to|blaming|citing|above|below|to date"
                    + "|for the first time|in (its|their|his|her|what|one of))\\b");

    /** Ways to twist this sentence, the most telling first. */
    static List<Twist> of(Basis basis, Verbatim told) {
        List<Twist> found = new ArrayList<>();
        Token asserted = told.asserted();
        boolean denied = asserted != told.root()
                && told.children(told.root()).stream().anyMatch(c -> c.text().matches("not|n['’]t|never"));
        if (denied || OPEN.matcher(told.told()).find()) {
            return found;
        }
        Denial denial = new Denial(basis, told);
        OtherFigure figure = new OtherFigure(basis, told);
        // What leaves no trace first: a sentence whose verb is turned round often gives itself away.
        List<Supplier<Optional<Twist>>> ways = List.of(
                new Swapped(basis, told)::first,
                figure::value,
                new OtherName(basis, told)::first,
                figure::bound,
                () -> new OtherMonth(basis, told).first(),
                () -> BETRAYS.matcher(told.told()).find() || isReasoned(told)
                        ? Optional.empty()
                        : new Opposites(basis, told).first().filter(t -> !isPrinted(basis, t.after())),
                denial::lifted);
        for (int i = 0; i < ways.size(); i++) {
            int rank = i;
            ways.get(i)
                    .get()
                    .map(t -> new Twist(t.words, t.before, t.after, rank))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "fell after workers walked out", "opened, drawing crowds": what goes with it tells which way it went. */
    private static boolean isReasoned(Verbatim told) {
        return told.children(told.root()).stream().anyMatch(c -> Forms.is(c.relation(), "advcl.*|parataxis"));
    }

    /** Whether the article has the words somewhere: they may be true of the same thing there. */
    private static boolean isPrinted(Basis basis, String words) {
        return Pattern.compile("(?i)(?<![\\p{L}-])" + Pattern.quote(words) + "(?![\\p{L}-])")
                .matcher(basis.analysis().article().text())
                .find();
    }

    /** The sentence with other words in this place; nothing where "a" and "an" would betray the change. */
    static Optional<Twist> at(Basis basis, Verbatim told, Span part, String other) {
        String before = basis.words(part).replace('\n', ' ');
        Optional<Token> article = told.tokens().stream()
                .filter(t -> t.span().end() <= part.start())
                .reduce((a, b) -> b)
                .filter(t -> t.text().matches("(?i)an?"));
        boolean betrays = article.isPresent()
                && !other.isEmpty()
                && !Letters.article(other).equalsIgnoreCase(article.get().text());
        return betrays
                ? Optional.empty()
                : told.with(basis, part, other).map(w -> new Twist(Letters.capital(w), before, other, 0));
    }
}
