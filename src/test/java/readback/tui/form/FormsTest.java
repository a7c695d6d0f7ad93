package readback.tui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readback.question.AnswerKey;
import readback.question.Match;
import readback.question.Option;
import readback.question.Order;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Response;
import readback.tui.Fixtures;
import readback.tui.event.Key;
import readback.tui.event.Key.Code;

class FormsTest {

    private static Form press(Form form, Object... keys) {
        Form now = form;
        for (Object key : keys) {
            now = now.on(key instanceof Code code ? Key.of(code) : key instanceof Key k ? k : Key.of((Character) key));
        }
        return now;
    }

    private static List<Option> options(int n) {
        return IntStream.range(0, n).mapToObj(i -> Option.key("o" + i)).toList();
    }

    private static Form form(AnswerKey key, Integer... order) {
        return Form.of(key, List.of(order), Fixtures.TEXT);
    }

    @Test
    void oneIsChosenByLetterDigitArrowViKeyOrClickAndTheAnswerIsInTheKeysOrder() {
        Form form = form(new PickOne(options(3), true), 2, 0, 1);
        assertNull(form.response());
        assertEquals(new Response.Picked(List.of(2)), press(form, 'a').response());
        assertEquals(new Response.Picked(List.of(0)), press(form, 'B').response());
        assertEquals(new Response.Picked(List.of(1)), press(form, '3').response());
        assertEquals(
                new Response.Picked(List.of(0)),
                press(form, Code.DOWN, Code.DOWN).response());
        assertEquals(new Response.Picked(List.of(1)), press(form, 'k').response());
        assertEquals(new Response.Picked(List.of(2)), press(form, 'G', 'j').response());
        assertEquals(new Response.Picked(List.of(0)), press(form, Key.item(1)).response());
        assertNull(press(form, 'd', '9', 'z', Code.F1).response());
    }

