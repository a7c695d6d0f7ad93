package readback.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import readback.tui.FakeShell;
import readback.tui.draw.Canvas;
import readback.tui.draw.Theme;
import readback.tui.event.Size;

/** The real terminal class, byte for byte: what is sent, and that nothing else is. */
class SentTest {

    private static final Size MIDDLE = new Size(80, 24);

    @Test
    void everyFrameIsOneWriteInOneSynchronisedUpdate() throws IOException {
        try (Rig rig = new Rig(new Size(200, 60), new FakeShell(), Pages.quiz())) {
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
        try (Rig rig = new Rig(new Size(200, 60), new FakeShell(), Pages.quiz())) {
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
    void coloursFollowTheDepth() throws IOException {
        for (Depth depth : Depth.values()) {
            Rig rig = new Rig(MIDDLE, Rig.UTF8, depth, Theme.named("dark"), new FakeShell(), Pages.quiz());
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
        Rig rig = new Rig(MIDDLE, Map.of("LANG", "C"), Depth.SIXTEEN, Theme.TERMINAL, new FakeShell(), Pages.quiz());
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
        Rig rig = new Rig(MIDDLE, new FakeShell(), Pages.quiz(hostile));
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

    @Test
    void wideCombiningAndJoinedCharactersNeverMoveABorder() throws IOException {
        String text =
                "漢字の新聞 e\u0301t\u0065\u0301 👩‍🚀👨‍👩‍👧 flag 🇰🇿 ✅⚡⭐ ❤\ufe0f नमस्ते ไทย é𝔘𝔫𝔦 ﾊﾟ zero\u200bwidth soft\u00adhyphen "
                        .repeat(6);
        Rig rig = new Rig(new Size(160, 50), new FakeShell(), Pages.quiz(text));
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
