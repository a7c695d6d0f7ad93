package readback.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readback.tui.draw.Paint;
import readback.tui.draw.Role;
import readback.tui.draw.Theme;

class DepthTest {

    @Test
    void theTerminalSaysHowManyColoursItHas() {
        assertEquals(Depth.TRUE, Depth.of(Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor")));
        assertEquals(Depth.INDEXED, Depth.of(Map.of("TERM", "screen-256color")));
        assertEquals(Depth.SIXTEEN, Depth.of(Map.of("TERM", "linux")));
        assertEquals(Depth.NONE, Depth.of(Map.of("TERM", "dumb")));
        assertEquals(Depth.NONE, Depth.of(Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor", "NO_COLOR", "1")));
        assertEquals(Depth.TRUE, Depth.of(Map.of("TERM", "xterm", "COLORTERM", "24bit", "NO_COLOR", "")));
    }

    @Test
    void aThemeWithAGroundOfItsOwnIsShownOnlyWhereItCanBe() {
        Theme dark = Theme.named("dark");
        assertEquals(dark, Depth.TRUE.possible(dark));
        assertEquals(dark, Depth.INDEXED.possible(dark));
        assertEquals(Theme.TERMINAL, Depth.SIXTEEN.possible(dark));
        assertEquals(Theme.MONO, Depth.SIXTEEN.possible(Theme.MONO));
        assertEquals(Theme.MONO, Depth.NONE.possible(dark));
    }

    /** The 256 colours are coarser; what is read must still stand out. */
    @Test
    void contrastHoldsIn256ColoursToo() {
        List<String> low = new ArrayList<>();
        for (Theme theme : Theme.ALL) {
            for (Role role : Role.values()) {
                Paint paint = theme.paint(role);
                if (role != Role.RULE && Paint.isRgb(paint.back())) {
                    double contrast = Paint.contrast(shown(paint.front()), shown(paint.back()));
                    if (contrast < 4.5) {
                        low.add(theme.name() + " " + role + " " + contrast);
                    }
                }
            }
        }
        assertEquals(List.of(), low);
    }

    private static int shown(int colour) {
        return Depth.shown(Depth.index(colour >> 16 & 255, colour >> 8 & 255, colour & 255));
    }

    @Test
    void theNearestOfThe256IsTaken() {
        assertEquals(16, Depth.index(0, 0, 0));
        assertEquals(231, Depth.index(255, 255, 255));
        assertEquals(196, Depth.index(255, 0, 0));
        assertEquals(244, Depth.index(128, 128, 128));
    }

    @Test
    void theLocaleSaysWhetherThereIsUtf8() {
        assertTrue(Console.utf8(Map.of("LANG", "de_DE.UTF-8")));
        assertTrue(Console.utf8(Map.of("LANG", "C", "LC_ALL", "C.utf8")));
        assertFalse(Console.utf8(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "C")));
        assertFalse(Console.utf8(Map.of()));
    }

    @Test
    void aPlainStandInTakesAsManyCells() {
        assertEquals("+", Plain.of("✓"));
        assertEquals("e", Plain.of("é"));
        assertEquals("\"", Plain.of("“"));
        assertEquals("??", Plain.of("漢"));
        assertEquals("?", Plain.of("Ж"));
    }

    @Test
    void sttysWordsForTheSizeAreRead() throws java.io.IOException {
        assertEquals(new readback.tui.event.Size(80, 24), Stty.size("24 80\n"));
        assertEquals(new readback.tui.event.Size(80, 24), Stty.size("0 0\n"));
        assertEquals(new readback.tui.event.Size(1000, 500), Stty.size("99999 99999"));
        org.junit.jupiter.api.Assertions.assertThrows(java.io.IOException.class, () -> Stty.size("stty: not a tty"));
    }
}
