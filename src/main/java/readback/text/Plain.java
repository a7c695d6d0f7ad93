package readback.text;

import java.util.OptionalInt;

/** Which characters have no place in a text that ends up on a terminal. */
public final class Plain {

    private Plain() {}

    /**
     * Control characters but the line feed, lone surrogates, and the invisible ones that reorder or hide text (bidi
     * controls, zero-width space, byte order mark, tags).
     */
    public static boolean isForbidden(int c) {
        if (c < 0x20 || c >= 0x7F && c <= 0x9F) {
            return c != '\n';
        }
        return c >= 0xD800 && c <= 0xDFFF
                || c >= 0x200B && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0x00AD
                || c == 0x061C
                || c == 0x180E
                || c >= 0xFFF9 && c <= 0xFFFB
                || c == 0xFEFF
                || c >= 0xE0000 && c <= 0xE007F;
    }

    /** The first forbidden code point of {@code text}. */
    public static OptionalInt firstForbidden(String text) {
        return text.codePoints().filter(Plain::isForbidden).findFirst();
    }

    /** {@code text} fit for one line of a message: forbidden characters out, line feeds to spaces, at most {@code max} units. */
    public static String oneLine(String text, int max) {
        StringBuilder out = new StringBuilder();
        String head = text.length() > 4 * max ? text.substring(0, 4 * max) : text;
        head.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !isForbidden(c))
                .forEach(out::appendCodePoint);
        String line = out.toString().strip().replaceAll(" {2,}", " ");
        return line.length() <= max ? line : line.substring(0, max - 1).stripTrailing() + "…";
    }
}
