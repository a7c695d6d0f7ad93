package readback.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readback.tui.FakeShell;
import readback.tui.Fixtures;
import readback.tui.Loop;
import readback.tui.draw.Theme;
import readback.tui.event.Input;
import readback.tui.event.Size;

/** The real terminal class: how it takes a terminal, listens to it and gives it back. */
class ConsoleTest {

    private static final Size MIDDLE = new Size(80, 24);

    @Test
    void itTakesTheTerminalAndGivesItBackWhole() throws IOException {
        Rig rig = new Rig(MIDDLE, new FakeShell(), Pages.home());
        rig.vt.await("Storm in Velmora");
        assertTrue(rig.vt.taken());
        rig.send("q");
        rig.join();
        assertTrue(rig.vt.clean(), "alternate screen, modes, cursor, colours");
        assertEquals(List.of("raw", "restore"), rig.line.calls);
        assertEquals(List.of(), rig.vt.unknown());
        assertTrue(
                new String(rig.vt.bytes(), StandardCharsets.UTF_8).startsWith("\u001b[?1049h\u001b[?2004h\u001b[?25l"));
        assertTrue(new String(rig.vt.bytes(), StandardCharsets.UTF_8).endsWith("\u001b[?25h\u001b[?1049l"));
    }

    @Test
    void controlCEndsItAtOnceOnEveryPageEvenWhileTyping() throws IOException {
        for (String keys : List.of("", "/", "+", "?", "T", "jjo")) {
            Rig rig = new Rig(MIDDLE, new FakeShell(), Pages.home());
            rig.vt.await("Storm in Velmora");
            rig.send(keys + "\u0003");
            rig.join();
            assertTrue(rig.vt.clean(), keys);
            assertNull(rig.failure.get());
        }
    }

    @Test
    void aClosedTerminalEndsIt() throws IOException {
        Rig rig = new Rig(MIDDLE, new FakeShell(), Pages.quiz());
        rig.vt.await("Ada Quill");
        rig.hangUp();
        rig.join();
        assertTrue(rig.vt.clean());
    }

    @Test
    void aPageThatFailsLeavesTheTerminalWhole() throws IOException {
        Rig rig = new Rig(
                MIDDLE,
                (effect, told) -> {
                    throw new IllegalStateException("broken on purpose");
                },
                Pages.home());
        rig.vt.await("Storm in Velmora");
        rig.send("s");
        rig.join();
        assertTrue(rig.vt.clean());
        assertTrue(rig.failure.get() instanceof IllegalStateException);
    }

