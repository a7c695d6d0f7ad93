package readback.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.Terminal;
import com.googlecode.lanterna.terminal.TerminalResizeListener;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import readback.tui.event.Size;

/**
 * The output half of a terminal for Lanterna's screen: one write a frame, wrapped in a synchronised update; whole glyphs,
 * never controls; the cursor put anew after every glyph whose width terminals may count differently. Input goes another
 * way ({@link KeyDecoder}).
 */
final class Tty implements Terminal {

    private static final String ENTER = "\u001b[?1049h\u001b[?2004h\u001b[?25l";
    private static final String LEAVE = "\u001b[0m\u001b[?1006l\u001b[?1000l\u001b[?2004l\u001b[?25h\u001b[?1049l";
    private static final String MOUSE_ON = "\u001b[?1000h\u001b[?1006h";
    private static final String MOUSE_OFF = "\u001b[?1006l\u001b[?1000l";
    private static final String FRAME_BEGIN = "\u001b[?2026h";
    private static final String FRAME_END = "\u001b[?2026l";

    private final OutputStream out;
    private final boolean utf8;
    private final GlyphTable table;
    private final StringBuilder buffer = new StringBuilder();
    private final List<TerminalResizeListener> listeners = new ArrayList<>();
    private Size size;
    private boolean entered;
    private boolean mouse;
    private boolean cursorShown;
    private boolean bold;
    private boolean faint;
    private int x;
    private int y;
    /** The real cursor may be elsewhere than {@link #x}, {@link #y}. */
    private boolean astray;

    Tty(OutputStream out, boolean utf8, Size size, GlyphTable table) {
        this.out = out;
        this.utf8 = utf8;
        this.size = size;
        this.table = table;
    }

    /** Tells Lanterna's screen the new size. */
    void resize(Size now) {
        size = now;
        listeners.forEach(l -> l.onResized(this, getTerminalSize()));
    }

    /** Mouse reports on or off; while on, text is selected with Shift or Option held. */
    void mouse(boolean on) throws IOException {
        if (mouse != on) {
            mouse = on;
            if (entered) {
                send(on ? MOUSE_ON : MOUSE_OFF);
            }
        }
    }

    /** OSC 52: the terminal puts the text on the clipboard of the machine it runs on. */
    void copy(String text) throws IOException {
        String data = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        send("\u001b]52;c;" + data + "\u0007");
    }

    private void send(String control) throws IOException {
        out.write(control.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void enterPrivateMode() throws IOException {
        entered = true;
        cursorShown = false;
        send(ENTER + (mouse ? MOUSE_ON : ""));
    }

    @Override
    public void exitPrivateMode() throws IOException {
        buffer.setLength(0);
        if (entered) {
            entered = false;
            send(LEAVE);
        }
    }

    @Override
    public void clearScreen() {
        control("\u001b[0m\u001b[H\u001b[2J");
        bold = false;
        faint = false;
        x = 0;
        y = 0;
        astray = false;
    }

    private void control(String sequence) {
        if (buffer.length() == 0) {
            buffer.append(FRAME_BEGIN);
        }
        buffer.append(sequence);
    }

    @Override
    public void setCursorPosition(int column, int row) {
        if (column != x || row != y) {
            x = column;
            y = row;
            astray = true;
        }
    }

    @Override
    public void setCursorPosition(TerminalPosition position) {
        setCursorPosition(position.getColumn(), position.getRow());
    }

    private void settle() {
        if (astray) {
            control("\u001b[" + (y + 1) + ";" + (x + 1) + "H");
            astray = false;
        }
    }

    @Override
    public TerminalPosition getCursorPosition() {
        return new TerminalPosition(x, y);
    }

    @Override
    public void setCursorVisible(boolean visible) {
        if (visible != cursorShown) {
            cursorShown = visible;
            control(visible ? "\u001b[?25h" : "\u001b[?25l");
        }
    }

    @Override
    public void putCharacter(char c) {
        if (c == GlyphTable.REST) {
            x++;
            astray = true;
            return;
        }
        settle();
        String glyph = GlyphTable.isCode(c) ? table.glyph(c) : String.valueOf(c);
        control(utf8 ? glyph : Plain.of(glyph));
        x++;
        astray = GlyphTable.isCode(c) || x >= size.columns();
    }

    @Override
    public void putString(String text) {
        for (int i = 0; i < text.length(); i++) {
            putCharacter(text.charAt(i));
        }
    }

    @Override
    public void enableSGR(SGR sgr) {
        switch (sgr) {
            case BOLD -> bold = true;
            case CIRCLED -> faint = true;
            default -> {}
        }
        control(
                switch (sgr) {
                    case BOLD -> "\u001b[1m";
                    case CIRCLED -> "\u001b[2m";
                    case ITALIC -> "\u001b[3m";
                    case UNDERLINE -> "\u001b[4m";
                    case REVERSE -> "\u001b[7m";
                    default -> "";
                });
    }

    @Override
    public void disableSGR(SGR sgr) {
        switch (sgr) {
            case BOLD -> {
                bold = false;
                control(faint ? "\u001b[22;2m" : "\u001b[22m");
            }
            case CIRCLED -> {
                faint = false;
                control(bold ? "\u001b[22;1m" : "\u001b[22m");
            }
            case ITALIC -> control("\u001b[23m");
            case UNDERLINE -> control("\u001b[24m");
            case REVERSE -> control("\u001b[27m");
            default -> {}
        }
    }

    @Override
    public void resetColorAndSGR() {
        bold = false;
        faint = false;
        control("\u001b[0m");
    }

    @Override
    public void setForegroundColor(TextColor color) {
        control("\u001b[" + new String(color.getForegroundSGRSequence(), StandardCharsets.US_ASCII) + "m");
    }

    @Override
    public void setBackgroundColor(TextColor color) {
        control("\u001b[" + new String(color.getBackgroundSGRSequence(), StandardCharsets.US_ASCII) + "m");
    }

    @Override
    public void flush() throws IOException {
        if (cursorShown || buffer.length() > 0) {
            settle();
        }
        if (buffer.length() > 0) {
            buffer.append(FRAME_END);
            out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
            buffer.setLength(0);
        }
    }

    @Override
    public void addResizeListener(TerminalResizeListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeResizeListener(TerminalResizeListener listener) {
        listeners.remove(listener);
    }

    @Override
    public TerminalSize getTerminalSize() {
        return new TerminalSize(Math.max(1, size.columns()), Math.max(1, size.rows()));
    }

    @Override
    public void bell() {
        // a quiz makes no noise
    }

    @Override
    public void close() throws IOException {
        exitPrivateMode();
    }

    @Override
    public byte[] enquireTerminal(int timeout, TimeUnit unit) {
        return new byte[0];
    }

    @Override
    public TextGraphics newTextGraphics() {
        throw new UnsupportedOperationException("draw through the screen");
    }

    @Override
    public @Nullable KeyStroke pollInput() {
        return null;
    }

    @Override
    public KeyStroke readInput() {
        throw new UnsupportedOperationException("keys come through KeyDecoder");
    }
}
