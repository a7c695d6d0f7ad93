package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.extract.figure.Figure;
import readback.extract.figure.FigureReader;
import readback.extract.figure.Words;
import readback.text.Analysis;
import readback.text.Fact;
import readback.text.Fact.Amount.Sort;
import readback.text.Quantity;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Standing;
import readback.text.TimeExpression;
import readback.text.TimeExpression.Kind;
import readback.text.Token;

/** Numbers of something: how many, how much, how old, with bound, unit, what is counted, and in which event. */
final class AmountRule implements TimedRule {

    /** Below what is asked: "minus 70" has too many ways to be typed. */
    private static final double UNASKED = 0.6;

    /** "6ft 2": a number, its unit and the next number. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?:\\d ?|\\w )(?:ft|feet|foot|stone|st|lbs?|hours?|minutes?|days?|years?|weeks?|m|km|kg)\\b,? (?:and )?\\w");

    private static final Pattern WORKED = Pattern.compile("(?:hours|days|nights|weeks|months) per .*");

    @Override
    public String id() {
        return "amount";
    }

    @Override
    public List<Fact> find(Analysis analysis, List<TimeExpression> times) {
        List<Fact> found = new ArrayList<>();
        String money = null;
        for (Sentence sentence : analysis.sentences()) {
            List<TimeExpression> here = Times.in(times, sentence.span());
            String text = analysis.words(sentence.span());
            for (Figure figure :
                    FigureReader.read(Words.of(text, sentence.span().start()))) {
                if (!isTime(figure, here) && !isOdd(sentence, figure)) {
                    Fact.Amount amount = amount(analysis, sentence, figure, money);
                    found.add(amount);
                    money = amount.sort() == Sort.MONEY ? amount.quantity().unit() : money;
                }
            }
        }
        return found;
    }

    /** Days, years, clock times, "three days ago" and "every two weeks" are no amounts; a length of time is. */
    private static boolean isTime(Figure figure, List<TimeExpression> times) {
        for (TimeExpression time : times) {
            boolean length = time.kind() == Kind.DURATION && figure.sort() != Sort.ORDINAL;
            boolean longer = figure.span().contains(time.span())
                    && (!time.span().equals(figure.span()) || isWorked(figure))
                    && (figure.sort() == Sort.RATE || figure.sort() == Sort.AGE);
            if (!length && !longer && time.span().overlaps(figure.figure())) {
                return true;
            }
        }
        return false;
    }

    /** "12 hours a day". */
    private static boolean isWorked(Figure figure) {
        String unit = figure.quantity().unit();
        return figure.sort() == Sort.RATE
                && unit != null
                && WORKED.matcher(unit).matches();
    }

    /** What the grammar shows to be no amount: "second" as an adverb or unit, "one" as a pronoun, a number in a name. */
    private static boolean isOdd(Sentence sentence, Figure figure) {
        List<Token> tokens = Counted.tokens(sentence, figure.figure());
        if (tokens.isEmpty()) {
            return false;
        }
        Token first = tokens.get(0);
        Token last = tokens.get(tokens.size() - 1);
        String lower = first.text().toLowerCase(java.util.Locale.ROOT);
        if (figure.sort() == Sort.ORDINAL) {
            Token head = Clauses.head(sentence, last);
            boolean modifies = head != null
                    && head.index() > last.index()
                    && head.isNoun()
                    && (last.relation().equals("amod") || last.relation().equals("compound"));
            boolean place = last.text().matches("\\d.*") && !last.relation().equals("advmod");
            return lower.equals("first")
                    || !modifies && !place
                    || figure.span().length() < 7 && head != null && head.isProperNoun();
        }
        boolean single = figure.quantity().unit() == null && figure.quantity().upper() == null;
        if (lower.equals("one") && single && figure.sort() == Sort.COUNT) {
            Token head = Clauses.head(sentence, first);
            return head == null
                    || !first.relation().equals("nummod")
                    || !head.isNoun()
                    || head.isProperNoun()
                    || head.index() < first.index();
        }
        Token head = Clauses.head(sentence, last);
        boolean name = single
                && !first.ner().equals("O")
                && head != null
                && head.isProperNoun()
                && head.ner().equals(first.ner());
        return name && !last.text().contains(",");
    }

    private static Fact.Amount amount(Analysis analysis, Sentence sentence, Figure figure, @Nullable String money) {
        Counted counted = Counted.of(sentence, figure);
        Span what = counted.span();
        Sort sort = figure.sort();
        Quantity quantity = figure.quantity();
        boolean told =
                analysis.article().text().startsWith("age of ", figure.span().start() - "age of ".length());
        if (sort == Sort.AGE && what == null && figure.span().equals(figure.figure()) && !counted.isPerson() && !told) {
            sort = Sort.COUNT;
            quantity = new Quantity(quantity.value(), quantity.upper(), quantity.comparison(), null);
        } else if (Readings.isAge(sentence, figure)) {
            sort = Sort.AGE;
            quantity = Readings.with(quantity, "years");
            what = what == null ? Readings.aged(sentence, figure) : what;
        } else if (money != null && Readings.isMoney(analysis, figure, what)) {
            sort = Sort.MONEY;
            quantity = Readings.with(quantity, money);
        }
        Span event = event(sentence, figure, what);
        return new Fact.Amount(
                figure.span(),
                figure.figure(),
                quantity,
                sort,
                what,
                event,
                Standing.FACT,
                sentence.span(),
                quantity.value().signum() < 0
                                || COMPOUND.matcher(analysis.words(figure.figure()))
                                        .find()
                        ? UNASKED
                        : confidence(
                                sort,
                                what,
                                what != null && what.start() >= figure.figure().start()));
    }

