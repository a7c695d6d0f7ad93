package readback.extract.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
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

    /** All patterns in order, made once, and the classes of words one of which each one's grammar needs. */
    private static final List<TimePattern> PATTERNS = new ArrayList<>();

    private static final List<Set<String>> NEEDS = new ArrayList<>();

    static {
        for (TimeGrammar grammar : GRAMMARS) {
            for (TimePattern pattern : grammar.patterns()) {
                PATTERNS.add(pattern);
                NEEDS.add(grammar.needs());
            }
        }
    }

    private static final Beginnings BEGINNINGS = new Beginnings(PATTERNS);

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
        List<Found> all = all(text, offset);
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

    /** Every match of every pattern, those of one pattern without overlap. */
    private static List<Found> all(String text, int offset) {
        List<Found> all = new ArrayList<>();
        BitSet able = able(Triggers.in(text));
        @Nullable Matcher[] matchers = new @Nullable Matcher[PATTERNS.size()];
        int[] ends = new int[PATTERNS.size()];
        for (int start = 0; start < text.length() && !able.isEmpty(); start++) {
            if (!isStart(text, start)) {
                continue;
            }
            BitSet here = BEGINNINGS.at(text, start);
            for (int i = here.nextSetBit(0); i >= 0; i = here.nextSetBit(i + 1)) {
                if (!able.get(i) || start < ends[i]) {
                    continue;
                }
                Matcher m = matchers[i] == null ? PATTERNS.get(i).matcher(text) : matchers[i];
                matchers[i] = m;
                if (m.region(start, text.length()).lookingAt()) {
                    ends[i] = m.end();
                    all.add(PATTERNS.get(i).found(m, offset));
                }
            }
        }
        return all;
    }

    /** The patterns that can match in a text with words of these classes. */
    private static BitSet able(Set<String> triggers) {
        BitSet able = new BitSet();
        for (int i = 0; i < PATTERNS.size(); i++) {
            able.set(
                    i,
                    !Collections.disjoint(triggers, NEEDS.get(i))
                            && PATTERNS.get(i).canMatch(triggers));
        }
        return able;
    }

    /** Whether a word, a number or a sign begins here. */
    private static boolean isStart(String text, int i) {
        return !Character.isWhitespace(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }
}