    @Test
    void withManyOptionsNumbersNameThemAndNoLetterChooses() {
        Form form = form(new PickOne(options(9), false), 0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertNull(press(form, 'a').response());
        assertEquals(new Response.Picked(List.of(8)), press(form, '9').response());
    }

    @Test
    void severalAreTickedAndUnticked() {
        Form form = form(new PickMany(options(4), true), 3, 2, 1, 0);
        assertNull(form.response());
        assertEquals(new Response.Picked(List.of(0, 3)), press(form, 'a', 'd').response());
        assertEquals(new Response.Picked(List.of(3)), press(form, 'a', 'd', 'd').response());
        assertEquals(
                new Response.Picked(List.of(2)), press(form, Code.DOWN, ' ').response());
        assertNull(press(form, ' ', ' ').response());
    }

    @Test
    void itemsAreTakenAndMoved() {
        Form form = form(new Order(List.of("a", "b", "c")), 2, 0, 1);
        assertEquals(new Response.Ordered(List.of(2, 0, 1)), form.response());
        assertEquals(
                new Response.Ordered(List.of(0, 2, 1)),
                press(form, ' ', Code.DOWN).response());
        assertEquals(
                new Response.Ordered(List.of(0, 1, 2)),
                press(form, ' ', Code.DOWN, Code.DOWN, Code.DOWN).response());
        assertEquals(
                new Response.Ordered(List.of(0, 1, 2)), press(form, 'J', 'J').response());
        assertEquals(
                new Response.Ordered(List.of(2, 1, 0)),
                press(form, Code.DOWN, Code.DOWN, 'K').response());
        assertEquals(
                new Response.Ordered(List.of(2, 0, 1)),
                press(form, ' ', ' ', Code.DOWN).response());
        assertEquals(
                new Response.Ordered(List.of(1, 2, 0)),
                press(form, '3', ' ', '1').response());
        Key shifted = new Key(Code.DOWN, "", false, false, true);
        assertEquals(
                new Response.Ordered(List.of(0, 2, 1)), press(form, shifted).response());
    }

    @Test
    void eachLineGetsItsLetterAndCanLoseItAgain() {
        Form form = form(new Match(List.of("l0", "l1"), List.of("r0", "r1", "r2"), List.of(0, 1)), 1, 2, 0);
        assertNull(press(form, 'a').response());
        assertEquals("1 line has no letter yet.", press(form, 'a').wanted());
        assertEquals(new Response.Matched(List.of(1, 0)), press(form, 'a', 'c').response());
        assertEquals(
                new Response.Matched(List.of(2, 0)),
                press(form, 'a', 'c', '1', 'b').response());
        assertEquals(
                new Response.Matched(List.of(1, 1)),
                press(form, Code.RIGHT, Code.DOWN, Code.LEFT, Code.LEFT, Code.LEFT)
                        .response());
        assertNull(press(form, 'a', 'c', Code.BACKSPACE).response());
        assertEquals(
                new Response.Matched(List.of(1, 2)),
                press(form, Key.item(0), Key.item(4), Key.item(1)).response());
    }

    @Test
    void sentencesAndWordsOfTheArticleAreMarked() {
        MarkForm form = (MarkForm) MarkForm.of(Fixtures.TEXT);
        assertNull(form.response());
        assertEquals(
                "The harbour of Velmora reopened on Tuesday, nine days after a storm tore away its northern pier.",
                marked(press(form, 'j')));
        assertEquals(
                "Repairs will take until autumn, she said, and cost more than 1,200,000 crowns.",
                marked(press(form, 'j', 'j', 'j')));
        assertEquals("The", marked(press(form, 'j', Code.RIGHT)));
        assertEquals("harbour", marked(press(form, 'j', Code.RIGHT, Code.RIGHT)));
        assertEquals("harbour of Velmora", marked(press(form, 'j', Code.RIGHT, Code.RIGHT, 'L', 'L')));
        assertEquals("harbour of", marked(press(form, 'j', Code.RIGHT, Code.RIGHT, 'L', 'L', 'H')));
        assertEquals("pier", marked(press(form, 'j', Code.LEFT)));
        assertTrue(marked(press(form, 'j', Code.RIGHT, ' ')).endsWith("northern pier."));
        assertEquals(
                "The council denied it.",
                marked(press(
                        form, Key.item(Fixtures.at("The council denied it.").start()))));
    }

    private static String marked(Form form) {
        return ((MarkForm) form).marked().in(Fixtures.TEXT);
    }

    @Test
    void aLineIsEditedAsInAShell() {
        TextLine line = TextLine.of("one two");
        assertEquals("one tw", line.on(Key.of(Code.BACKSPACE)).text());
        assertEquals("one ", line.on(Key.ctrl('w')).text());
        assertEquals("", line.on(Key.ctrl('u')).text());
        assertEquals("Xone two", line.on(Key.of(Code.HOME)).on(Key.of('X')).text());
        assertEquals(
                "one Xtwo",
                line.on(new Key(Code.LEFT, "", true, false, false))
                        .on(Key.of('X'))
                        .text());
        assertEquals(
                "one",
                line.on(new Key(Code.LEFT, "", true, false, false))
                        .on(Key.of(Code.LEFT))
                        .on(Key.ctrl('k'))
                        .text());
        assertEquals("ne two", line.on(Key.ctrl('a')).on(Key.of(Code.DELETE)).text());
        assertEquals(line, line.on(Key.of(Code.UP)));
    }

    @Test
    void onePressDeletesOneCharacterAsItIsSeen() {
        assertEquals("a", TextLine.of("a🙂").on(Key.of(Code.BACKSPACE)).text());
        assertEquals("", TextLine.of("e\u0301").on(Key.of(Code.BACKSPACE)).text());
        assertEquals(0, TextLine.of("🙂").on(Key.of(Code.LEFT)).at());
    }

    @Test
    void aPasteOfSeveralLinesIsOneLineAndNoLongerThanAnAnswerMayBe() {
        assertEquals("a b", TextLine.EMPTY.insert("a\nb").text());
        assertEquals(
                TextLine.LONGEST,
                TextLine.EMPTY.insert("x".repeat(3_000_000)).text().length());
        assertEquals(
                TextLine.LONGEST - 1,
                TextLine.of("x").insert("🙂".repeat(2000)).text().length() - 0);
    }

    @Test
    void anAnswerGivenBeforeIsShownAgain() {
        Form form = form(new PickOne(options(3), true), 2, 0, 1);
        assertEquals(
                new Response.Picked(List.of(0)),
                form.filled(new Response.Picked(List.of(0))).response());
        Form match = form(new Match(List.of("l"), List.of("r", "s"), List.of(0)), 1, 0);
        assertEquals(
                new Response.Matched(List.of(0)),
                match.filled(new Response.Matched(List.of(0))).response());
        Form many = form(new PickMany(options(3), true), 2, 0, 1);
        assertEquals(
                new Response.Picked(List.of(1, 2)),
                many.filled(new Response.Picked(List.of(1, 2))).response());
    }
}
