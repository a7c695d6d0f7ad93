package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.tui.event.Size;

/** The packaged trainer in a real pseudo-terminal. */
class TerminalIT {

    /** Prints how the terminal is set before and after, and how the trainer ended. */
    private static final String WRAPPED = "echo before:$(stty -g); \"$0\" \"$@\"; echo code:$?; echo after:$(stty -g)";

    private static final String LEFT = "\u001B[?1049l";

    @TempDir
    Path folder;

    private Pty open(String... args) throws Exception {
        String[] command = new String[4 + args.length];
        command[0] = "sh";
        command[1] = "-c";
        command[2] = WRAPPED;
        command[3] = Packaged.LAUNCHER.toString();
        System.arraycopy(args, 0, command, 4, args.length);
        return new Pty(new Packaged(folder).env(), folder, new Size(80, 24), command);
    }

    private static String after(String printed, String mark) {
        String rest = printed.substring(printed.indexOf(mark) + mark.length());
        return rest.substring(0, rest.indexOf('\r'));
    }

    private static void isWhole(String printed) {
        assertEquals(after(printed, "before:"), after(printed, "after:"), "the terminal is set as before");
        assertTrue(printed.lastIndexOf(LEFT) > printed.lastIndexOf("\u001B[?1049h"), "the other screen is left");
        assertTrue(printed.lastIndexOf("\u001B[?25h") > printed.lastIndexOf("\u001B[?25l"), "the cursor shows");
    }

    @Test
    void theTrainerOpensAsksGradesShowsTheProofAndIsLeft() throws Exception {
        try (Pty pty = open()) {
            pty.awaitScreen("first question");
            pty.type("\r");
            pty.awaitScreen("Question 1 of 32");
            pty.resize(new Size(100, 30));
            pty.type("a");
            pty.type("\r");
            pty.awaitScreen("The proof");
            pty.type("\u0003");
            assertEquals(0, pty.end());
            isWhole(pty.printed());
            assertEquals("0", after(pty.printed(), "code:"));
        }
        String history = new Packaged(folder).run("history").out();
        assertEquals(1, history.lines().count(), history);
        assertTrue(history.contains("  ada  kazakhstan-withdrawal/withdrawal-begins  "), history);
        try (Pty pty = open()) {
            pty.awaitScreen("1 of ");
            pty.awaitScreen("Troops leave Kazakhstan");
            pty.type("Q");
            pty.end();
            isWhole(pty.printed());
        }
    }

    @Test
    void killedItStillLeavesTheTerminalWhole() throws Exception {
        try (Pty pty = open("play", "kazakhstan-withdrawal", "--no-generate")) {
            pty.awaitScreen("Enter");
            ProcessHandle java = ProcessHandle.of(pty.pid())
                    .orElseThrow()
                    .descendants()
                    .filter(p -> p.info().command().orElse("").endsWith("/java"))
                    .findFirst()
                    .orElseThrow();
            java.destroyForcibly();
            pty.end();
            isWhole(pty.printed());
            assertEquals("137", after(pty.printed(), "code:"));
        }
    }

    @Test
    void toldToEndItEndsAndLeavesTheTerminalWhole() throws Exception {
        try (Pty pty = open("play", "kazakhstan-withdrawal", "--no-generate")) {
            pty.awaitScreen("Enter");
            ProcessHandle launcher = ProcessHandle.of(pty.pid())
                    .orElseThrow()
                    .children()
                    .findFirst()
                    .orElseThrow();
            launcher.destroy();
            pty.end();
            isWhole(pty.printed());
            assertEquals("143", after(pty.printed(), "code:"));
        }
    }

    @Test
    void aDumbTerminalGetsTheQuizLineByLine() throws Exception {
        Pty pty = new Pty(
                new Packaged(folder).with("TERM", "dumb").env(),
                folder,
                new Size(80, 24),
                Packaged.LAUNCHER.toString(),
                "play",
                "kazakhstan-withdrawal",
                "--no-generate");
        try (pty) {
            pty.awaitPrinted(p -> p.contains("Letter:"), "the first question");
            pty.type("q\n");
            assertEquals(0, pty.end());
            assertTrue(!pty.printed().contains("\u001B"), pty.printed());
        }
    }
}
