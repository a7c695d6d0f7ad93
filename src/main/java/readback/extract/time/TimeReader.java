package readback.extract.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import readback.text.Span;

/** Finds the expressions of time in a sentence: of what overlaps, the leftmost and then the longest. */
public final class TimeReader {

    static final List<TimeGrammar> GRAMMARS = List.of(
            new Dates(),
            new Clocks(),
            new Days(),
            new Periods(),
            new Seasons(),
            new Relatives(),
            new Durations(),
            new Sets(),
            new Vagues());

    /** The patterns of each grammar, made once. */
    private static final Map<TimeGrammar, List<TimePattern>> PATTERNS = patterns();

    private static final Comparator<Found> LONGEST_FIRST = Comparator.<Found>comparingInt(
                    f -> f.span().start())
            .thenComparing(f -> f.span().length(), Comparator.reverseOrder());

    private TimeReader() {}

    /**
     * What is found in {@code text}, in order, without overlap.
     *
     * @param offset where {@code text} begins in the article
     */
    public static List<Found> read(String text, int offset) {
        List<Found> all = new ArrayList<>();
        Set<String> triggers = Triggers.in(text);
        int[] starts = starts(text);
        PATTERNS.forEach((grammar, patterns) -> {
            if (!Collections.disjoint(triggers, grammar.needs())) {
                patterns.stream().filter(p -> p.canMatch(triggers)).forEach(p -> p.find(text, starts, offset, all));
            }
        });
        all.sort(LONGEST_FIRST);
        List<Found> kept = new ArrayList<>();
        Span last = null;
        for (Found found : all) {
            if (last == null || !found.span().overlaps(last)) {
                kept.add(found);
                last = found.span();
            }
        }
        return kept;
    }

    /** Where a word, a number or a sign begins. */
    private static int[] starts(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> !Character.isWhitespace(text.charAt(i)))
                .filter(i -> i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                .toArray();
    }

    private static Map<TimeGrammar, List<TimePattern>> patterns() {
        Map<TimeGrammar, List<TimePattern>> made = new LinkedHashMap<>();
        GRAMMARS.forEach(g -> made.put(g, g.patterns()));
        return made;
    }
}
