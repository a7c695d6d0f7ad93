package readback.tui.draw;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into rows: at spaces, between wide characters, and inside a word only where it is longer than a row. */
public final class Wrap {

    /** A row as half-open offsets into the text, without the space it was broken at. */
    public record Row(int start, int end) {}

    private Wrap() {}

    /** The rows of {@code text[from, to)}, each at most {@code width} cells; at least one row. */
    public static List<Row> rows(String text, int from, int to, int width) {
        int room = Math.max(2, width);
        Rows rows = new Rows(room, from);
        Glyphs.each(text.substring(from, to), (glyph, w, start, end) -> rows.glyph(glyph, w, from + start, from + end));
        return rows.finish(to);
    }

    public static List<Row> rows(String text, int width) {
        return rows(text, 0, text.length(), width);
    }

    private static final class Rows {
        private final int room;
        private final List<Row> done = new ArrayList<>();
        private int rowStart;
        private int used;
        /** Where the row may be broken: end of the row, start and used cells of what would move to the next; −1: nowhere. */
        private int breakEnd = -1;

        private int breakNext;
        private int breakUsed;

        Rows(int room, int start) {
            this.room = room;
            this.rowStart = start;
        }

        void glyph(String glyph, int width, int start, int end) {
            boolean space = glyph.equals(" ");
            if (space) {
                if (start == rowStart && !done.isEmpty()) {
                    rowStart = end;
                    return;
                }
                breakEnd = start;
                breakNext = end;
                used += width;
                breakUsed = used;
                return;
            }
            if (width == 2 && start > rowStart) {
                breakEnd = start;
                breakNext = start;
                breakUsed = used;
            }
            if (used + width > room) {
                if (breakEnd > rowStart) {
                    done.add(new Row(rowStart, breakEnd));
                    rowStart = breakNext;
                    used -= breakUsed;
                } else if (start > rowStart) {
                    done.add(new Row(rowStart, start));
                    rowStart = start;
                    used = 0;
                }
                breakEnd = -1;
            }
            used += width;
            if (width == 2 || glyph.equals("-") || glyph.equals("–") || glyph.equals("—") || glyph.equals("/")) {
                breakEnd = end;
                breakNext = end;
                breakUsed = used;
            }
        }

        List<Row> finish(int end) {
            done.add(new Row(rowStart, Math.max(rowStart, end)));
            return done;
        }
    }
}
