package readback.tui.draw;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as cells. A cell holds one base character with at most three marks; joined emoji are shown by their first
 * character and flags by their two letters, since terminals disagree on how wide the joined forms are. Wide characters
 * take two cells (East Asian Width W and F of Unicode 15.1, UAX #11).
 */
public final class Glyphs {

    /** Told each cell in order. */
    public interface Sink {
        /**
         * @param glyph what the cell shows
         * @param width 1 or 2 cells
         * @param start where the character starts in the text, in UTF-16 units
         * @param end   where the next one starts
         */
        void glyph(String glyph, int width, int start, int end);
    }

    private static final int MARKS = 3;
    private static final int JOINER = 0x200D;
    private static final String[] LATIN = new String[0x300];

    static {
        for (int i = 0; i < LATIN.length; i++) {
            LATIN[i] = String.valueOf((char) i);
        }
    }

    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004,
        0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337,
        0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8,
        0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A,
        0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0,
        0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0,
        0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    /** Extended grapheme clusters (UAX #29); made when a text first needs it. */
    private static final class Cluster {
        private static final Pattern PATTERN = Pattern.compile("\\X");
    }

    private Glyphs() {}

    /** Tells {@code sink} the cells of {@code text}; what has no width and no base is left out. */
    public static void each(String text, Sink sink) {
        Matcher matcher = null;
        int n = text.length();
        for (int i = 0; i < n; ) {
            char c = text.charAt(i);
            boolean alone = c < 0x300 && (i + 1 == n || text.charAt(i + 1) < 0x300);
            if (alone) {
                String shown = plain(c);
                if (!shown.isEmpty()) {
                    sink.glyph(shown, 1, i, i + 1);
                }
                i++;
                continue;
            }
            matcher = matcher == null ? Cluster.PATTERN.matcher(text) : matcher;
            matcher.region(i, n);
            int end = matcher.lookingAt() ? Math.max(i + 1, matcher.end()) : i + 1;
            cluster(text, i, end, sink);
            i = end;
        }
    }

    private static String plain(char c) {
        if (c == '\t' || c == '\n') {
            return " ";
        }
        return c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0xAD ? "" : LATIN[c];
    }

    private static void cluster(String text, int start, int end, Sink sink) {
        int base = -1;
        int marks = 0;
        boolean joined = false;
        StringBuilder cell = new StringBuilder();
        for (int i = start; i < end; ) {
            int cp = text.codePointAt(i);
            i += Character.charCount(cp);
            if (invisible(cp)) {
                joined |= cp == JOINER;
            } else if (isMark(cp) && base >= 0) {
                if (marks++ < MARKS) {
                    cell.appendCodePoint(cp);
                }
            } else if (!joined || base < 0) {
                told(cell, base, start, end, sink);
                base = letter(cp);
                marks = 0;
                cell.setLength(0);
                cell.appendCodePoint(base);
            }
        }
        told(cell, base, start, end, sink);
    }

    private static void told(StringBuilder cell, int base, int start, int end, Sink sink) {
        if (cell.length() > 0) {
            sink.glyph(Normalizer.normalize(cell, Normalizer.Form.NFC), width(base), start, end);
        }
    }

    /** Flags as their letters; lone surrogates, private use and marks without a letter as a replacement. */
    private static int letter(int cp) {
        if (cp >= 0x1F1E6 && cp <= 0x1F1FF) {
            return 'A' + cp - 0x1F1E6;
        }
        boolean odd = cp >= 0xD800 && cp <= 0xF8FF || cp >= 0xF0000 || isMark(cp);
        return odd ? 0xFFFD : cp;
    }

    private static boolean isMark(int cp) {
        int type = Character.getType(cp);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || cp >= 0x1160 && cp <= 0x11FF;
    }

    /** Controls, zero-width and direction characters, variation selectors, tags, skin tones. */
    private static boolean invisible(int cp) {
        int type = Character.getType(cp);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || cp >= 0xFE00 && cp <= 0xFE0F
                || cp >= 0xE0100 && cp <= 0xE01EF
                || cp >= 0x1F3FB && cp <= 0x1F3FF
                || cp == 0x034F
                || cp == 0x115F
                || cp == 0x3164
                || cp == 0x20E3;
    }

    private static int width(int cp) {
        if (cp < 0x1100) {
            return 1;
        }
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (cp < WIDE[2 * middle]) {
                high = middle - 1;
            } else if (cp > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return 2;
            }
        }
        return 1;
    }

    /** Cells that {@code text} takes on one line. */
    public static int width(String text) {
        int[] sum = {0};
        each(text, (glyph, width, start, end) -> sum[0] += width);
        return sum[0];
    }

    /** {@code text} cut to at most {@code width} cells, with {@code …} where something was cut. */
    public static String fit(String text, int width) {
        if (text.length() * 2 <= width || width(text) <= width) {
            return text;
        }
        int[] state = {0, 0};
        each(text, (glyph, w, start, end) -> {
            if (state[0] + w <= width - 1) {
                state[0] += w;
                state[1] = end;
            } else {
                state[0] = width;
            }
        });
        return width < 1 ? "" : text.substring(0, state[1]).stripTrailing() + "…";
    }

    /** One line without controls: what may be shown of a title or a file name that came from elsewhere. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        each(text, (glyph, width, start, end) -> {
            boolean again = glyph.equals(" ") && (clean.length() == 0 || clean.charAt(clean.length() - 1) == ' ');
            clean.append(again ? "" : glyph);
        });
        return clean.toString().stripTrailing();
    }
}
