package readback.tui.event;

/**
 * A key.
 *
 * @param code  which
 * @param text  for {@link Code#CHAR} the character typed (one code point); for {@link Code#ITEM} the number of the item
 * @param ctrl  with Control (for CHAR: text is the lower-case letter)
 * @param alt   with Alt
 * @param shift with Shift, where the terminal tells (not for CHAR)
 */
public record Key(Code code, String text, boolean ctrl, boolean alt, boolean shift) implements Input {

    public enum Code {
        CHAR,
        ENTER,
        ESC,
        TAB,
        BACKTAB,
        BACKSPACE,
        DELETE,
        INSERT,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        F1,
        /** Not on the keyboard: a click on the item with this number. */
        ITEM,
        /** A function key or sequence that means nothing here. */
        OTHER
    }

    public static Key of(Code code) {
        return new Key(code, "", false, false, false);
    }

    public static Key of(char c) {
        return new Key(Code.CHAR, String.valueOf(c), false, false, false);
    }

    public static Key of(String text) {
        return new Key(Code.CHAR, text, false, false, false);
    }

    public static Key ctrl(char letter) {
        return new Key(Code.CHAR, String.valueOf(letter), true, false, false);
    }

    public static Key item(int number) {
        return new Key(Code.ITEM, String.valueOf(number), false, false, false);
    }

    public boolean is(Code other) {
        return code == other;
    }

    /** Whether it is this character, typed plainly. */
    public boolean is(char c) {
        return code == Code.CHAR && !ctrl && !alt && text.length() == 1 && text.charAt(0) == c;
    }

    public boolean isCtrl(char letter) {
        return code == Code.CHAR && ctrl && text.length() == 1 && text.charAt(0) == letter;
    }

    /** The character typed plainly, 0 if it is none or more than one UTF-16 unit. */
    public char character() {
        return code == Code.CHAR && !ctrl && !alt && text.length() == 1 ? text.charAt(0) : 0;
    }

    /** The number of an ITEM, −1 for any other key. */
    public int item() {
        return code == Code.ITEM ? Integer.parseInt(text) : -1;
    }

    public boolean up() {
        return code == Code.UP || is('k') || isCtrl('p');
    }

    public boolean down() {
        return code == Code.DOWN || is('j') || isCtrl('n');
    }

    public boolean left() {
        return code == Code.LEFT || is('h');
    }

    public boolean right() {
        return code == Code.RIGHT || is('l');
    }

    public boolean pageUp() {
        return code == Code.PAGE_UP || isCtrl('b') || isCtrl('u');
    }

    public boolean pageDown() {
        return code == Code.PAGE_DOWN || isCtrl('f') || isCtrl('d');
    }

    public boolean top() {
        return code == Code.HOME || is('g');
    }

    public boolean bottom() {
        return code == Code.END || is('G');
    }

    /** Esc, or the letter that leaves a page. */
    public boolean back() {
        return code == Code.ESC || is('q');
    }
}