    @Test
    void aTerminalThatTakesNothingMoreIsLeftQuietly() throws IOException {
        OutputStream broken = new OutputStream() {
            private int left = 3;

            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (--left < 0) {
                    throw new IOException("Input/output error");
                }
            }
        };
        FakeLine line = new FakeLine(MIDDLE);
        var inputs = new java.util.concurrent.LinkedBlockingQueue<Input>();
        Console console =
                new Console(line, InputNever.STREAM, broken, Rig.UTF8, Depth.TRUE, Theme.TERMINAL, inputs::add);
        inputs.add(readback.tui.event.Key.of('j'));
        inputs.add(readback.tui.event.Key.of('j'));
        try (console) {
            new Loop(console, inputs, new FakeShell(), () -> Fixtures.START, true, Pages.home()).run(List.of());
        } catch (IOException | InterruptedException e) {
            assertEquals("Input/output error", e.getMessage());
        }
        assertEquals(List.of("raw", "restore"), line.calls);
    }

    @Test
    void controlZGivesTheTerminalBackAndDrawsAnewAfterwards() throws IOException {
        try (Rig rig = new Rig(MIDDLE, new FakeShell(), Pages.home())) {
            rig.vt.await("Storm in Velmora");
            int before = rig.vt.bytes().length;
            rig.send("\u001a");
            rig.vt.await("again", text -> rig.vt.bytes().length > before + 1000 && text.contains("Storm in Velmora"));
            assertEquals(List.of("raw", "restore", "stop", "raw"), rig.line.calls);
            String after = new String(rig.vt.bytes(), StandardCharsets.UTF_8);
            int left = after.indexOf("\u001b[?1049l");
            assertTrue(left > 0 && after.indexOf("\u001b[?1049h", left) > left);
        }
    }

    /** Awaits the whole screen: a frame drawn for an earlier size looks much alike on a terminal that is smaller by now. */
    @Test
    void aStormOfNewSizesIsTakenAsOneAndNothingIsTorn() throws IOException {
        String untouched = chosenThird();
        try (Rig rig = new Rig(new Size(160, 50), new FakeShell(), Pages.quiz())) {
            rig.vt.await("Ada Quill");
            rig.send("c");
            rig.vt.await("› C");
            for (int i = 0; i < 300; i++) {
                rig.resize(new Size(20 + i % 150, 5 + i % 50));
            }
            rig.resize(new Size(80, 24));
            rig.vt.await("the last size", untouched::equals);
            assertEquals(new Size(80, 24), rig.console.size());
        }
    }

    /** The same page on a terminal that never changed its size. */
    private static String chosenThird() throws IOException {
        try (Rig rig = new Rig(new Size(80, 24), new FakeShell(), Pages.quiz())) {
            rig.vt.await("Ada Quill");
            rig.send("c");
            rig.vt.await("› C  the council");
            return rig.vt.text();
        }
    }

    @Test
    void twoMegabytesPastedIntoAnAnswerDoNotHoldItUp() throws IOException {
        try (Rig rig = new Rig(MIDDLE, new FakeShell(), Pages.quiz())) {
            rig.vt.await("Ada Quill");
            rig.send("a\r");
            rig.vt.await("Right");
            rig.send("\rac\r");
            rig.vt.await("Question 2 of 8 · 2 right");
            rig.send("\r");
            rig.vt.await("harbour master of Velmora?");
            rig.send("\u001b[200~" + "word ".repeat(420_000) + "\u001b[201~");
            rig.vt.await("word word word");
            rig.send("\u0015Ada Quill");
            rig.vt.await("› Ada Quill");
        }
    }

    @Test
    void copyingGoesThroughTheTerminalWhereThereIsNoTool() throws IOException {
        try (Rig rig = new Rig(MIDDLE, new FakeShell(), Pages.quiz())) {
            rig.vt.await("Ada Quill");
            rig.send("b\r");
            rig.vt.await("Not right");
            rig.send("y");
            rig.vt.await("OSC 52");
            String sent = rig.vt.clipboard().get(0);
            assertTrue(sent.startsWith("52;c;"));
            String text = new String(java.util.Base64.getDecoder().decode(sent.substring(5)), StandardCharsets.UTF_8);
            assertEquals(
                    "Who said that the council had known of the cracks since 2019?\n"
                            + "A) Ilo Brandt\nB) Ada Quill\nC) the council\nD) the insurers\n"
                            + "My answer: Ada Quill (not right)\nAnswer: Ilo Brandt\n"
                            + "Proof: “Their spokesman, Ilo Brandt, said on Monday that the council had known of the"
                            + " cracks since 2019 and done nothing.” (Harbour of Velmora reopens after storm)\n",
                    text);
        }
    }

    @Test
    void theToolForTheClipboardFollowsTheSurroundings() {
        assertEquals(
                "tmux",
                new Clipboard(Map.of("TMUX", "x", "DISPLAY", ":0"))
                        .tools()
                        .get(0)
                        .get(0));
        assertEquals(
                "wl-copy",
                new Clipboard(Map.of("WAYLAND_DISPLAY", "w", "DISPLAY", ":0"))
                        .tools()
                        .get(0)
                        .get(0));
        assertEquals(
                "xclip", new Clipboard(Map.of("DISPLAY", ":0")).tools().get(0).get(0));
        assertEquals(List.of(), new Clipboard(Map.of("DISPLAY", ":0", "SSH_CONNECTION", "1 2 3 4")).tools());
        assertEquals(List.of(), new Clipboard(Map.of()).tools());
    }

    @Test
    void theMouseClicksChoosesAndIsLetGoByAKey() throws IOException {
        try (Rig rig = new Rig(MIDDLE, new FakeShell(), Pages.quiz())) {
            rig.vt.await("Ada Quill");
            assertFalse(rig.vt.mouseOn());
            rig.send("M");
            rig.vt.await("The mouse clicks here");
            assertTrue(rig.vt.mouseOn());
            rig.send("\u001b[<0;12;7M");
            rig.vt.await("› B  Ada Quill");
            rig.send("\u001b[<0;3;24M");
            rig.vt.await("Not right");
            rig.send("M");
            rig.vt.await("The mouse selects text");
            assertFalse(rig.vt.mouseOn());
        }
    }

    @Test
    void theCursorStandsOnWhatHasTheFocus() throws IOException {
        try (Rig rig = new Rig(MIDDLE, new FakeShell(), Pages.quiz())) {
            rig.vt.await("Ada Quill");
            rig.send("c");
            rig.vt.await("› C");
            List<String> row = rig.vt.row(7);
            assertEquals("›", row.get(5));
            assertEquals("5,7", rig.vt.cursorAt());
        }
    }
}
