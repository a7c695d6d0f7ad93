package readback.cli.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import readback.text.Plain;

/** Lines in and lines out; nothing is ever taken back or overwritten. */
public final class Lines {

    /** The longest line that is read, in UTF-16 units; the rest of a longer one is dropped. */
    public static final int LONGEST = 2000;

    private final BufferedReader in;
    private final PrintStream out;
    private final boolean echoed;
    private final int width;

    /**
     * @param echoed whether what is typed shows by itself, so that no line end is missing after a prompt
     * @param width  columns after which a line is broken, 0 for never
     */
    public Lines(InputStream in, Charset charset, PrintStream out, boolean echoed, int width) {
        this.in = new BufferedReader(new InputStreamReader(in, charset));
        this.out = out;
        this.echoed = echoed;
        this.width = width;
    }

    /** Prints one paragraph; forbidden characters are left out. */
    public void say(String text) {
        say("", text);
    }

    /** The same, indented; further lines hang under the text. */
    public void say(String before, String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !Plain.isForbidden(c))
                .forEach(clean::appendCodePoint);
        String rest = clean.toString().strip();
        String margin = before;
        int room = Math.max(20, width - before.length());
        while (width > 0 && rest.length() > room) {
            int cut = rest.lastIndexOf(' ', room);
            if (cut <= 0) {
                break;
            }
            out.print(margin + rest.substring(0, cut) + "\n");
            rest = rest.substring(cut + 1);
            margin = " ".repeat(before.length());
        }
        out.print((margin + rest).stripTrailing() + "\n");
    }

    public void blank() {
        out.print("\n");
    }

    /** Asks, and waits for a line; absent at the end of input. */
    public @Nullable String ask(String prompt) {
        out.print(prompt + " ");
        out.flush();
        String line = read();
        if (line == null || !echoed) {
            out.print("\n");
        }
        return line;
    }

    private @Nullable String read() {
        try {
            StringBuilder line = new StringBuilder();
            int c = in.read();
            if (c < 0) {
                return null;
            }
            while (c >= 0 && c != '\n') {
                if (line.length() < LONGEST) {
                    line.append((char) c);
                }
                c = in.read();
            }
            return Plain.oneLine(line.toString(), LONGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nobody reads any more. */
    public boolean isGone() {
        return out.checkError();
    }
}
