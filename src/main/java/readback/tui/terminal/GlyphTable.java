package readback.tui.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every glyph that is not one plain narrow character a private-use character of its own. Lanterna counts the width
 * of astral, combining and emoji characters otherwise than terminals do; in its buffers every cell holds one narrow
 * character, and {@link Tty} puts the real glyph back when it writes.
 */
final class GlyphTable {

    private static final char FIRST = '\uE000';
    private static final int MOST = 6000;

    /** Stands in the second cell of a wide glyph; nothing is written for it. */
    static final char REST = '\uF8FF';

    private final Map<String, Character> codes = new HashMap<>();
    private final List<String> glyphs = new ArrayList<>();

    /** The character that stands for {@code glyph} in Lanterna's buffers; U+FFFD if the table is full. */
    char code(String glyph) {
        if (glyph.isEmpty()) {
            return REST;
        }
        char c = glyph.charAt(0);
        if (glyph.length() == 1 && (c < 0x300 || c >= 0x2010 && c <= 0x2026 || c >= 0x2500 && c <= 0x25A0)) {
            return c;
        }
        Character known = codes.get(glyph);
        if (known != null) {
            return known;
        }
        if (glyphs.size() == MOST) {
            return '\uFFFD';
        }
        char fresh = (char) (FIRST + glyphs.size());
        glyphs.add(glyph);
        codes.put(glyph, fresh);
        return fresh;
    }

    /** Whether it is so full that it should be emptied before the next frame, and the frame drawn whole. */
    boolean crowded() {
        return glyphs.size() > MOST / 2;
    }

    void clear() {
        codes.clear();
        glyphs.clear();
    }

    static boolean isCode(char c) {
        return c >= FIRST && c < FIRST + MOST;
    }

    String glyph(char code) {
        int i = code - FIRST;
        return i < glyphs.size() ? glyphs.get(i) : "\uFFFD";
    }
}
