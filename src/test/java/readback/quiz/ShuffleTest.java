package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readback.question.Match;
import readback.question.Option;
import readback.question.Order;
import readback.question.PickOne;
import readback.question.Typed;

class ShuffleTest {

    @Test
    void optionsInAnOrderOfTheirOwnKeepIt() {
        PickOne years = new PickOne(List.of(Option.key("1990"), Option.key("1991"), Option.key("1992")), false);
        IntStream.range(0, 50).forEach(seed -> assertEquals(List.of(0, 1, 2), Shuffle.items(years, seed, "q")));
    }

    @Test
    void anOrderIsNeverShownSolved() {
        for (int n = 2; n < 6; n++) {
            List<String> items =
                    IntStream.range(0, n).mapToObj(i -> "item " + i).toList();
            for (int seed = 0; seed < 500; seed++) {
                List<Integer> shown = Shuffle.items(new Order(items), seed, "q");
                assertEquals(n, new HashSet<>(shown).size());
                assertNotEquals(IntStream.range(0, n).boxed().toList(), shown);
            }
        }
    }

    @Test
    void theRightSideOfAMatchIsShuffledAndTypedKeysHaveNoItems() {
        Match match = new Match(List.of("a", "b"), List.of("x", "y", "z"), List.of(0, 1));
        assertEquals(3, new HashSet<>(Shuffle.items(match, 1, "q")).size());
        assertEquals(List.of(), Shuffle.items(new Typed(List.of("x"), Typed.Sort.NAME, List.of()), 1, "q"));
    }

    @Test
    void everyPlaceGetsTheKeyEquallyOftenForSeedsInARow() {
        int[] at = new int[4];
        IntStream.range(0, 4000).forEach(seed -> at[Shuffle.order(4, seed, "q").indexOf(0)]++);
        for (int count : at) {
            assertTrue(count > 900 && count < 1100, "the key stood " + count + " times of 4000 at one place");
        }
    }
}
