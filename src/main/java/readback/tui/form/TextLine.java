package readback.tui.form;

import readback.tui.event.Key;

/**
 * Text being typed, with the cursor.
 *
 * @param at offset of the cursor in UTF-16 units
 */
public record TextLine(String text, int at) {

    /** Longer than any answer. */
    public static final int LONGEST = 2000;

    public static final TextLine EMPTY = new TextLine("", 0);

    public static TextLine of(String text) {
        return new TextLine(text, text.length());
    }

    /** Puts text in at the cursor, on one line; what is too long is cut. */
    public TextLine insert(String more) {
        String line = more.replace('\n', ' ');
        int room = LONGEST - text.length();
        if (line.length() > room) {
            line = line.substring(0, Math.max(0, room));
            if (!line.isEmpty() && Character.isHighSurrogate(line.charAt(line.length() - 1))) {
                line = line.substring(0, line.length() - 1);
            }
        }
        return new TextLine(text.substring(0, at) + line + text.substring(at), at + line.length());
    }

    /** The line after a key; the same if the key does not edit. */
    public TextLine on(Key key) {
        if (key.code() == Key.Code.CHAR && !key.ctrl() && !key.alt()) {
            return insert(key.text());
        }
        boolean word = key.ctrl() || key.alt();
        return switch (key.code()) {
            case LEFT -> new TextLine(text, word ? wordLeft() : left());
            case RIGHT -> new TextLine(text, word ? wordRight() : right());
            case HOME -> new TextLine(text, 0);
            case END -> new TextLine(text, text.length());
            case BACKSPACE -> cut(word ? wordLeft() : left(), at);
            case DELETE -> cut(at, word ? wordRight() : right());
            case CHAR -> key.ctrl() ? control(key.text()) : meta(key.text());
            default -> this;
        };
    }

    private TextLine control(String letter) {
        return switch (letter) {
            case "a" -> new TextLine(text, 0);
            case "e" -> new TextLine(text, text.length());
            case "b" -> new TextLine(text, left());
            case "w" -> cut(wordLeft(), at);
            case "u" -> cut(0, at);
            case "k" -> cut(at, text.length());
            case "d" -> cut(at, right());
            default -> this;
        };
    }

    private TextLine meta(String letter) {
        return switch (letter) {
            case "b" -> new TextLine(text, wordLeft());
            case "f" -> new TextLine(text, wordRight());
            case "d" -> cut(at, wordRight());
            default -> this;
        };
    }

    private TextLine cut(int from, int to) {
        return new TextLine(text.substring(0, from) + text.substring(to), from);
    }

    /** One character back, marks and surrogates with their base. */
    private int left() {
        int i = at;
        while (i > 0) {
            int cp = text.codePointBefore(i);
            i -= Character.charCount(cp);
            if (!isMark(cp)) {
                break;
            }
        }
        return i;
    }

    private int right() {
        int i = at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at;
        while (i < text.length() && isMark(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static boolean isMark(int cp) {
        int type = Character.getType(cp);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private int wordLeft() {
        int i = at;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        while (i > 0 && text.charAt(i - 1) != ' ') {
            i--;
        }
        return i;
    }

    private int wordRight() {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        while (i < text.length() && text.charAt(i) != ' ') {
            i++;
        }
        return i;
    }
}
