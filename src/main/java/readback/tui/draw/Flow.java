package readback.tui.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.tui.event.Key;

/** Builds the lines of a pane of a given width. */
public final class Flow {

    private final int width;
    private final List<Line> lines = new ArrayList<>();
    private int focusFrom = -1;
    private int focusTo = -1;
    private int focusColumn;
    private boolean roomy;

    public Flow(int width) {
        this.width = Math.max(4, width);
    }

    /** Whether there is height to spare, so that items may stand apart. */
    public boolean roomy() {
        return roomy;
    }

    public Flow roomy(boolean spare) {
        roomy = spare;
        return this;
    }

    public int width() {
        return width;
    }

    /** Number of lines so far: the index of the next one. */
    public int size() {
        return lines.size();
    }

    public List<Line> lines() {
        return lines;
    }

    /** Says that the lines from {@code from} to the last one have the focus, the cursor in the first of them. */
    public Flow focus(int from, int column) {
        return focus(from, lines.size() - 1, column);
    }

    public Flow focus(int from, int to, int column) {
        focusFrom = from;
        focusTo = Math.max(from, to);
        focusColumn = column;
        return this;
    }

    /** A pane of these lines that shows the focus. */
    public Pane pane(Rect at) {
        return focusFrom < 0 ? Pane.of(at, lines, 0) : Pane.showing(at, lines, focusFrom, focusTo, focusColumn);
    }

    /** A pane from line {@code top} on. */
    public Pane pane(Rect at, int top) {
        return new Pane(at, lines, top, focusFrom, focusColumn);
    }

    public Flow add(Line line) {
        lines.add(line);
        return this;
    }

    public Flow addAll(List<Line> more) {
        lines.addAll(more);
        return this;
    }

    /** A blank line, unless there is one already or nothing above. */
    public Flow gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).equals(Line.EMPTY)) {
            lines.add(Line.EMPTY);
        }
        return this;
    }

    /** A paragraph, wrapped; line feeds break lines. */
    public Flow text(String text, Role role) {
        return hang("", role, "", text, role, null, null);
    }

    /** A paragraph behind a mark of its own on the first row; the other rows are indented as far. */
    public Flow marked(String mark, Role markRole, String text, Role role) {
        return hang(mark, markRole, " ".repeat(Glyphs.width(mark)), text, role, null, null);
    }

    /** A paragraph with the same bar before every row. */
    public Flow barred(String bar, Role barRole, String text, Role role) {
        return hang(bar, barRole, bar, text, role, null, null);
    }

    /** As {@link #marked} for an item that can be clicked; {@code fill} colours whole rows. */
    public Flow item(String mark, Role markRole, String text, Role role, @Nullable Key press, @Nullable Role fill) {
        return hang(mark, markRole, " ".repeat(Glyphs.width(mark)), text, role, press, fill);
    }

    private Flow hang(
            String mark, Role markRole, String rest, String text, Role role, @Nullable Key press, @Nullable Role fill) {
        int room = width - Glyphs.width(mark);
        String lead = mark;
        for (String paragraph : text.split("\n", -1)) {
            for (Wrap.Row row : Wrap.rows(paragraph, room)) {
                List<Run> runs = new ArrayList<>();
                if (!lead.isEmpty()) {
                    runs.add(new Run(lead, markRole));
                }
                runs.add(new Run(paragraph.substring(row.start(), row.end()), role));
                lines.add(new Line(runs, press, fill));
                lead = rest;
            }
        }
        return this;
    }

    /** Two ends of one row; the left one is cut where both do not fit. */
    public Flow ends(String left, Role leftRole, String right, Role rightRole) {
        int room = width - Glyphs.width(right) - 1;
        String cut = Glyphs.fit(left, room);
        String gap = " ".repeat(Math.max(1, width - Glyphs.width(cut) - Glyphs.width(right)));
        return add(Line.of(new Run(cut, leftRole), new Run(gap, Role.TEXT), new Run(right, rightRole)));
    }

    public Flow heading(String text) {
        gap();
        return text(text, Role.STRONG);
    }
}
