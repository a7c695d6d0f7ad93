package readback.tui.draw;

import java.util.Set;

/**
 * How a role looks.
 *
 * @param front colour of the letters: {@link #OWN}, 0..15 for the terminal's palette, or {@link #rgb}
 * @param back  colour behind them, likewise
 */
public record Paint(int front, int back, Set<Effect> effects) {

    /** The terminal's own colour. */
    public static final int OWN = -1;

    private static final int RGB = 1 << 24;

    public enum Effect {
        BOLD,
        FAINT,
        UNDERLINE,
        REVERSE,
        ITALIC
    }

    public Paint {
        effects = Set.copyOf(effects);
    }

    /** A colour of its own, 0xRRGGBB. */
    public static int rgb(int value) {
        return RGB | value;
    }

    public static boolean isRgb(int colour) {
        return colour >= RGB;
    }

    /** Contrast of two sRGB colours after WCAG 2.1, 1 to 21. */
    public static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
