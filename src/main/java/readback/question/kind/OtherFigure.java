package readback.question.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Words;
import readback.text.Comparison;
import readback.text.Fact;
import readback.text.Span;
import readback.text.Token;

/** Contradicts a sentence by its one figure: "240 people" by "360 people", "more than" by "fewer than". */
final class OtherFigure {

    private static final List<String[]> BOUNDS =
            Words.lines("bounds").stream().map(l -> l.split("\\s*\\|\\s*")).toList();
    private static final List<String[]> PARTS =
            Words.lines("parts").stream().map(l -> l.split("\\s*>\\s*")).toList();
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final Pattern FIGURES = Pattern.compile("(?<![\\p{L}\\d])[£$€]?\\d[\\d,.]*");
    /** Another word of the sentence hangs on the figure: "only four", "half of the 240", "one of the nine". */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)\\b(only|from|between|instead|half|twice|both|just|(the|at) (last|first)|these|those|one of the"
                    + "|of the (\\d|" + String.join("|", Gaps.SMALL) + "))\\b");

    private static final Set<Fact.Amount.Sort> TELLING = Set.of(
            Fact.Amount.Sort.COUNT,
            Fact.Amount.Sort.MONEY,
            Fact.Amount.Sort.SHARE,
            Fact.Amount.Sort.MEASURE,
            Fact.Amount.Sort.DURATION,
            Fact.Amount.Sort.RATE);

    private final Basis basis;
    private final Verbatim told;
    private final Optional<Fact.Amount> amount;

    OtherFigure(Basis basis, Verbatim told) {
        this.basis = basis;
        this.told = told;
        List<Fact.Amount> here = basis.facts(Fact.Amount.class).stream()
                .filter(a -> told.tokens().stream().anyMatch(t -> a.figure().contains(t.span())))
                .toList();
        this.amount = here.size() == 1 && isTelling(here.get(0)) ? Optional.of(here.get(0)) : Optional.empty();
    }

    private boolean isTelling(Fact.Amount a) {
        String sentence = told.told();
        Optional<Token> head = basis.head(a.figure());
        return TELLING.contains(a.sort())
                && a.confidence() >= 0.8
                && a.quantity().upper() == null
                && head.isPresent()
                && told.tokens().contains(head.get())
                && told.isCentral(head.get())
                && !told.isQuoted(a.figure())
                && !isKnown(a, head.get())
                && FIGURES.matcher(sentence).results().count() <= 1
                && !BESIDE.matcher(sentence.replace(basis.words(a.figure()), "#"))
                        .find();
    }

    /** "the regulation eight hours", "a six-night holiday", "1.91 metres tall": no telling number, or no other is likely. */
    private boolean isKnown(Fact.Amount a, Token figure) {
        Token noun = figure.head() < 0 ? figure : told.sentence().tokens().get(figure.head());
        boolean the = told.children(noun).stream()
                .anyMatch(c -> c.text().matches("(?i)the|these|those|this|that|its|his|her|their"));
        char next = basis.analysis().article().text().charAt(a.figure().end());
        return the || next == '-' || told.asserted().text().matches("tall|old");
    }

    /** "more than 250" turned into "fewer than 250". */
    Optional<Twist> bound() {
        return amount.flatMap(a -> {
            String words = basis.words(a.span()).toLowerCase(Locale.ROOT);
            for (String[] bound : BOUNDS) {
                if (words.startsWith(bound[0] + " ")) {
                    boolean one = a.sort() == Fact.Amount.Sort.COUNT;
                    Span part = new Span(a.span().start(), a.span().start() + bound[0].length());
                    return Twist.at(basis, told, part, one ? bound[1] : bound[2]);
                }
            }
            return Optional.empty();
        });
    }

    /** Another number, far enough; nothing where a bound leaves others true as well. */
    Optional<Twist> value() {
        return amount.filter(a -> Set.of(Comparison.EXACTLY, Comparison.ABOUT, Comparison.NEARLY)
                        .contains(a.quantity().comparison()))
                .flatMap(this::other);
    }

    private Optional<Twist> other(Fact.Amount a) {
        String words = basis.words(a.figure()).replace('\n', ' ');
        String low = words.toLowerCase(Locale.ROOT);
        double place = Spreading.of(told.words());
        for (String[] part : PARTS) {
            if (low.equals(part[0])) {
                return Twist.at(basis, told, a.figure(), part[1]);
            }
        }
        int small = Gaps.SMALL.indexOf(low);
        if (small >= 1) {
            int step = 2 + (int) (place * 2);
            int at = place * 10 % 1 < 0.5 && small >= step || small + step >= Gaps.SMALL.size()
                    ? small - step
                    : small + step;
            return at < 0 ? Optional.empty() : Twist.at(basis, told, a.figure(), Gaps.SMALL.get(at));
        }
        Matcher m = DIGITS.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        String digits = m.group();
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        boolean even = value.scale() <= 0 && value.intValue() % 2 == 0 && value.intValue() < 200;
        boolean high = a.sort() == Fact.Amount.Sort.SHARE && value.compareTo(BigDecimal.valueOf(60)) > 0;
        BigDecimal ratio = new BigDecimal(even && (place < 0.5 || high) ? "0.5" : high || place >= 0.5 ? "0.6" : "1.5");
        BigDecimal other = Figures.round(value.multiply(ratio), value);
        String instead = Figures.write(other, digits);
        boolean elsewhere = Pattern.compile("(?<![\\d.,])" + Pattern.quote(instead) + "(?![\\d]|[.,]\\d)")
                .matcher(basis.analysis().article().text())
                .find();
        boolean close =
                other.compareTo(value) == 0 || value.compareTo(BigDecimal.valueOf(3)) < 0 && digits.length() == 1;
        return elsewhere || close || other.signum() == 0
                ? Optional.empty()
                : Twist.at(basis, told, a.figure(), words.replace(digits, instead));
    }
}
