package readback.tui.terminal;

import org.jspecify.annotations.Nullable;
import readback.tui.event.Input;
import readback.tui.event.Key;

/** What the control sequences of keys and mouse mean (xterm's ctlseqs, with kitty's and xterm's forms for odd keys). */
final class Sequences {

    private Sequences() {}

    static Key ss3(char end) {
        return Key.of(letter(end));
    }

    private static Key.Code letter(char end) {
        return switch (end) {
            case 'A' -> Key.Code.UP;
            case 'B' -> Key.Code.DOWN;
            case 'C' -> Key.Code.RIGHT;
            case 'D' -> Key.Code.LEFT;
            case 'H' -> Key.Code.HOME;
            case 'F' -> Key.Code.END;
            case 'M' -> Key.Code.ENTER;
            case 'P' -> Key.Code.F1;
            case 'Z' -> Key.Code.BACKTAB;
            default -> Key.Code.OTHER;
        };
    }

    /** The meaning of {@code ESC [ parameters end}; absent for replies and for mouse moves. */
    static @Nullable Input csi(String parameters, char end) {
        if (parameters.startsWith("<")) {
            return mouse(parameters.substring(1), end);
        }
        if (parameters.startsWith("?") || parameters.startsWith(">") || parameters.startsWith("=")) {
            return null;
        }
        int[] p = numbers(parameters);
        int modifiers = p.length > 1 && p[1] > 0 ? p[1] - 1 : 0;
        if (end == '~') {
            return p[0] == 27 && p.length > 2 ? character(p[2], modifiers) : key(tilde(p[0]), modifiers);
        }
        if (end == 'u') {
            return character(p[0], modifiers);
        }
        if (end == '[') {
            return null;
        }
        Key.Code code = letter(end);
        boolean reply = code == Key.Code.OTHER && "RcntyxIOSTQ".indexOf(end) >= 0;
        return reply ? null : key(code, modifiers);
    }

    private static Key.Code tilde(int number) {
        return switch (number) {
            case 1, 7 -> Key.Code.HOME;
            case 2 -> Key.Code.INSERT;
            case 3 -> Key.Code.DELETE;
            case 4, 8 -> Key.Code.END;
            case 5 -> Key.Code.PAGE_UP;
            case 6 -> Key.Code.PAGE_DOWN;
            case 11 -> Key.Code.F1;
            default -> Key.Code.OTHER;
        };
    }

    private static Key key(Key.Code code, int modifiers) {
        boolean shift = (modifiers & 1) != 0;
        return new Key(
                code == Key.Code.TAB && shift ? Key.Code.BACKTAB : code,
                "",
                (modifiers & 4) != 0,
                (modifiers & 2) != 0,
                shift);
    }

    private static @Nullable Key character(int codePoint, int modifiers) {
        return switch (codePoint) {
            case 13 -> key(Key.Code.ENTER, modifiers);
            case 9 -> key(Key.Code.TAB, modifiers);
            case 27 -> key(Key.Code.ESC, modifiers);
            case 8, 127 -> key(Key.Code.BACKSPACE, modifiers);
            default ->
                codePoint < 32 || codePoint >= 127 && codePoint < 160 || codePoint >= 0xD800 && codePoint <= 0xF8FF
                        ? null
                        : new Key(
                                Key.Code.CHAR,
                                Character.toString((modifiers & 4) != 0 ? Character.toLowerCase(codePoint) : codePoint),
                                (modifiers & 4) != 0,
                                (modifiers & 2) != 0,
                                false);
        };
    }

    private static @Nullable Input mouse(String parameters, char end) {
        int[] p = numbers(parameters);
        if (p.length < 3 || p[1] < 1 || p[2] < 1 || end != 'M') {
            return null;
        }
        int button = p[0] & ~(4 | 8 | 16);
        return switch (button) {
            case 0 -> new Input.Click(p[1] - 1, p[2] - 1);
            case 64 -> new Input.Wheel(p[1] - 1, p[2] - 1, -1);
            case 65 -> new Input.Wheel(p[1] - 1, p[2] - 1, 1);
            default -> null;
        };
    }

    /** Numbers between semicolons (what follows a colon left out), at least one; what is no number is 0. */
    private static int[] numbers(String parameters) {
        String[] parts = parameters.split(";", -1);
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int value = 0;
            for (int j = 0; j < parts[i].length() && parts[i].charAt(j) != ':'; j++) {
                char c = parts[i].charAt(j);
                value = c < '0' || c > '9' ? 0 : Math.min(0x10FFFF, value * 10 + c - '0');
            }
            numbers[i] = Math.min(value, 0x10FFFF);
        }
        return numbers;
    }
}
