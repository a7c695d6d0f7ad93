package readback.tui.draw;

import java.util.Arrays;
import readback.tui.event.Size;

/** A grid of cells to draw on; what falls outside is cut. A wide glyph stands in its first cell, the second is {@link #REST}. */
public final class Canvas {

    /** The second cell of a wide glyph. */
    public static final String REST = "";

    private final Size size;
    private final String[] glyphs;
    private final Role[] roles;
    private int cursorX = -1;
    private int cursorY = -1;

    public Canvas(Size size) {
        this.size = size;
        this.glyphs = new String[size.columns() * size.rows()];
        this.roles = new Role[glyphs.length];
        clear();
    }

    public Size size() {
        return size;
    }

    public void clear() {
        Arrays.fill(glyphs, " ");
        Arrays.fill(roles, Role.TEXT);
        cursorX = -1;
        cursorY = -1;
    }

    /**
     * Puts {@code text} on one row.
     *
     * @param limit first column that must stay untouched
     * @return the column after the last cell
     */
    public int put(int x, int y, String text, Role role, int limit) {
        int stop = Math.min(limit, size.columns());
        if (y < 0 || y >= size.rows() || x >= stop) {
            return x;
        }
        int[] at = {x};
        Glyphs.each(text, (glyph, width, start, end) -> {
            if (at[0] + width <= stop && at[0] >= 0) {
                set(at[0], y, glyph, width, role);
                at[0] += width;
            } else {
                at[0] = Math.max(at[0], stop);
            }
        });
        return at[0];
    }

    public int put(int x, int y, String text, Role role) {
        return put(x, y, text, role, size.columns());
    }

    private void set(int x, int y, String glyph, int width, Role role) {
        int i = y * size.columns() + x;
        if (glyphs[i].equals(REST) && x > 0) {
            glyphs[i - 1] = " ";
        }
        int last = i + width - 1;
        if (x + width < size.columns() && glyphs[last + 1].equals(REST)) {
            glyphs[last + 1] = " ";
        }
        glyphs[i] = glyph;
        roles[i] = role;
        if (width == 2) {
            glyphs[i + 1] = REST;
            roles[i + 1] = role;
        }
    }

    /** Fills a part of one row with a one-cell glyph. */
    public void fill(int x, int y, int width, String glyph, Role role) {
        for (int i = 0; i < width; i++) {
            put(x + i, y, glyph, role);
        }
    }

    /** Where the terminal's own cursor stands: on the focused item, for screen readers and for typing. */
    public void cursor(int x, int y) {
        cursorX = x;
        cursorY = y;
    }

    public int cursorX() {
        return cursorX;
    }

    public int cursorY() {
        return cursorY;
    }

    public String glyph(int x, int y) {
        return glyphs[y * size.columns() + x];
    }

    public Role role(int x, int y) {
        return roles[y * size.columns() + x];
    }

    /** The rows as text, without trailing blanks. */
    public String text() {
        StringBuilder all = new StringBuilder();
        for (int y = 0; y < size.rows(); y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < size.columns(); x++) {
                row.append(glyph(x, y));
            }
            all.append(row.toString().stripTrailing()).append('\n');
        }
        return all.toString();
    }
}
