package readback.tui.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import readback.tui.event.Input;
import readback.tui.event.Key;

/**
 * Bytes of a terminal in, keys out; may be cut anywhere. Knows UTF-8, CSI and SS3 keys of xterm and its kin, bracketed
 * paste, SGR mouse, and swallows every other control sequence and reply. A lone ESC is told by {@link #pause}.
 */
final class KeyDecoder {

    /** Control strings (replies to questions nobody asked) longer than this are given up. */
    private static final int LONGEST_STRING = 4096;

    /** The most that is kept of one paste, in bytes. */
    static final int LONGEST_PASTE = 8 << 20;

    private static final byte[] PASTE_END = "\u001b[201~".getBytes(StandardCharsets.US_ASCII);

    private enum State {
        GROUND,
        ESC,
        CSI,
        SS3,
        /** OSC, DCS, APC, PM, SOS: until ST or BEL. */
        STRING,
        STRING_ESC,
        PASTE,
        /** The three bytes of an old mouse report. */
        OLD_MOUSE
    }

    private final Consumer<Input> sink;
    private State state = State.GROUND;
    private final StringBuilder parameters = new StringBuilder();
    private final ByteArrayOutputStream paste = new ByteArrayOutputStream();
    private int pasteEnd;
    private int count;
    private int codePoint;
    private int missing;
    private boolean afterReturn;
    private boolean alt;

    KeyDecoder(Consumer<Input> sink) {
        this.sink = sink;
    }

    /** Whether the bytes so far may be the beginning of a sequence: call {@link #pause} if nothing follows soon. */
    boolean pending() {
        return state == State.ESC || state == State.CSI || state == State.SS3;
    }

    /** Nothing followed: an ESC was the key Escape. */
    void pause() {
        if (state == State.ESC) {
            sink.accept(Key.of(Key.Code.ESC));
        } else if (state == State.CSI && parameters.length() == 0) {
            sink.accept(new Key(Key.Code.CHAR, "[", false, true, false));
        } else if (state == State.SS3) {
            sink.accept(new Key(Key.Code.CHAR, "O", false, true, false));
        }
        if (pending()) {
            state = State.GROUND;
        }
    }

    void feed(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            next(bytes[i] & 0xFF);
        }
    }

    private void next(int b) {
        switch (state) {
            case GROUND -> ground(b);
            case ESC -> escape(b);
            case CSI -> csi(b);
            case SS3 -> {
                state = State.GROUND;
                sink.accept(Sequences.ss3((char) b));
            }
            case STRING -> string(b);
            case STRING_ESC -> state = b == '\\' ? State.GROUND : State.STRING;
            case PASTE -> paste(b);
            case OLD_MOUSE -> {
                if (++count == 3) {
                    state = State.GROUND;
                }
            }
        }
    }

    private void ground(int b) {
        boolean second = afterReturn && b == '\n';
        afterReturn = b == '\r';
        if (second) {
            return;
        }
        if (missing > 0 && (b & 0xC0) == 0x80) {
            codePoint = codePoint << 6 | b & 0x3F;
            if (--missing == 0) {
                typed(codePoint);
            }
        } else if (b < 0x80) {
            missing = 0;
            ascii(b);
        } else {
            missing = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xC2 && b < 0xE0 ? 1 : 0;
            codePoint = b & (0x3F >> missing);
        }
    }

    private void typed(int cp) {
        if (Character.isValidCodePoint(cp) && (cp < 0x80 || cp >= 0xA0) && !(cp >= 0xD800 && cp <= 0xDFFF)) {
            sink.accept(new Key(Key.Code.CHAR, Character.toString(cp), false, alt, false));
        }
        alt = false;
    }

    private void ascii(int b) {
        if (b == 0x1B) {
            state = State.ESC;
        } else if (b >= 0x20 && b != 0x7F) {
            typed(b);
        } else {
            boolean withAlt = alt;
            alt = false;
            switch (b) {
                case 0 -> sink.accept(new Key(Key.Code.CHAR, " ", true, withAlt, false));
                case '\r', '\n' -> sink.accept(Key.of(Key.Code.ENTER));
                case '\t' -> sink.accept(Key.of(Key.Code.TAB));
                case 0x7F, 0x08 -> sink.accept(new Key(Key.Code.BACKSPACE, "", false, withAlt, false));
                default ->
                    sink.accept(new Key(
                            Key.Code.CHAR, String.valueOf((char) (b <= 26 ? b + 96 : b + 64)), true, withAlt, false));
            }
        }
    }

    private void escape(int b) {
        switch (b) {
            case '[' -> {
                parameters.setLength(0);
                state = State.CSI;
            }
            case 'O' -> state = State.SS3;
            case ']', 'P', '_', '^', 'X' -> {
                count = 0;
                state = State.STRING;
            }
            case 0x1B -> sink.accept(Key.of(Key.Code.ESC));
            default -> {
                state = State.GROUND;
                alt = true;
                ground(b);
            }
        }
    }

    private void csi(int b) {
        if (b == 0x1B) {
            state = State.ESC;
        } else if (b >= 0x40 && b <= 0x7E) {
            state = State.GROUND;
            finish((char) b);
        } else if (b >= 0x20 && parameters.length() < 64) {
            parameters.append((char) b);
        } else if (b < 0x20) {
            state = State.GROUND;
            ground(b);
        }
    }

    private void finish(char end) {
        if (end == '~' && parameters.toString().equals("200")) {
            paste.reset();
            pasteEnd = 0;
            state = State.PASTE;
        } else if (end == 'M' && parameters.length() == 0) {
            count = 0;
            state = State.OLD_MOUSE;
        } else {
            Input input = Sequences.csi(parameters.toString(), end);
            if (input != null) {
                sink.accept(input);
            }
        }
    }

    private void string(int b) {
        if (b == 0x1B) {
            state = State.STRING_ESC;
        } else if (b == 7 || b == 0x18 || b == 0x1A || ++count > LONGEST_STRING) {
            state = State.GROUND;
        }
    }

    private void paste(int b) {
        if (b == PASTE_END[pasteEnd]) {
            if (++pasteEnd == PASTE_END.length) {
                state = State.GROUND;
                sink.accept(new Input.Paste(clean(paste.toString(StandardCharsets.UTF_8))));
                paste.reset();
            }
            return;
        }
        if (paste.size() < LONGEST_PASTE) {
            paste.write(PASTE_END, 0, pasteEnd);
            if (b != PASTE_END[0]) {
                paste.write(b);
            }
        }
        pasteEnd = b == PASTE_END[0] ? 1 : 0;
    }

    /** Line ends as line feeds, tabs as blanks, other controls dropped. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (c == '\t') {
                clean.append(' ');
            } else if (c == '\n' || c >= 0x20 && (c < 0x7F || c >= 0xA0)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }
}
