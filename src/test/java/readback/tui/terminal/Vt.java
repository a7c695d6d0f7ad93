package readback.tui.terminal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import readback.tui.event.Size;

/**
 * A terminal in memory: takes bytes and keeps what would be on the screen. It counts widths as wcwidth does (marks 0, East
 * Asian wide 2) and by itself, so that columns are checked and not assumed. What it does not know is listed.
 */
public final class Vt extends OutputStream {

    private Size size;
    private String[][] cells;
    private int x;
    private int y;
    private boolean alternate;
    private boolean cursor = true;
    private boolean paste;
    private boolean mouse;
    private boolean updating;
    private String sgr = "";
    private int writes;
    private int frames;
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> clipboard = new ArrayList<>();
    private final List<String> colours = new ArrayList<>();

    public Vt(Size size) {
        resize(size);
    }

    synchronized void resize(Size now) {
        size = now;
        cells = new String[now.rows()][now.columns()];
        clear();
    }

    private void clear() {
        for (String[] row : cells) {
            Arrays.fill(row, " ");
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        writes++;
        all.write(bytes, from, length);
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); ) {
            i = text.charAt(i) == 0x1B ? escape(text, i) : put(text, i);
        }
        notifyAll();
    }

    private int escape(String text, int start) {
        char kind = text.charAt(start + 1);
        if (kind == ']') {
            int end = text.indexOf('\u0007', start);
            clipboard.add(text.substring(start + 2, end));
            return end + 1;
        }
        if (kind != '[') {
            unknown.add(text.substring(start, start + 2));
            return start + 2;
        }
        int end = start + 2;
        while (text.charAt(end) < 0x40 || text.charAt(end) > 0x7E) {
            end++;
        }
        control(text.substring(start + 2, end), text.charAt(end));
        return end + 1;
    }

    private void control(String parameters, char end) {
        switch (parameters + end) {
            case "?1049h" -> {
                alternate = true;
                clear();
            }
            case "?1049l" -> alternate = false;
            case "?25h" -> cursor = true;
            case "?25l" -> cursor = false;
            case "?2004h" -> paste = true;
            case "?2004l" -> paste = false;
            case "?1000h" -> mouse = true;
            case "?1000l" -> mouse = false;
            case "?1006h", "?1006l" -> {}
            case "?2026h" -> updating = true;
            case "?2026l" -> {
                updating = false;
                frames++;
            }
            case "2J" -> clear();
            case "H" -> {
                x = 0;
                y = 0;
            }
            default -> {
                if (end == 'H') {
                    String[] p = parameters.split(";");
                    y = Integer.parseInt(p[0]) - 1;
                    x = Integer.parseInt(p[1]) - 1;
                } else if (end == 'm') {
                    sgr = parameters;
                    colours.add(parameters);
                } else {
                    unknown.add(parameters + end);
                }
            }
        }
    }

    private int put(String text, int i) {
        int cp = text.codePointAt(i);
        int next = i + Character.charCount(cp);
        int type = Character.getType(cp);
        if (cp < 0x20 || cp >= 0x7F && cp < 0xA0) {
            unknown.add("U+" + Integer.toHexString(cp));
        } else if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            if (x > 0) {
                cells[y][x - 1] += Character.toString(cp);
            }
        } else if (y < size.rows() && x < size.columns()) {
            boolean wide = isWide(cp);
            cells[y][x++] = Character.toString(cp);
            if (wide && x < size.columns()) {
                cells[y][x++] = "";
            }
        } else {
            unknown.add("outside " + x + "," + y);
        }
        return next;
    }

    /** Blocks that are wide through and through; enough for the tests, and written down apart from the program's table. */
    private static boolean isWide(int cp) {
        return cp >= 0x2E80 && cp <= 0xA4CF
                || cp >= 0xAC00 && cp <= 0xD7A3
                || cp >= 0xFF01 && cp <= 0xFF60
                || cp >= 0x1F300 && cp <= 0x1F64F
                || cp >= 0x1F900 && cp <= 0x1F9FF
                || cp == 0x2705
                || cp == 0x26A1
                || cp == 0x2B50;
    }

    public synchronized String text() {
        StringBuilder text = new StringBuilder();
        for (String[] row : cells) {
            text.append(String.join("", row).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Waits until the screen, between two frames, is as wanted. */
    synchronized void await(String what, Predicate<String> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        try {
            while (updating || !wanted.test(text())) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("never came: " + what + "\n" + text());
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void await(String words) {
        await(words, text -> text.contains(words));
    }

    /** The cells of a row; "" for the second half of a wide character. */
    synchronized List<String> row(int row) {
        return List.of(cells[row]);
    }

    synchronized byte[] bytes() {
        return all.toByteArray();
    }

    synchronized List<String> unknown() {
        return List.copyOf(unknown);
    }

    synchronized List<String> clipboard() {
        return List.copyOf(clipboard);
    }

    synchronized List<String> colours() {
        return List.copyOf(colours);
    }

    synchronized int writes() {
        return writes;
    }

    synchronized int frames() {
        return frames;
    }

    /** As a shell wants it back: main screen, cursor shown, no modes, no colours. */
    synchronized boolean clean() {
        return !alternate && cursor && !paste && !mouse && !updating && (sgr.isEmpty() || sgr.equals("0"));
    }

    synchronized boolean taken() {
        return alternate && paste;
    }

    synchronized boolean mouseOn() {
        return mouse;
    }

    synchronized String cursorAt() {
        return cursor ? x + "," + y : "hidden";
    }
}
