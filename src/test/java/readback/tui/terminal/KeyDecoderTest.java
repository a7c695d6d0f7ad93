package readback.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import readback.tui.event.Input;
import readback.tui.event.Key;
import readback.tui.event.Key.Code;

/** Bytes of terminals in, keys out. */
class KeyDecoderTest {

    private static final String E = "\u001b";

    private static Key shifted(Code code, boolean ctrl, boolean alt, boolean shift) {
        return new Key(code, "", ctrl, alt, shift);
    }

    private static final Map<String, List<Input>> CASES = new LinkedHashMap<>();

    static {
        CASES.put("a", List.of(Key.of('a')));
        CASES.put("Ж漢🙂", List.of(Key.of("Ж"), Key.of("漢"), Key.of("🙂")));
        CASES.put("\r", List.of(Key.of(Code.ENTER)));
        CASES.put("\n", List.of(Key.of(Code.ENTER)));
        CASES.put("\r\na", List.of(Key.of(Code.ENTER), Key.of('a')));
        CASES.put("\ra", List.of(Key.of(Code.ENTER), Key.of('a')));
        CASES.put("\t", List.of(Key.of(Code.TAB)));
        CASES.put("\u007f\b", List.of(Key.of(Code.BACKSPACE), Key.of(Code.BACKSPACE)));
        CASES.put("\u0003\u001a\u001c", List.of(Key.ctrl('c'), Key.ctrl('z'), Key.ctrl('\\')));
        CASES.put(E + "[A" + E + "OB", List.of(Key.of(Code.UP), Key.of(Code.DOWN)));
        CASES.put(E + "[1;5C", List.of(shifted(Code.RIGHT, true, false, false)));
        CASES.put(E + "[1;2D", List.of(shifted(Code.LEFT, false, false, true)));
        CASES.put(E + "[1;3A", List.of(shifted(Code.UP, false, true, false)));
        CASES.put(
                E + "[H" + E + "[F" + E + "[1~" + E + "[4~" + E + "OH" + E + "[7~",
                List.of(
                        Key.of(Code.HOME),
                        Key.of(Code.END),
                        Key.of(Code.HOME),
                        Key.of(Code.END),
                        Key.of(Code.HOME),
                        Key.of(Code.HOME)));
        CASES.put(
                E + "[5~" + E + "[6~" + E + "[3~" + E + "[2~",
                List.of(Key.of(Code.PAGE_UP), Key.of(Code.PAGE_DOWN), Key.of(Code.DELETE), Key.of(Code.INSERT)));
        CASES.put(E + "[Z", List.of(Key.of(Code.BACKTAB)));
        CASES.put(E + "OP" + E + "[11~" + E + "[P", List.of(Key.of(Code.F1), Key.of(Code.F1), Key.of(Code.F1)));
        CASES.put(E + "b", List.of(new Key(Code.CHAR, "b", false, true, false)));
        CASES.put(E + "ж", List.of(new Key(Code.CHAR, "ж", false, true, false)));
        CASES.put(E + "[27;5;99~" + E + "[99;5u", List.of(Key.ctrl('c'), Key.ctrl('c')));
        CASES.put(E + "[13u", List.of(Key.of(Code.ENTER)));
        CASES.put(E + "[<0;5;7M", List.of(new Input.Click(4, 6)));
        CASES.put(E + "[<0;5;7m", List.of());
        CASES.put(E + "[<64;5;7M" + E + "[<65;1;1M", List.of(new Input.Wheel(4, 6, -1), new Input.Wheel(0, 0, 1)));
        CASES.put(E + "[<35;5;7M" + E + "[<2;1;1M", List.of());
        CASES.put(E + "[M !!a", List.of(Key.of('a')));
        CASES.put(
                E + "[200~one\r\ntwo\ttab\u0007\u009b" + E + "[31m" + E + "[201~x",
                List.of(new Input.Paste("one\ntwo tab[31m"), Key.of('x')));
        CASES.put(E + "[200~q" + E + E + "[201~", List.of(new Input.Paste("q")));
        CASES.put(E + "[I" + E + "[O" + E + "[?1;2c" + E + "[24;80R" + E + "[>0;1c" + "z", List.of(Key.of('z')));
        CASES.put(E + "]11;rgb:ffff/ffff/ffff\u0007a", List.of(Key.of('a')));
        CASES.put(E + "]11;rgb:ffff/ffff/ffff" + E + "\\a", List.of(Key.of('a')));
        CASES.put(E + "P1$r0m" + E + "\\" + E + "_Gi=1;OK" + E + "\\b", List.of(Key.of('b')));
        CASES.put("\u009bA", List.of(Key.of('A')));
    }

