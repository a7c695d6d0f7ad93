package readback.tui.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.tui.event.Key;

/**
 * One row of a pane.
 *
 * @param press what a click on it does, as the key that does the same; absent: nothing
 * @param fill  role of the rest of the row; absent: blank
 */
public record Line(
        List<Run> runs, @Nullable Key press, @Nullable Role fill) {

    public static final Line EMPTY = new Line(List.of(), null, null);

    public Line {
        runs = List.copyOf(runs);
    }

    public static Line of(String text, Role role) {
        return new Line(List.of(new Run(text, role)), null, null);
    }

    public static Line of(Run... runs) {
        return new Line(List.of(runs), null, null);
    }

    public Line press(@Nullable Key key) {
        return new Line(runs, key, fill);
    }

    public Line fill(@Nullable Role role) {
        return new Line(runs, press, role);
    }

    public int width() {
        int sum = 0;
        for (Run run : runs) {
            sum += Glyphs.width(run.text());
        }
        return sum;
    }
}
