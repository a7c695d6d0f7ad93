package readback.tui.terminal;

import com.googlecode.lanterna.TextColor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readback.tui.draw.Paint;
import readback.tui.draw.Theme;

/** How many colours the terminal shows. */
public enum Depth {
    NONE,
    SIXTEEN,
    INDEXED,
    TRUE;

    /** By what the terminal says of itself: NO_COLOR (no-color.org), COLORTERM, TERM. */
    public static Depth of(Map<String, String> env) {
        String term = env.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
        String colours = env.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
        if (!env.getOrDefault("NO_COLOR", "").isEmpty() || term.equals("dumb") || term.startsWith("vt1")) {
            return NONE;
        }
        if (colours.contains("truecolor") || colours.contains("24bit") || term.contains("direct")) {
            return TRUE;
        }
        return term.contains("256") || term.contains("kitty") || term.contains("alacritty") ? INDEXED : SIXTEEN;
    }

    /** By name: "none", "16", "256", "true"; empty for any other word. */
    public static Optional<Depth> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "none", "0", "never" -> Optional.of(NONE);
            case "16", "ansi" -> Optional.of(SIXTEEN);
            case "256" -> Optional.of(INDEXED);
            case "true", "truecolor", "24bit" -> Optional.of(TRUE);
            default -> Optional.empty();
        };
    }

    /** The theme that can be shown: without colour {@code mono}; one with a ground of its own needs 256 colours. */
    public Theme possible(Theme theme) {
        return switch (this) {
            case NONE -> Theme.MONO;
            case SIXTEEN -> theme == Theme.MONO ? theme : Theme.TERMINAL;
            default -> theme;
        };
    }

    /** Lanterna's colour for one of ours. */
    TextColor colour(int colour) {
        if (colour == Paint.OWN) {
            return TextColor.ANSI.DEFAULT;
        }
        if (!Paint.isRgb(colour)) {
            return TextColor.ANSI.values()[colour < 8 ? colour : colour + 1];
        }
        int red = colour >> 16 & 255;
        int green = colour >> 8 & 255;
        int blue = colour & 255;
        return this == TRUE ? new TextColor.RGB(red, green, blue) : new TextColor.Indexed(index(red, green, blue));
    }

    /** The nearest of the 216 colours and 24 greys of the 256-colour palette. */
    static int index(int red, int green, int blue) {
        int cube = 16 + 36 * step(red) + 6 * step(green) + step(blue);
        int grey = Math.max(0, Math.min(23, ((red + green + blue) / 3 - 3) / 10));
        int level = 8 + 10 * grey;
        int asCube = distance(red, green, blue, value(step(red)), value(step(green)), value(step(blue)));
        return distance(red, green, blue, level, level, level) < asCube ? 232 + grey : cube;
    }

    /** What that palette entry looks like, as 0xRRGGBB; for entries from 16 on. */
    static int shown(int index) {
        if (index >= 232) {
            int level = 8 + 10 * (index - 232);
            return level << 16 | level << 8 | level;
        }
        int i = index - 16;
        return value(i / 36) << 16 | value(i / 6 % 6) << 8 | value(i % 6);
    }

    private static int step(int channel) {
        return channel < 48 ? 0 : channel < 115 ? 1 : (channel - 35) / 40;
    }

    private static int value(int step) {
        return step == 0 ? 0 : 55 + 40 * step;
    }

    private static int distance(int r, int g, int b, int r2, int g2, int b2) {
        return (r - r2) * (r - r2) + (g - g2) * (g - g2) + (b - b2) * (b - b2);
    }
}
