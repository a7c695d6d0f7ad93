package readback.question.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.AnswerKey;
import readback.question.Number;
import readback.question.Typed;
import readback.question.english.Basis;
import readback.text.Comparison;
import readback.text.Fact;
import readback.text.Fact.Amount.Sort;
import readback.text.Span;

/** The keys of a question for a figure: with its bound and its unit, bare, and as figures to choose from where they fit. */
final class FigureKeys {

    private static final Pattern RATE = Pattern.compile(" (an?|per|each|every) \\p{L}+$");

    private static final Pattern ONLY = Pattern.compile("\\b(just|only)\\s$");

    /** Words of one noun, none of which says which one: "young birds", not "the company's 31 routes". */
    private static final Pattern PLAIN =
            Pattern.compile("(?!(an?|the|all|each|its|their|his|her)\\s)[\\p{Ll}-]+( [\\p{Ll}-]+)?");

    private FigureKeys() {}

    /**
     * Choices first, if there are three good wrong ones.
     *
     * @param unit whether the question has the unit, so that it need not be typed
     */
    static List<AnswerKey> of(Basis basis, Fact.Amount a, boolean unit) {
        String whole = HowMany.small(basis.words(a.span()));
        String figure = HowMany.small(basis.words(a.figure()));
        String number =
                HowMany.small(basis.words(new Span(a.span().start(), a.figure().end())));
        String shown = a.sort() == Sort.AGE && !figure.matches("(?i)[a-z]+")
                ? figure
                : unit ? number.replaceFirst("^within ", "") : whole;
        double place = Spreading.of(shown + a.evidence().start());
        List<AnswerKey> keys = new ArrayList<>();
        if (a.sort() == Sort.ORDINAL) {
            Figures.core(figure)
                    .flatMap(core -> Figures.pick(basis, a, figure, core, place))
                    .ifPresent(keys::add);
            String digits = figure.replaceFirst("(?<=\\d)\\p{L}+$", "");
            keys.add(new Typed(List.of(figure, figure + " minute", digits), Typed.Sort.PHRASE, List.of()));
            return keys;
        }
        if (a.sort() == Sort.SCORE) {
            new Gaps(basis).score(whole, place).ifPresent(keys::add);
            keys.add(new Typed(List.of(whole), Typed.Sort.PHRASE, List.of()));
            return keys;
        }
        Set<String> accepted = new LinkedHashSet<>();
        accepted.add(shown);
        accepted.add(whole);
        if (a.counted() != null && a.sort() == Sort.COUNT) {
            counted(basis.words(a.counted()).replace('\n', ' ')).forEach(c -> accepted.add(shown + " " + c));
        }
        if (a.quantity().comparison() != Comparison.LESS_THAN) {
            int at = whole.indexOf(figure);
            if (at > 0) {
                accepted.add(whole.substring(at));
            }
            accepted.add(figure);
            accepted.add(RATE.matcher(whole).replaceFirst(""));
        }
        int start = a.span().start();
        Matcher only = ONLY.matcher(basis.analysis().article().text().substring(Math.max(0, start - 8), start));
        if (only.find()) {
            accepted.add(only.group(1) + " " + shown);
        }
        Figures.core(figure)
                .flatMap(core -> Figures.pick(basis, a, shown, core, place))
                .ifPresent(keys::add);
        keys.add(new Number(
                List.copyOf(accepted),
                a.counted() == null || a.sort() != Sort.COUNT ? null : basis.words(a.counted()),
                null));
        return keys;
    }

    /** "passengers", and "routes" of "the company's 31 routes": what may stand after the figure. */
    static List<String> counted(String words) {
        String head = words.replaceFirst("\\s(of|in|from|on|at|for|with|by|to|who|which|that)\\s.*", "");
        String last = head.substring(head.lastIndexOf(' ') + 1);
        if (!last.matches("\\p{Ll}+")) {
            return List.of();
        }
        return PLAIN.matcher(words).matches() ? List.of(words) : last.endsWith("s") ? List.of(last) : List.of();
    }
}
