package readback.question.kind;

import java.util.Set;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.text.Fact;
import readback.text.Span;

/** Whether a figure is worth the gap of a sentence: "employs 240 people", not "12 miles away", "52 feet (16 metres)", "two". */
final class TellingFigure {

    /** "52 feet (16 meters)": the one tells the other. */
    private static final Pattern CONVERTED = Pattern.compile("( \\p{L}+){0,2} \\([^)]*\\d");

    /** "35-metre antennas", "40 miles away": a figure of an aside. */
    private static final Pattern AWAY =
            Pattern.compile("-|\\s?\\p{L}+ (away|from|(north|south|east|west|inland|outside)[a-z]*)\\b");

    /** "two hours, 18 minutes and 41 seconds": a part of one length of time. */
    private static final Pattern CLOCKED =
            Pattern.compile("\\s(hours?|minutes?),? (and )?(\\d|\\p{L}+ (minutes|seconds))");

    private static final Pattern LONG = Pattern.compile("\\b(years|months|weeks)\\b");

    /** Smaller counts, and days and months without a year, may be guessed, or are soon forgotten. */
    private static final int LEAST = 10;

    private TellingFigure() {}

    static boolean is(Basis basis, Fact.Amount a) {
        return isTelling(basis, a) && isLarge(basis, a);
    }

    /** Money and shares; years, months and weeks from three on; else ten and more. */
    private static boolean isLarge(Basis basis, Fact.Amount a) {
        double value = a.quantity().value().doubleValue();
        boolean lasting = LONG.matcher(basis.words(a.span())).find();
        return switch (a.sort()) {
            case MONEY, SHARE -> true;
            case DURATION -> value >= (lasting ? 3 : LEAST);
            default -> value >= LEAST;
        };
    }

    /** Not an age, a place in a row or a score: those tell little, or have more than one figure. */
    private static boolean isTelling(Basis basis, Fact.Amount a) {
        Span f = a.figure();
        String before = basis.words(new Span(Math.max(0, f.start() - 14), f.end()));
        String text = basis.analysis().article().text();
        boolean twice = CONVERTED
                        .matcher(text.substring(f.end(), Math.min(f.end() + 30, text.length())))
                        .lookingAt()
                || before.matches("(?s).*\\((about |around )?[^)]*");
        return Set.of(
                                Fact.Amount.Sort.COUNT,
                                Fact.Amount.Sort.MONEY,
                                Fact.Amount.Sort.SHARE,
                                Fact.Amount.Sort.MEASURE,
                                Fact.Amount.Sort.DURATION,
                                Fact.Amount.Sort.RATE)
                        .contains(a.sort())
                && a.confidence() >= 0.8
                && a.quantity().upper() == null
                && !twice
                && !before.matches("(?s).*(hours?|minutes?),? (and )?" + Pattern.quote(basis.words(f)))
                && !CLOCKED.matcher(text.substring(f.end(), Math.min(f.end() + 30, text.length())))
                        .lookingAt()
                && !AWAY.matcher(text.substring(f.end(), Math.min(f.end() + 30, text.length())))
                        .lookingAt()
                && !before.matches("(?s).*([-–/.]|[Bb]etween )" + Pattern.quote(basis.words(f)));
    }
}
