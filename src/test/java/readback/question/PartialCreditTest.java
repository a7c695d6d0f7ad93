package readback.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readback.text.Span;

class PartialCreditTest {

    private static final Order ORDER = new Order(List.of("a", "b", "c", "d"));
    private static final Match MATCH = new Match(List.of("1", "2", "3"), List.of("x", "y", "z"), List.of(2, 0, 1));
    private static final Mark MARK = new Mark(List.of(new Span(100, 200), new Span(300, 320)), "quoted");

    @Test
    void oneNeighbourPairTurnedInFourItemsLeavesTwoThirds() {
        Grade grade = ORDER.grade(new Response.Ordered(List.of(1, 0, 2, 3)));
        assertEquals(0.67, grade.fraction());
        assertEquals("partial", grade.category());
    }

    @Test
    void anOrderTurnedRoundEarnsNothing() {
        assertEquals(
                new Grade(0, "No more of it is in the right order than in the wrong one.", "wrong"),
                ORDER.grade(new Response.Ordered(List.of(3, 2, 1, 0))));
    }

    @Test
    void overAllOrdersRightAndWrongPairsCancelOut() {
        double sum = 0;
        List<List<Integer>> all = orders(List.of(0, 1, 2, 3));
        for (List<Integer> order : all) {
            List<Integer> back = new ArrayList<>(order);
            java.util.Collections.reverse(back);
            double there = PartialCredit.order(order, 4);
            double turned = PartialCredit.order(back, 4);
            assertTrue(there == 0 || turned == 0, order + " and its reverse both earn");
            sum += there - turned;
        }
        assertEquals(24, all.size());
        assertEquals(0, sum, 1e-9);
    }

    @Test
    void itemsLeftOutRepeatedOrUnknownMakeNoPair() {
        assertEquals(0.5, PartialCredit.order(List.of(0, 1, 2), 4));
        assertEquals(0.5, PartialCredit.order(List.of(0, 0, 1, 7, -1, 2), 4));
        assertEquals(0, PartialCredit.order(List.of(), 4));
        assertEquals(0, PartialCredit.order(List.of(2), 4));
        assertEquals("empty", ORDER.grade(new Response.Ordered(List.of())).category());
        assertEquals("empty", ORDER.grade(new Response.Skipped()).category());
    }

    @Test
    void oneOfThreeMatchedIsWhatAGuessGetsAndEarnsNothing() {
        Grade grade = MATCH.grade(new Response.Matched(List.of(2, 1, 0)));
        assertEquals(new Grade(0, "1 of 3 are matched rightly.", "wrong"), grade);
    }

    @Test
    void twoOfThreeMatchedEarnAHalf() {
        assertEquals(0.5, MATCH.grade(new Response.Matched(List.of(2, 0, 0))).fraction());
        assertEquals(0.5, MATCH.grade(new Response.Matched(List.of(2, 0, -1))).fraction());
        assertEquals(1, MATCH.grade(MATCH.model()).fraction());
        assertEquals(
                "empty", MATCH.grade(new Response.Matched(List.of(-1, -1, -1))).category());
    }

    @Test
    void choosingEverythingEarnsNothing() {
        PickMany key = new PickMany(
                List.of(
                        Option.key("a"),
                        Option.key("b"),
                        new Option("c", Option.Role.UNSUPPORTED, null, null),
                        new Option("d", Option.Role.UNSUPPORTED, null, null)),
                true);
        assertEquals(0, key.grade(new Response.Picked(List.of(0, 1, 2, 3))).fraction());
        assertEquals(0.5, key.grade(new Response.Picked(List.of(0))).fraction());
        assertEquals(0.5, key.grade(new Response.Picked(List.of(0, 1, 2))).fraction());
        assertEquals(1, key.grade(new Response.Picked(List.of(1, 0))).fraction());
    }

    @Test
    void aMarkMayMissAFullStop() {
        assertEquals(1, MARK.grade(new Response.Marked(new Span(100, 199))).fraction());
        assertEquals(1, MARK.grade(new Response.Marked(new Span(98, 202))).fraction());
        assertEquals(1, MARK.grade(new Response.Marked(new Span(300, 320))).fraction());
    }

    @Test
    void aMarkOfTwoSentencesForOneIsPartial() {
        Grade grade = MARK.grade(new Response.Marked(new Span(100, 300)));
        assertEquals("partial", grade.category());
        assertEquals(0.37, grade.fraction());
    }

    @Test
    void theWholeArticleMarkedOrAnotherPlaceEarnsNothing() {
        assertEquals(0, MARK.grade(new Response.Marked(new Span(0, 5_000))).fraction());
        assertEquals(0, MARK.grade(new Response.Marked(new Span(200, 300))).fraction());
        assertEquals(0, MARK.grade(new Response.Marked(new Span(0, 1))).fraction());
    }

    private static List<List<Integer>> orders(List<Integer> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> {
                    List<Integer> rest = new ArrayList<>(items);
                    Integer first = rest.remove((int) i);
                    return orders(rest).stream().map(o -> {
                        List<Integer> whole = new ArrayList<>(List.of(first));
                        whole.addAll(o);
                        return whole;
                    });
                })
                .toList();
    }
}