    private static double confidence(Sort sort, @Nullable Span counted, boolean direct) {
        return switch (sort) {
            case COUNT -> counted == null ? 0.6 : direct ? 0.9 : 0.75;
            case ORDINAL -> 0.7;
            case SHARE -> counted == null ? 0.75 : 0.85;
            case AGE -> counted == null ? 0.7 : 0.9;
            default -> 0.85;
        };
    }

    /** The clause of the amount; where the amount is its subject, what follows it. */
    private static @Nullable Span event(Sentence sentence, Figure figure, @Nullable Span counted) {
        List<Token> tops = Clauses.tops(sentence, figure.span());
        Optional<Token> predicate =
                tops.isEmpty() ? Optional.empty() : Clauses.governor(sentence, tops.get(tops.size() - 1));
        if (predicate.isEmpty()) {
            return null;
        }
        Span clause = Clauses.span(sentence, predicate.get());
        Span verb = Clauses.verbGroup(sentence, predicate.get());
        Span amount = counted == null ? figure.span() : figure.span().cover(counted);
        boolean subject = Clauses.subject(sentence, predicate.get())
                .filter(t -> amount.overlaps(t.span()))
                .isPresent();
        return subject && verb.start() >= amount.end() && clause.end() > verb.start()
                ? new Span(verb.start(), clause.end())
                : clause;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.finds(
                        "Police said more than 9,800 people have been arrested in the wake of the storm.",
                        "more than 9,800 = more than 9800 of people in: have been arrested in the wake of the storm"
                                + " (count, fact)"),
                RuleExample.finds(
                        "The census counted 198 wild otters in Norland.",
                        "198 = exactly 198 of wild otters in: The census counted 198 wild otters in Norland (count,"
                                + " fact)"),
                RuleExample.finds(
                        "The flood left dozens dead.",
                        "dozens = about 12 of dead in: The flood left dozens dead (count, fact)"),
                RuleExample.finds(
                        "About 22% of the workers were ill.",
                        "About 22% = about 22 % of workers in: were ill (share, fact)"),
                RuleExample.finds(
                        "The plan would cost about £250,000.",
                        "about £250,000 = about 250000 GBP of The plan in: The plan would cost about £250,000 (money,"
                                + " fact)"),
                RuleExample.finds(
                        "Anna Berg, 34, was hurt.", "34 = exactly 34 years of Anna Berg in: was hurt (age, fact)"),
                RuleExample.finds(
                        "Sales rose 12% in May.",
                        "12% = exactly 12 % of Sales in: Sales rose 12% in May (share, fact)"),
                RuleExample.finds(
                        "The firm reported a loss of 48 million pounds, compared with a profit of 31 million in May."
                                + " The chairman is 84.",
                        "31 million = exactly 31000000 GBP of a profit in: The firm reported a loss of 48 million"
                                + " pounds (money, fact)",
                        "84 = exactly 84 years of The chairman in: The chairman is 84 (age, fact)"),
                RuleExample.finds(
                        "The fair cost £2m. The number of visitors fell to 1.9 million.",
                        "1.9 million = exactly 1900000 of The number of visitors in: The number of visitors fell to 1.9"
                                + " million (count, fact)"),
                new RuleExample(
                        "The court heard that over six years she had moved money. Over 600 people came, and the work took"
                                + " over two months and cost over $2m. She was in office for over four years.",
                        List.of(
                                "six years = exactly 6 years in: over six years she had moved money (duration, fact)",
                                "Over 600 = more than 600 of people in: came (count, fact)"),
                        List.of("more than 6 ", "exactly 2 ", "exactly 4 ", "exactly 600")),
                RuleExample.finds(
                        "The thieves took jewels worth more than $2 million. The museum paid £3m for the painting."
                                + " Nearly half the population lives in cities.",
                        "more than $2 million = more than 2000000 USD of jewels in: The thieves took jewels worth more"
                                + " than $2 million (money, fact)",
                        "£3m = exactly 3000000 GBP of the painting in: The museum paid £3m for the painting (money,"
                                + " fact)",
                        "Nearly half = nearly 0.5 of the population in: lives in cities (share, fact)"),
                new RuleExample(
                        "The bombing left 12 people dead. She died at the age of 87. The 16-year-old was driving.",
                        List.of(
                                "12 = exactly 12 of people in: The bombing left 12 people dead (count, fact)",
                                "87 = exactly 87 years of She in: She died at the age of 87 (age, fact)"),
                        List.of("of old", "of people dead")),
                RuleExample.finds(
                        "It was her 39th mission.",
                        "39th = exactly 39 of mission in: It was her 39th mission (ordinal, fact)"),
                RuleExample.not("One of the men left in 2012 on 3 May at 9 p.m., two years ago."),
                RuleExample.not("The Group of Seven met at Number 10 on the one hand and called 9/11 a crime."));
    }
}
