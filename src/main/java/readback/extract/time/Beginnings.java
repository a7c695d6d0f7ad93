package readback.extract.time;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which patterns can match at all where a text goes on with given letters. Patterns are tried on the letters alone: one
 * that fails without having asked for more cannot match, whatever follows. What was found is kept, since few beginnings
 * make up most of a text: first by two letters, then, where something can match, by {@value #LONG}.
 */
final class Beginnings {

    private static final int SHORT = 2;
    private static final int LONG = 7;

    /** Beginnings kept at most; beyond that they are worked out anew each time. */
    private static final int MOST = 20_000;

    private final List<TimePattern> patterns;
    private final Map<String, BitSet> known = new ConcurrentHashMap<>();
    private final BitSet all = new BitSet();

    Beginnings(List<TimePattern> patterns) {
        this.patterns = List.copyOf(patterns);
        all.set(0, patterns.size());
    }

    /** The indices of the patterns that can match at {@code start}; not to be changed. */
    BitSet at(String text, int start) {
        BitSet few = known(text, start, SHORT, all);
        return few.isEmpty() ? few : known(text, start, LONG, few);
    }

    private BitSet known(String text, int start, int length, BitSet among) {
        String letters = text.substring(start, Math.min(text.length(), start + length));
        BitSet found = known.get(letters);
        if (found == null) {
            found = find(letters, among);
            if (known.size() < MOST) {
                known.put(letters, found);
            }
        }
        return found;
    }

    private BitSet find(String letters, BitSet among) {
        BitSet found = new BitSet();
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            if (patterns.get(i).canBegin(letters)) {
                found.set(i);
            }
        }
        return found;
    }
}
