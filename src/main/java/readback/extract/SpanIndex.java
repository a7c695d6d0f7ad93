package readback.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import readback.text.Span;

/**
 * Finds which of many spans of a text touch another, without looking at all of them: of the spans 0–9, 4–6 and 20–25 the
 * word 5–7 touches the first two.
 */
final class SpanIndex<T> {

    /** A span and what is known by it. */
    record Entry<T>(Span span, T what) {}

    private final List<Entry<T>> entries;
    /** How far the spans up to here reach: none of them is touched by what begins behind it. */
    private final int[] reach;

    SpanIndex(List<Entry<T>> spans) {
        entries = new ArrayList<>(spans);
        entries.sort(Comparator.comparing((Entry<T> e) -> e.span()));
        reach = new int[entries.size()];
        int end = 0;
        for (int i = 0; i < reach.length; i++) {
            end = Math.max(end, entries.get(i).span().end());
            reach[i] = end;
        }
    }

    /** Whether any of the spans overlaps this one. */
    boolean touches(Span span) {
        boolean[] any = new boolean[1];
        each(span, e -> any[0] = true);
        return any[0];
    }

    /** Every one that overlaps this span, the last first. */
    void each(Span span, Consumer<Entry<T>> use) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int mid = (low + high) / 2;
            if (entries.get(mid).span().start() < span.end()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        for (int i = low - 1; i >= 0 && reach[i] > span.start(); i--) {
            if (entries.get(i).span().overlaps(span)) {
                use.accept(entries.get(i));
            }
        }
    }
}
