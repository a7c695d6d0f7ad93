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
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.quiz.Asked;
import readback.quiz.Behaviour;
import readback.quiz.Session;
import readback.quiz.Terms;
import readback.text.Article;
import readback.text.Span;
import readback.tui.FakeShell;
import readback.tui.Fixtures;
import readback.tui.Loop;
import readback.tui.Page;
import readback.tui.draw.Canvas;
import readback.tui.draw.Theme;
import readback.tui.event.Input;
import readback.tui.event.Quiz;
import readback.tui.event.Size;
import readback.tui.page.HomePage;

/** The real terminal class, byte for byte. */
class ConsoleTest {

    private static final Size MIDDLE = new Size(80, 24);

    private static Page home() {
        return HomePage.of(Fixtures.shelf(false));
    }

    private static Page quiz() {
        return HomePage.begin(Fixtures.quiz(Behaviour.PRACTICE), HomePage.of(Fixtures.shelf(false)), false)
                .next();
    }

    private static Page quiz(String text) {
        Article article = new Article("x", text, text, null, "x", text.replace("\n", " "));
        Question question = new Question(
                "q",
                text,
                text,
                new PickOne(
                        List.of(Option.key(text), new Option(text + "2", Option.Role.OTHER_SPAN, new Span(0, 1), text)),
                        false),
                List.of(new Span(0, 3)),
                List.of(text),
                text,
                Process.INFER,
                0,
                Question.Status.APPROVED,
                "author:x",
                null);
        QuestionSet set = new QuestionSet(1, "x", text, article, true, List.of(question));
        Session session = Session.start("s", "me", Terms.of(Behaviour.PRACTICE, 1), Fixtures.START, Asked.of(set));
        Quiz quiz = new Quiz(session, text, Map.of("x", set), List.of(), 0, false);
        return HomePage.begin(quiz, HomePage.of(Fixtures.shelf(false)), false).next();
    }

