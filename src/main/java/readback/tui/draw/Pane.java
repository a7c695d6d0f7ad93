package readback.tui.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.tui.event.Key;

/**
 * Lines in a part of the screen, from {@code top} on.
 *
 * @param cursorLine line with the focus, −1 for none
 * @param cursorColumn column of the focus in that line, from the pane's left edge
 */
public record Pane(Rect at, List<Line> lines, int top, int cursorLine, int cursorColumn) {

    public Pane {
        top = clamp(top, lines.size(), at.height());
    }

    public static Pane of(Rect at, List<Line> lines, int top) {
        return new Pane(at, lines, top, -1, 0);
    }

    /** Scrolled so that lines {@code from..to} are seen, and as little as that needs. */
    public static Pane showing(Rect at, List<Line> lines, int from, int to, int cursorColumn) {
        int height = at.height();
        int top = to < height - 1 ? 0 : Math.min(from, to - height + 2);
        return new Pane(at, lines, top, from, cursorColumn);
    }

    /** The same without the terminal's cursor. */
    public Pane unfocused() {
        return new Pane(at, lines, top, -1, 0);
    }

    /** The nearest first line that leaves no empty rows at the end. */
    public static int clamp(int top, int lines, int height) {
        return Math.max(0, Math.min(top, lines - height));
    }

    public boolean more() {
        return top + at.height() < lines.size();
    }

    public void paint(Canvas canvas) {
        int right = at.x() + at.width();
        for (int row = 0; row < at.height() && top + row < lines.size(); row++) {
            Line line = lines.get(top + row);
            int x = at.x();
            for (Run run : line.runs()) {
                x = canvas.put(x, at.y() + row, run.text(), run.role(), right);
            }
            Role rest = line.fill();
            if (rest != null) {
                canvas.fill(x, at.y() + row, right - x, " ", rest);
            }
        }
        if (cursorLine >= 0 && at.height() > 0) {
            boolean seen = cursorLine >= top && cursorLine < top + at.height();
            int column = seen ? Math.min(cursorColumn, Math.max(0, at.width() - 1)) : 0;
            canvas.cursor(at.x() + column, seen ? at.y() + cursorLine - top : at.y());
        }
    }

    public @Nullable Key pressAt(int column, int row) {
        int line = top + row - at.y();
        return at.contains(column, row) && line < lines.size() ? lines.get(line).press() : null;
    }
}
