package readback.tui.event;

/** Columns and rows of a screen. */
public record Size(int columns, int rows) {

    /** The least a page can be read on. */
    public static final Size LEAST = new Size(24, 8);

    public boolean tooSmall() {
        return columns < LEAST.columns || rows < LEAST.rows;
    }

    /** Written out: a record's own is put together at run time, and that is felt before the first frame. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Size size && size.columns == columns && size.rows == rows;
    }

    @Override
    public int hashCode() {
        return 31 * columns + rows;
    }

    /** Room for the question and the article side by side. */
    public boolean wide() {
        return columns >= 110 && rows >= 16;
    }

    /** Room for one thing at a time only. */
    public boolean narrow() {
        return columns < 60 || rows < 18;
    }
}