    @Test
    void itTakesTheTerminalAndGivesItBackWhole() throws IOException {
        Rig rig = new Rig(MIDDLE, new FakeShell(), home());
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
            Rig rig = new Rig(MIDDLE, new FakeShell(), home());
            rig.vt.await("Storm in Velmora");
            rig.send(keys + "\u0003");
            rig.join();
            assertTrue(rig.vt.clean(), keys);
            assertNull(rig.failure.get());
        }
    }

    @Test
    void aClosedTerminalEndsIt() throws IOException {
        Rig rig = new Rig(MIDDLE, new FakeShell(), quiz());
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
                home());
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
            new Loop(console, inputs, new FakeShell(), () -> Fixtures.START, true, home()).run(List.of());
        } catch (IOException | InterruptedException e) {
            assertEquals("Input/output error", e.getMessage());
        }
        assertEquals(List.of("raw", "restore"), line.calls);
    }

    @Test
    void controlZGivesTheTerminalBackAndDrawsAnewAfterwards() throws IOException {
        try (Rig rig = new Rig(MIDDLE, new FakeShell(), home())) {
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

    @Test
    void everyFrameIsOneWriteInOneSynchronisedUpdate() throws IOException {
        try (Rig rig = new Rig(new Size(200, 60), new FakeShell(), quiz())) {
            rig.vt.await("Ada Quill");
            int writes = rig.vt.writes();
            int frames = rig.vt.frames();
            rig.send("b");
            rig.vt.await("› B");
            assertEquals(writes + 1, rig.vt.writes());
            assertEquals(frames + 1, rig.vt.frames());
        }
    }

    @Test
    void onlyWhatChangedIsSent() throws IOException {
        try (Rig rig = new Rig(new Size(200, 60), new FakeShell(), quiz())) {
            rig.vt.await("Ada Quill");
            rig.send("a");
            rig.vt.await("› A");
            int before = rig.vt.bytes().length;
            rig.send("b");
            rig.vt.await("› B");
            assertTrue(rig.vt.bytes().length - before < 900, (rig.vt.bytes().length - before) + " bytes");
        }
    }

    @Test
    void aStormOfNewSizesIsTakenAsOneAndNothingIsTorn() throws IOException {
        try (Rig rig = new Rig(new Size(160, 50), new FakeShell(), quiz())) {
            rig.vt.await("Ada Quill");
            rig.send("c");
            rig.vt.await("› C");
            for (int i = 0; i < 300; i++) {
                rig.resize(new Size(20 + i % 150, 5 + i % 50));
            }
            rig.resize(new Size(80, 24));
            rig.vt.await(
                    "the last size", text -> text.contains("› C  the council") && text.contains("Esc leave  ? keys"));
            assertEquals(new Size(80, 24), rig.console.size());
        }
    }

    @Test
    void coloursFollowTheDepth() throws IOException {
        for (Depth depth : Depth.values()) {
            Rig rig = new Rig(MIDDLE, Rig.UTF8, depth, Theme.named("dark"), new FakeShell(), quiz());
            rig.vt.await("Ada Quill");
            rig.send("b\r");
            rig.vt.await("Not right");
            rig.close();
            Set<String> kinds = new TreeSet<>();
            for (String sgr : rig.vt.colours()) {
                boolean own = sgr.equals("39") || sgr.equals("49");
                kinds.add(
                        sgr.startsWith("38;2") || sgr.startsWith("48;2")
                                ? "true"
                                : sgr.startsWith("38;5") || sgr.startsWith("48;5")
                                        ? "256"
                                        : !own
                                                        && sgr.length() == 2
                                                        && (sgr.startsWith("3") || sgr.startsWith("4"))
                                                        && sgr.charAt(1) <= '7'
                                                ? "16"
                                                : "none");
            }
            kinds.remove("none");
            String expected = depth == Depth.TRUE
                    ? "[true]"
                    : depth == Depth.INDEXED ? "[256]" : depth == Depth.SIXTEEN ? "[16]" : "[]";
            assertEquals(expected, kinds.toString(), depth + " " + rig.vt.colours());
        }
    }

    @Test
    void withoutUtf8EveryByteIsAscii() throws IOException {
        Rig rig = new Rig(MIDDLE, Map.of("LANG", "C"), Depth.SIXTEEN, Theme.TERMINAL, new FakeShell(), quiz());
        rig.vt.await("Ada Quill");
        rig.send("b\r");
        rig.vt.await("x Not right");
        rig.close();
        for (byte b : rig.vt.bytes()) {
            assertTrue(b > 0);
        }
        assertTrue(rig.vt.unknown().isEmpty());
    }

    @Test
    void textFromOthersCannotReachTheTerminalAsControls() throws IOException {
        String hostile = "Title\u001b]0;owned\u0007\u001b[2J\u009b31m\u0000\u202e\u200bend \u001bP1$r\u001b\\"
                + " \ue000\uf8ff\ud800 zalgo"
                + "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308".repeat(3) + "\t\r\n";
        Rig rig = new Rig(MIDDLE, new FakeShell(), quiz(hostile));
        rig.vt.await("Title");
        rig.send("b\r");
        rig.vt.await("Not right");
        rig.send("\r");
        rig.vt.await("Results");
        rig.send("?");
        rig.vt.await("Everywhere");
        rig.close();
        assertEquals(List.of(), rig.vt.unknown());
        assertEquals(List.of(), rig.vt.clipboard());
        assertFalse(new String(rig.vt.bytes(), StandardCharsets.UTF_8).contains("\u202e"));
    }

    /** Columns stay straight: the rule between question and article is in one column on every row. */
    @Test
    void wideCombiningAndJoinedCharactersNeverMoveABorder() throws IOException {
        String text =
                "漢字の新聞 e\u0301t\u0065\u0301 👩‍🚀👨‍👩‍👧 flag 🇰🇿 ✅⚡⭐ ❤\ufe0f नमस्ते ไทย é𝔘𝔫𝔦 ﾊﾟ zero\u200bwidth soft\u00adhyphen "
                        .repeat(6);
        Rig rig = new Rig(new Size(160, 50), new FakeShell(), quiz(text));
        rig.vt.await("│");
        Set<Integer> columns = new TreeSet<>();
        int rows = 0;
        for (int y = 3; y < 47; y++) {
            List<String> row = rig.vt.row(y);
            int at = row.indexOf("│");
            columns.add(at);
            rows++;
        }
        rig.close();
        assertEquals(1, columns.size(), "columns " + columns + " in " + rows + " rows\n" + rig.vt.text());
        assertEquals(List.of(), rig.vt.unknown());
    }

    @Test
    void twoMegabytesPastedIntoAnAnswerDoNotHoldItUp() throws IOException {
        try (Rig rig = new Rig(MIDDLE, new FakeShell(), quiz())) {
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
        try (Rig rig = new Rig(MIDDLE, new FakeShell(), quiz())) {
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
        try (Rig rig = new Rig(MIDDLE, new FakeShell(), quiz())) {
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
        try (Rig rig = new Rig(MIDDLE, new FakeShell(), quiz())) {
            rig.vt.await("Ada Quill");
            rig.send("c");
            rig.vt.await("› C");
            List<String> row = rig.vt.row(7);
            assertEquals("›", row.get(5));
            assertEquals("5,7", rig.vt.cursorAt());
        }
    }

    @Test
    void manyDifferentGlyphsDoNotWearTheTableOut() {
        GlyphTable table = new GlyphTable();
        for (int i = 0; i < 7000; i++) {
            table.code(Character.toString(0x4E00 + i));
        }
        assertEquals('\uFFFD', table.code("龥"));
        assertTrue(table.crowded());
        table.clear();
        assertEquals("龥", table.glyph(table.code("龥")));
    }

    @Test
    void aFrameOfNothingButRareGlyphsIsDrawn() throws IOException {
        Canvas canvas = new Canvas(new Size(200, 60));
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 100; x++) {
                canvas.put(2 * x, y, Character.toString(0x4E00 + 100 * y + x), readback.tui.draw.Role.TEXT);
            }
        }
        Vt vt = new Vt(new Size(200, 60));
        try (Console console = new Console(
                new FakeLine(new Size(200, 60)),
                InputNever.STREAM,
                vt,
                Rig.UTF8,
                Depth.TRUE,
                Theme.TERMINAL,
                i -> {})) {
            console.show(canvas);
            assertTrue(vt.text().startsWith("一丁丂"));
            console.show(canvas);
            assertTrue(vt.text().startsWith("一丁丂"));
        }
    }
}
