package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.text.Analysis;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Standing;
import readback.text.TimeExpression;
import readback.text.TimeExpression.Kind;
import readback.text.Token;

/** Times and the events they belong to. Of "from 1990 to 2019" the range is a fact, its ends are only weak ones. */
final class TimeRule implements TimedRule {

    private static final double SURE = 0.9;
    private static final double WEAK = 0.5;
    private static final Pattern FROM = Pattern.compile("(?i).*\\bfrom (?:about |around |late |early )?");
    private static final Pattern BETWEEN = Pattern.compile("(?i).*\\bbetween (?:about )?");
    private static final Pattern JOINED =
            Pattern.compile("(?i)(.+?)(?: ?[-\u2013/] ?| (?:to|through|thru|and|until) )(.+)");
    private static final Pattern TO = Pattern.compile("(?i) ?(?:to|until|till|through|up to|-|\u2013|\u2014) ?");

    @Override
    public String id() {
        return "time";
    }

    @Override
    public List<Fact> find(Analysis analysis, List<TimeExpression> times) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            TimeExpression time = times.get(i);
            TimeExpression range = i + 1 < times.size() ? range(analysis, time, times.get(i + 1)) : null;
            if (range == null) {
                facts.add(dated(analysis, time, confidence(time)));
                ends(analysis, time).forEach(e -> facts.add(dated(analysis, e, WEAK)));
            } else {
                facts.add(dated(analysis, range, SURE));
                facts.add(dated(analysis, time, WEAK));
                facts.add(dated(analysis, times.get(++i), WEAK));
            }
        }
        return facts;
    }

    /** The two ends of a range written as one: "2009-2010", "March 5 to 7". */
    private static List<TimeExpression> ends(Analysis a, TimeExpression time) {
        String words = a.words(time.span());
        Matcher m = JOINED.matcher(words);
        if (time.kind() != Kind.RANGE || !m.matches()) {
            return List.of();
        }
        String[] values = time.value() == null ? new String[0] : time.value().split("/");
        Kind kind = words.matches("[\\d\\W]+") ? Kind.YEAR : Kind.DAY;
        int start = time.span().start();
        return List.of(
                new TimeExpression(new Span(start, start + m.end(1)), kind, values.length == 2 ? values[0] : null),
                new TimeExpression(
                        new Span(start + m.start(2), time.span().end()), kind, values.length == 2 ? values[1] : null));
    }

    private static double confidence(TimeExpression time) {
        return switch (time.kind()) {
            case VAGUE -> WEAK;
            case SET, DURATION -> 0.8;
            default -> SURE;
        };
    }

    /** "from 1990 to 2019", "between March and May": both ends with what joins them, "from" and "between" left out. */
    private static @Nullable TimeExpression range(Analysis a, TimeExpression first, TimeExpression second) {
        boolean points = !first.kind().equals(Kind.DURATION)
                && !second.kind().equals(Kind.DURATION)
                && first.kind() != Kind.SET
                && second.kind() != Kind.SET
                && first.kind() != Kind.VAGUE;
        Sentence sentence = a.sentenceOf(first.span());
        if (!points
                || !sentence.span().contains(second.span())
                || second.span().start() <= first.span().end()) {
            return null;
        }
        String link = a.words(new Span(first.span().end(), second.span().start()));
        String before = a.article()
                .text()
                .substring(sentence.span().start(), first.span().start());
        boolean joined = FROM.matcher(before).matches() && TO.matcher(link).matches()
                || BETWEEN.matcher(before).matches() && link.equals(" and ");
        if (!joined) {
            return null;
        }
        String value = first.value() == null || second.value() == null ? null : first.value() + "/" + second.value();
        return new TimeExpression(first.span().cover(second.span()), Kind.RANGE, value);
    }

    private static Fact dated(Analysis a, TimeExpression time, double confidence) {
        Sentence sentence = a.sentenceOf(time.span());
        double sure = predicate(sentence, time)
                .map(p -> Soundness.limit(sentence, p, confidence))
                .orElse(confidence);
        return new Fact.Dated(time, event(sentence, time), Standing.FACT, sentence.span(), sure);
    }

    /** The clause that the expression belongs to. */
    private static @Nullable Span event(Sentence sentence, TimeExpression time) {
        return predicate(sentence, time).map(p -> Clauses.span(sentence, p)).orElse(null);
    }

    private static Optional<Token> predicate(Sentence sentence, TimeExpression time) {
        List<Token> tops = Clauses.tops(sentence, time.span());
        return tops.isEmpty() ? Optional.empty() : Clauses.governor(sentence, tops.get(0));
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.finds(
                        "Tove Rask ruled the island from 1990 to 2019, when her son took power.",
                        "1990 to 2019 = 1990/2019: Tove Rask ruled the island from 1990 to 2019 (fact)"),
                RuleExample.finds(
                        "Tove Rask led the club in 2019-20 before it was sold.",
                        "2019-20 = 2019/2020: Tove Rask led the club in 2019-20 (fact)",
                        "2019 = 2019: Tove Rask led the club in 2019-20 (fact)",
                        "20 = 2020: Tove Rask led the club in 2019-20 (fact)"),
                RuleExample.finds(
                        "The airport reopened only on Thursday.",
                        "Thursday: The airport reopened only on Thursday (fact)"),
                RuleExample.finds(
                        "The mayor said the bridge had closed in March 2012.",
                        "March 2012 = 2012-03: the bridge had closed in March 2012 (fact)"),
                RuleExample.not("Theresa May told the Sunday Times that she may march.", "May", "Sunday", "march"));
    }
}
