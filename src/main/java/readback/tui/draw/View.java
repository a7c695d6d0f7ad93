package readback.tui.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.tui.event.Key;
import readback.tui.event.Size;

/**
 * What a page looks like at one size: a header, panes, and the line of keys. Pure; a click is looked up
 * in it and turned into the key that does the same.
 */
public final class View {

    private final Size size;
    private final String left;
    private final String right;
    private final double progress;
    private final Footer footer;
    private final List<Pane> panes = new ArrayList<>();
    private int upright = -1;

    /**
     * @param progress 0..1 shown in the rule under the header, below 0 for a plain rule
     */
    public View(Size size, String left, String right, double progress, List<Hint> keys) {
        this.size = size;
        this.left = left;
        this.right = right;
        this.progress = progress;
        this.footer = new Footer(keys, size.columns(), size.columns() < 80 && size.rows() >= 12 ? 2 : 1);
    }

    /** What is left for panes between header and keys. */
    public Rect body() {
        int top = headerRows();
        return new Rect(0, top, size.columns(), size.rows() - top - footerRows());
    }

    private int headerRows() {
        return size.rows() >= 18 ? 3 : size.rows() >= 11 ? 2 : 1;
    }

    private int footerRows() {
        return footer.rows() + (size.rows() >= 18 ? 1 : 0);
    }

    /** One column of text, at most 72 cells wide, in the middle. */
    public Rect column() {
        return column(body(), 72);
    }

    /** One column of at most {@code most} cells inside {@code part}. */
    public static Rect column(Rect part, int most) {
        int margin = part.width() < 60 ? 1 : 2;
        int width = Math.min(most, part.width() - 2 * margin);
        return new Rect(part.x() + (part.width() - width) / 2, part.y(), width, part.height());
    }

    /** The left and right column of a wide screen, with a rule between them. */
    public Rect[] columns() {
        Rect body = body();
        int width = Math.min(72, (body.width() - 9) / 2);
        int start = (body.width() - 2 * width - 5) / 2;
        upright = start + width + 2;
        return new Rect[] {
            new Rect(start, body.y(), width, body.height()), new Rect(start + width + 5, body.y(), width, body.height())
        };
    }

    public View add(Pane pane) {
        panes.add(pane);
        return this;
    }

    public List<Pane> panes() {
        return panes;
    }

    /** Draws it all, with a notice for the moment on the rule above the keys, or in their place where there is no rule. */
    public void paint(Canvas canvas, @Nullable Notice notice) {
        canvas.clear();
        if (size.tooSmall()) {
            canvas.put(0, 0, "Window too small:", Role.STRONG);
            String have = size.columns() + "x" + size.rows();
            String need = Size.LEAST.columns() + "x" + Size.LEAST.rows();
            canvas.put(0, 1, have + ", needs " + need, Role.TEXT);
            return;
        }
        header(canvas);
        Rect body = body();
        if (upright >= 0) {
            for (int y = body.y(); y < body.y() + body.height(); y++) {
                canvas.put(upright, y, Signs.UPRIGHT, Role.RULE);
            }
        }
        for (Pane pane : panes) {
            pane.paint(canvas);
            more(canvas, pane);
        }
        int bottom = size.rows() - footer.rows();
        if (size.rows() >= 18) {
            canvas.fill(0, bottom - 1, size.columns(), Signs.RULE, Role.RULE);
        }
        footer.paint(canvas, bottom);
        if (notice != null) {
            int row = size.rows() - footerRows() + (size.rows() >= 18 ? 0 : footer.rows() - 1);
            canvas.fill(0, row, size.columns(), " ", Role.TEXT);
            canvas.put(1, row, Glyphs.fit(notice.text(), size.columns() - 2), notice.role());
        }
    }

    private void header(Canvas canvas) {
        int columns = size.columns();
        String end = Glyphs.fit(right, Math.max(columns / 2, columns - 4 - Math.min(24, Glyphs.width(left))));
        int room = columns - Glyphs.width(end) - (end.isEmpty() ? 2 : 4);
        canvas.put(1, 0, Glyphs.fit(left, room), Role.ACCENT);
        canvas.put(columns - 1 - Glyphs.width(end), 0, end, Role.QUIET);
        if (headerRows() > 1) {
            int done = progress <= 0 ? 0 : (int) Math.round(Math.min(1, progress) * columns);
            canvas.fill(0, 1, done, Signs.HEAVY, Role.ACCENT);
            canvas.fill(done, 1, columns - done, Signs.RULE, Role.RULE);
        }
    }

    /** Says on the pane's last and first row that there is more. */
    private void more(Canvas canvas, Pane pane) {
        Rect at = pane.at();
        int x = Math.min(size.columns() - 1, at.x() + at.width());
        if (pane.more() && at.height() > 0) {
            canvas.put(x, at.y() + at.height() - 1, "↓", Role.ACCENT);
        }
        if (pane.top() > 0 && at.height() > 1) {
            canvas.put(x, at.y(), "↑", Role.ACCENT);
        }
    }

    /** The key that a click on this cell stands for. */
    public @Nullable Key pressAt(int column, int row) {
        int bottom = size.rows() - footer.rows();
        if (row >= bottom) {
            return footer.pressAt(column, row - bottom);
        }
        for (Pane pane : panes) {
            Key key = pane.pressAt(column, row);
            if (key != null) {
                return key;
            }
        }
        return null;
    }
}
