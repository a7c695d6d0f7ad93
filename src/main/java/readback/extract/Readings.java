package readback.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.extract.figure.Figure;
import readback.text.Analysis;
import readback.text.Comparison;
import readback.text.Fact.Amount.Sort;
import readback.text.Quantity;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** Bare numbers that are an age or a sum of money by what stands around them. */
final class Readings {

    private static final Pattern LARGE = Pattern.compile(".*(?:million|billion|trillion|bn|\\dm)");

    /** What is counted in heads, not in money, however large: "the number of visitors fell to 1.9 million". */
    private static final Pattern NUMBERS = Pattern.compile(
            "(?i)\\b(?:numbers?|population|count|tally|toll|circulation|audience|attendance|membership|turnout)\\b");

    private static final Set<String> PEOPLE = Set.of("person", "child", "man", "woman", "adult");

    private Readings() {}

    static Quantity with(Quantity q, String unit) {
        return new Quantity(q.value(), q.upper(), q.comparison(), unit);
    }

    /** "The chairman is 84", "She was 91.": a person who is a bare number. */
    static boolean isAge(Sentence s, Figure figure) {
        boolean bare = figure.sort() == Sort.COUNT
                && figure.quantity().upper() == null
                && figure.quantity().value().intValue() <= 120
                && figure.quantity().value().intValue() >= 5
                && figure.quantity().value().scale() <= 0;
        List<Token> tokens = Counted.tokens(s, figure.figure());
        if (bare && tokens.size() == 1 && isApposed(s, tokens.get(0))) {
            return true;
        }
        if (!bare || tokens.size() != 1 || !Clauses.hasChild(s, tokens.get(0), "cop")) {
            return false;
        }
        int next = tokens.get(0).index() + 1;
        boolean ends = next >= s.tokens().size()
                || Clauses.isMark(s.tokens().get(next))
                || s.tokens().get(next).text().matches("when|and|at|in");
        Optional<Token> subject = Clauses.subject(s, tokens.get(0));
        return ends
                && subject.filter(t -> t.ner().equals("PERSON")
                                || t.lemma().matches("he|she|I|i")
                                || t.lemma().equals("who") && aged(s, figure) != null
                                || isLimit(figure)
                                        && (PEOPLE.contains(t.lemma()) || RoleNouns.PERSONS.contains(t.lemma()))
                                || t.pos().equals("NN") && RoleNouns.PERSONS.contains(t.lemma()))
                        .isPresent();
    }

    /** "The jockey, 24, has …". */
    private static boolean isApposed(Sentence s, Token number) {
        int i = number.index();
        return i > 1
                && s.tokens().get(i - 1).text().equals(",")
                && s.tokens().get(i - 2).pos().equals("NN")
                && RoleNouns.PERSONS.contains(s.tokens().get(i - 2).lemma())
                && (i + 1 >= s.tokens().size() || s.tokens().get(i + 1).text().matches("[,.;]"));
    }

    /** "Over 60", "under 18". */
    private static boolean isLimit(Figure figure) {
        return figure.quantity().comparison() == Comparison.MORE_THAN
                || figure.quantity().comparison() == Comparison.LESS_THAN;
    }

    /** "Mr Cole, who is 61,": the one before "who". */
    static @Nullable Span aged(Sentence s, Figure figure) {
        Token number = Counted.tokens(s, figure.figure()).get(0);
        Token head = Clauses.head(s, number);
        boolean person = head != null
                && head.index() < number.index()
                && (head.isProperNoun() || RoleNouns.PERSONS.contains(head.lemma()));
        return person ? CountedNoun.part(s, head, head.index(), 0) : null;
    }

    /** "a profit of 31 million" after a sum in pounds: millions of nothing else. */
    static boolean isMoney(Analysis analysis, Figure figure, @Nullable Span counted) {
        boolean behind = counted != null && counted.start() > figure.figure().start();
        boolean people =
                counted != null && NUMBERS.matcher(analysis.words(counted)).find();
        return figure.sort() == Sort.COUNT
                && !people
                && !behind
                && LARGE.matcher(analysis.words(figure.figure())).matches();
    }
}
