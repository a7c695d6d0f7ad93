package readback.tui.draw;

/** A part of the screen, in cells; may be empty, never negative. */
public record Rect(int x, int y, int width, int height) {

    public Rect {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    public boolean contains(int column, int row) {
        return column >= x && column < x + width && row >= y && row < y + height;
    }
}