    private static List<Input> decode(byte[] bytes, int chunk) {
        List<Input> told = new ArrayList<>();
        KeyDecoder decoder = new KeyDecoder(told::add);
        for (int i = 0; i < bytes.length; i += chunk) {
            byte[] part = java.util.Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + chunk));
            decoder.feed(part, part.length);
        }
        decoder.pause();
        return told;
    }

    private static String named(String bytes) {
        StringBuilder name = new StringBuilder();
        bytes.chars()
                .forEach(
                        c -> name.append(c < 0x20 || c >= 0x7F && c < 0xA0 ? "<" + c + ">" : String.valueOf((char) c)));
        return name.toString();
    }

    @TestFactory
    Stream<DynamicTest> bytesBecomeKeysHoweverTheyAreCut() {
        return CASES.entrySet().stream()
                .map(c -> DynamicTest.dynamicTest(named(c.getKey()), () -> {
                    byte[] bytes = c.getKey().getBytes(StandardCharsets.UTF_8);
                    for (int chunk : new int[] {1, 2, 3, 5, 1000}) {
                        assertEquals(c.getValue(), decode(bytes, chunk), "in chunks of " + chunk);
                    }
                }));
    }

    @Test
    void aLoneEscapeIsToldByTheSilenceAfterIt() {
        List<Input> told = new ArrayList<>();
        KeyDecoder decoder = new KeyDecoder(told::add);
        decoder.feed(new byte[] {0x1B}, 1);
        assertTrue(decoder.pending());
        assertEquals(List.of(), told);
        decoder.pause();
        assertFalse(decoder.pending());
        decoder.feed(new byte[] {'[', 'A'}, 2);
        assertEquals(List.of(Key.of(Code.ESC), Key.of('['), Key.of('A')), told);
    }

    @Test
    void twoMegabytesPastedInOneLineAreOneText() {
        String line = "word ".repeat(420_000);
        List<Input> told = decode((E + "[200~" + line + E + "[201~k").getBytes(StandardCharsets.UTF_8), 8192);
        assertEquals(2, told.size());
        assertEquals(line, ((Input.Paste) told.get(0)).text());
        assertEquals(Key.of('k'), told.get(1));
    }

    @Test
    void aPasteThatNeverEndsTakesNoMoreThanItsLimit() {
        List<Input> told = new ArrayList<>();
        KeyDecoder decoder = new KeyDecoder(told::add);
        decoder.feed((E + "[200~").getBytes(StandardCharsets.US_ASCII), 6);
        byte[] block = new byte[1 << 20];
        java.util.Arrays.fill(block, (byte) 'x');
        for (int i = 0; i < 20; i++) {
            decoder.feed(block, block.length);
        }
        decoder.feed((E + "[201~").getBytes(StandardCharsets.US_ASCII), 6);
        assertEquals(
                KeyDecoder.LONGEST_PASTE, ((Input.Paste) told.get(0)).text().length());
    }

    @Test
    void withoutBracketsAPasteIsKnownByComingAtOnce() {
        assertTrue(Keyboard.isPaste("The harbour reopened on Tuesday,\nnine days after a storm tore away its pier."
                .getBytes(StandardCharsets.UTF_8)));
        assertFalse(Keyboard.isPaste("j".repeat(200).getBytes(StandardCharsets.UTF_8)), "a key held down");
        assertFalse(Keyboard.isPaste((E + "[A").repeat(40).getBytes(StandardCharsets.UTF_8)), "arrows held down");
        assertFalse(Keyboard.isPaste("typed".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void noBytesMakeItFailOrDeaf() {
        Random random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = new byte[random.nextInt(60)];
            for (int i = 0; i < bytes.length; i++) {
                String some = "\u001b\u001b[]O;<?~Mm0123459PX_^\\\u0007\u0080\u00c3";
                bytes[i] = random.nextInt(3) == 0
                        ? (byte) random.nextInt(256)
                        : (byte) some.charAt(random.nextInt(some.length()));
            }
            List<Input> told = new ArrayList<>();
            KeyDecoder decoder = new KeyDecoder(told::add);
            decoder.feed(bytes, bytes.length);
            decoder.pause();
            byte[] end = (E + "\\" + E + "[201~\u0007   k").getBytes(StandardCharsets.US_ASCII);
            decoder.feed(end, end.length);
            assertEquals(Key.of('k'), told.get(told.size() - 1));
            for (Input input : told) {
                if (input instanceof Key key) {
                    assertTrue(
                            key.text().codePoints().noneMatch(c -> c < 0x20 || c >= 0x7F && c < 0xA0), "no controls");
                }
            }
        }
    }
}
