package readback.tui.terminal;

import java.text.Normalizer;
import java.util.Map;
import readback.tui.draw.Glyphs;

/** Stand-ins for a terminal without UTF-8: one ASCII character a cell. */
final class Plain {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("✓", "+"),
            Map.entry("✗", "x"),
            Map.entry("≈", "~"),
            Map.entry("▌", "|"),
            Map.entry("┆", ":"),
            Map.entry("›", ">"),
            Map.entry("■", "*"),
            Map.entry("□", "o"),
            Map.entry("█", "#"),
            Map.entry("░", "."),
            Map.entry("━", "="),
            Map.entry("─", "-"),
            Map.entry("│", "|"),
            Map.entry("⚑", "!"),
            Map.entry("·", "-"),
            Map.entry("…", "~"),
            Map.entry("↑", "^"),
            Map.entry("↓", "v"),
            Map.entry("←", "<"),
            Map.entry("→", ">"),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("„", "\""),
            Map.entry("«", "\""),
            Map.entry("»", "\""),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("−", "-"),
            Map.entry("\u00a0", " "),
            Map.entry("▁", "_"),
            Map.entry("▂", "."),
            Map.entry("▃", "-"),
            Map.entry("▄", "-"),
            Map.entry("▅", "="),
            Map.entry("▆", "="),
            Map.entry("▇", "#"),
            Map.entry("ß", "s"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"));

    private Plain() {}

    /** As many ASCII characters as the glyph takes cells. */
    static String of(String glyph) {
        if (glyph.length() == 1 && glyph.charAt(0) < 0x7F) {
            return glyph;
        }
        String sign = SIGNS.get(glyph);
        if (sign != null) {
            return sign;
        }
        char base = Normalizer.normalize(glyph, Normalizer.Form.NFD).charAt(0);
        String plain = base >= 0x20 && base < 0x7F ? String.valueOf(base) : "?";
        return Glyphs.width(glyph) == 2 ? plain + "?" : plain;
    }
}
