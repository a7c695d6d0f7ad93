package readback.tui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readback.tui.draw.Paint.Effect;

class ThemeTest {

    private static int value(int colour) {
        return colour & 0xFFFFFF;
    }

    @Test
    void whateverCarriesWordsHasAContrastOfAtLeastFourAndAHalf() {
        List<String> low = new ArrayList<>();
        for (Theme theme : Theme.ALL) {
            for (Role role : Role.values()) {
                Paint paint = theme.paint(role);
                if (role != Role.RULE && Paint.isRgb(paint.back())) {
                    double contrast = Paint.contrast(value(paint.front()), value(paint.back()));
                    if (contrast < 4.5) {
                        low.add(theme.name() + " " + role + " " + contrast);
                    }
                }
            }
        }
        assertEquals(List.of(), low);
    }

    @Test
    void contrastIsThatOfWcag() {
        assertEquals(21, Paint.contrast(0x000000, 0xFFFFFF), 0.001);
        assertEquals(4.54, Paint.contrast(0x767676, 0xFFFFFF), 0.01);
        assertEquals(1, Paint.contrast(0x123456, 0x123456), 0.001);
    }

    @Test
    void theDefaultThemeKeepsTheTerminalsOwnGroundAndHasNoBlackAndNoWhite() {
        for (Role role : Role.values()) {
            Paint paint = Theme.TERMINAL.paint(role);
            assertEquals(Paint.OWN, paint.back(), role.toString());
            assertTrue(paint.front() == Paint.OWN || paint.front() >= 1 && paint.front() <= 6, role.toString());
        }
    }

    @Test
    void noMeaningHangsOnColourAlone() {
        for (Theme theme : Theme.ALL) {
            assertTrue(theme.paint(Role.PROOF).effects().contains(Effect.BOLD), theme.name());
            assertTrue(theme.paint(Role.PROOF).effects().contains(Effect.UNDERLINE), theme.name());
            assertTrue(theme.paint(Role.OTHER).effects().contains(Effect.UNDERLINE), theme.name());
            Paint chosen = theme.paint(Role.CHOSEN);
            assertTrue(
                    chosen.effects().contains(Effect.REVERSE)
                            || chosen.back() != theme.paint(Role.TEXT).back(),
                    theme.name());
        }
        for (Role role : Role.values()) {
            assertEquals(Paint.OWN, Theme.MONO.paint(role).front());
        }
    }

    @Test
    void aThemeIsFoundByNameAndAnUnknownOneIsTheTerminalsOwn() {
        assertEquals("light", Theme.named("light").name());
        assertEquals(Theme.TERMINAL, Theme.named("no such"));
    }
}
