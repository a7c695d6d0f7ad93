package readback.tui.bench;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lanterna's own hello world, to compare the first paint with the memory; ends with the first key. */
public final class BareHello {

    private BareHello() {}

    public static void main(String[] args) throws IOException {
        UnixTerminal terminal = new UnixTerminal(System.in, System.out, StandardCharsets.UTF_8);
        try (Screen screen = new TerminalScreen(terminal)) {
            screen.startScreen();
            TerminalSize size = screen.getTerminalSize();
            screen.newTextGraphics().putString(size.getColumns() / 2 - 6, size.getRows() / 2, "Hello, world!");
            screen.refresh();
            screen.readInput();
        }
    }
}
