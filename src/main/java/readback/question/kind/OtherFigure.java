package readback.question.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\p{L}\\d-])(?!(?:1[5-9]|20)\\d\\d\\b)[£$€]?\\d[\\d,.]*");

    /** So many figures, years aside, a reader keeps in mind. */
    private static final int FEW = 2;

    /** Another word of the sentence hangs on the figure: "only four", "half of the 240", "one of the nine". */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)\\b(only|from|between|instead|half|twice|both|just|(the|at) (last|first)|these|those|one of the"
                    + "|of the (\\d|" + String.join("|", Gaps.SMALL) + "))\\b");

    /** "9.2 billion crowns ($1.34 billion)": the one betrays a change of the other. */
    private static final Pattern CONVERTED = Pattern.compile("\\([^)]*\\d");

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
        this.amount = here.stream()
                .filter(a -> here.stream().noneMatch(o -> o != a && o.sort() == a.sort()) && isTelling(a))
                .findFirst();
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
                && FIGURES.matcher(sentence).results().count() <= FEW
                && (told.sentence().index() == 0 || TellingFigure.is(basis, a))
                && !CONVERTED.matcher(sentence).find()
                && !Scene.is(basis, told, a.figure())
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
            boolean down = place * 10 % 1 < 0.5;
            return IntStream.of(down ? -step : step, down ? step : -step, 5 - step, step - 5)
                    .map(i -> small + i)
                    .filter(i -> i >= 1 && i < Gaps.SMALL.size())
                    .mapToObj(Gaps.SMALL::get)
                    .filter(w -> !isPrinted(w))
                    .findFirst()
                    .flatMap(w -> Twist.at(basis, told, a.figure(), w));
        }
        Matcher m = DIGITS.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        String digits = m.group();
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        if (value.compareTo(BigDecimal.valueOf(3)) < 0 && digits.length() == 1) {
            return Optional.empty();
        }
        boolean high = a.sort() == Fact.Amount.Sort.SHARE && value.compareTo(BigDecimal.valueOf(60)) > 0;
        List<String> ratios = high || place < 0.5 ? List.of("0.6", "0.7") : List.of("1.5", "1.4", "0.6");
        for (String ratio : ratios) {
            BigDecimal other = Figures.round(value.multiply(new BigDecimal(ratio)), value);
            String instead = Figures.write(other, digits);
            if (other.compareTo(value) != 0 && other.signum() != 0 && !isPrinted(instead)) {
                return Twist.at(basis, told, a.figure(), words.replace(digits, instead));
            }
        }
        return Optional.empty();
    }

    /** Whether the article has the number somewhere: it may be true of the same thing there. */
    private boolean isPrinted(String number) {
        return Pattern.compile("(?i)(?<![\\p{L}\\d.,-])" + Pattern.quote(number) + "(?![\\p{L}\\d]|[.,]\\d)")
                .matcher(basis.analysis().article().text())
                .find();
    }
}
