package readback.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import readback.tui.draw.Canvas;
import readback.tui.draw.Paint;
import readback.tui.draw.Role;
import readback.tui.draw.Theme;

/** Puts a canvas on Lanterna's screen in a theme; makes each of Lanterna's characters once. */
final class Brush {

    private final Depth depth;
    private final GlyphTable table;
    private final Map<Integer, TextCharacter> made = new HashMap<>();
    private Theme theme;

    Brush(Depth depth, Theme theme, GlyphTable table) {
        this.depth = depth;
        this.theme = depth.possible(theme);
        this.table = table;
    }

    void theme(Theme wanted) {
        theme = depth.possible(wanted);
        made.clear();
    }

    /** Whether glyphs were given new codes, so that the next frame must be sent whole. */
    boolean renew() {
        if (!table.crowded()) {
            return false;
        }
        table.clear();
        return true;
    }

    void paint(Canvas canvas, Screen screen) {
        int columns = Math.min(canvas.size().columns(), screen.getTerminalSize().getColumns());
        int rows = Math.min(canvas.size().rows(), screen.getTerminalSize().getRows());
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                screen.setCharacter(x, y, character(table.code(canvas.glyph(x, y)), canvas.role(x, y)));
            }
        }
    }

    private TextCharacter character(char code, Role role) {
        int key = role.ordinal() << 16 | code;
        TextCharacter known = made.get(key);
        if (known == null) {
            known = make(code, theme.paint(role));
            made.put(key, known);
        }
        return known;
    }

    private TextCharacter make(char code, Paint paint) {
        EnumSet<SGR> effects = EnumSet.noneOf(SGR.class);
        for (Paint.Effect effect : paint.effects()) {
            effects.add(
                    switch (effect) {
                        case BOLD -> SGR.BOLD;
                        case FAINT -> SGR.CIRCLED;
                        case UNDERLINE -> SGR.UNDERLINE;
                        case REVERSE -> SGR.REVERSE;
                        case ITALIC -> SGR.ITALIC;
                    });
        }
        TextColor front = depth.colour(paint.front());
        TextColor back = depth.colour(paint.back());
        return new Cell(code, front, back, effects);
    }
}
