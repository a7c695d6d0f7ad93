package readback.tui.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.tui.event.Key;

/** The line of keys: those valid now, the letter bold; two lines at most where one does not hold them. */
final class Footer {

    private static final String GAP = "  ";

    /** A hint at its place. */
    record Placed(Hint hint, int x, int row, int width) {}

    private final List<Placed> placed = new ArrayList<>();
    private final int rows;

    /** The last two hints (back and help) are always shown; others are left out from the end when there is no room. */
    Footer(List<Hint> all, int width, int most) {
        List<Hint> hints = all.stream().filter(h -> !h.word().isEmpty()).toList();
        int room = width - 2;
        int used = 0;
        int row = 0;
        for (int i = 0; i < hints.size(); i++) {
            Hint hint = hints.get(i);
            int size = size(hint);
            int reserved = 0;
            for (int j = Math.max(i + 1, hints.size() - 2); j < hints.size(); j++) {
                reserved += size(hints.get(j)) + GAP.length();
            }
            boolean fits = used + size + (row == most - 1 ? reserved : 0) <= room;
            if (!fits && row < most - 1) {
                row++;
                used = 0;
                fits = size + (row == most - 1 ? reserved : 0) <= room;
            }
            if (fits) {
                placed.add(new Placed(hint, 1 + used, row, size));
                used += size + GAP.length();
            }
        }
        rows = row + 1;
    }

    private static int size(Hint hint) {
        return Glyphs.width(hint.key()) + 1 + Glyphs.width(hint.word());
    }

    int rows() {
        return rows;
    }

    void paint(Canvas canvas, int top) {
        for (Placed p : placed) {
            int x = canvas.put(p.x, top + p.row, p.hint.key(), Role.KEY);
            canvas.put(x + 1, top + p.row, p.hint.word(), Role.QUIET);
        }
    }

    @Nullable
    Key pressAt(int column, int row) {
        for (Placed p : placed) {
            if (p.row == row && column >= p.x && column < p.x + p.width) {
                return p.hint.press();
            }
        }
        return null;
    }
}
