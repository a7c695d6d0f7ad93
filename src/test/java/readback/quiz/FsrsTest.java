package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The vectors published with the reference implementations. */
class FsrsTest {

    private static final double CLOSE = 1e-4;
    private static final Fsrs FSRS = Fsrs.DEFAULT;
    private static final int[] RATINGS = {1, 3, 3, 3, 3, 3};
    private static final int[] GAPS = {0, 0, 1, 3, 8, 21};

    @Test
    void sixReviews() {
        double[] stability = stabilities(FSRS);
        assertArrayEquals(new double[] {.212, .246689, 2.021477, 7.863699, 21.917713, 53.626903}, stability, CLOSE);
        assertEquals(53.62691, stability[5], CLOSE);
        assertEquals(6.3574867, difficulty(), CLOSE);
    }

    @Test
    void sixReviewsWithoutWeightsForTheSameDay() {
        Fsrs none = new Fsrs(
                0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
                0.2629, 1.6483, 0.6014, 1.8729, 0, 0, 0, 0.1542);
        assertEquals(53.335106, stabilities(none)[5], CLOSE);
    }

    private static double[] stabilities(Fsrs fsrs) {
        double[] out = new double[RATINGS.length];
        double stability = fsrs.firstStability(RATINGS[0]);
        double difficulty = fsrs.firstDifficulty(RATINGS[0]);
        out[0] = stability;
        for (int i = 1; i < RATINGS.length; i++) {
            stability = fsrs.nextStability(stability, difficulty, GAPS[i], RATINGS[i]);
            difficulty = fsrs.nextDifficulty(difficulty, RATINGS[i]);
            out[i] = stability;
        }
        return out;
    }

    private static double difficulty() {
        double difficulty = FSRS.firstDifficulty(RATINGS[0]);
        for (int i = 1; i < RATINGS.length; i++) {
            difficulty = FSRS.nextDifficulty(difficulty, RATINGS[i]);
        }
        return difficulty;
    }

    @Test
    void firstReview() {
        assertArrayEquals(new double[] {.212, 1.2931, 2.3065, 8.2956}, each(FSRS::firstStability), CLOSE);
        assertArrayEquals(new double[] {6.4133, 5.11217071, 2.11810397, 1}, each(FSRS::firstDifficulty), CLOSE);
    }

    @Test
    void chanceOfRecall() {
        double[] stability = {1, 2, 3, 4, 4, 2};
        double[] recall = IntStream.range(0, 6)
                .mapToDouble(t -> FSRS.retrievability(t, stability[t]))
                .toArray();
        assertArrayEquals(new double[] {1, .9403443, .9253786, .9185229, .9, .8261359}, recall, CLOSE);
    }

    @Test
    void nextDifficulty() {
        assertArrayEquals(
                new double[] {8.341763, 6.6659956, 4.990228, 3.3144615}, each(g -> FSRS.nextDifficulty(5, g)), CLOSE);
    }

    @Test
    void stabilityAfterRecall() {
        assertArrayEquals(
                new double[] {25.602541, 28.226582, 58.656002, 127.226685},
                each(g -> FSRS.afterRecall(5, g, 1 - g / 10.0, g)),
                CLOSE);
    }

    @Test
    void stabilityAfterLapse() {
        assertArrayEquals(
                new double[] {1.0525396, 1.1894329, 1.3680838, 1.584989},
                each(g -> FSRS.afterLapse(5, g, 1 - g / 10.0)),
                CLOSE);
    }

    @Test
    void stabilityAfterTheSameDay() {
        assertArrayEquals(new double[] {1.596818, 5.0, 5.0, 8.12961}, each(g -> FSRS.sameDay(5, g)), CLOSE);
    }

    @Test
    void intervals() {
        int[] days = IntStream.rangeClosed(2, 10)
                .map(r -> FSRS.interval(1, r / 10.0))
                .toArray();
        assertArrayEquals(new int[] {34793, 2508, 387, 90, 27, 9, 3, 1, 1}, days);
        assertEquals(36500, FSRS.interval(30000, 0.5));
    }

    @Test
    void stabilityAndDifficultyStayInRange() {
        double stability = FSRS.firstStability(1);
        double difficulty = FSRS.firstDifficulty(1);
        for (int i = 0; i < 200; i++) {
            stability = FSRS.nextStability(stability, difficulty, i % 2, 1);
            difficulty = FSRS.nextDifficulty(difficulty, 1);
        }
        assertEquals(0.001, stability, 1e-3);
        assertTrue(difficulty > 9.9 && difficulty <= 10, "difficulty " + difficulty);
        for (int i = 0; i < 200; i++) {
            stability = FSRS.nextStability(stability, difficulty, 30000, 4);
            difficulty = FSRS.nextDifficulty(difficulty, 4);
        }
        assertEquals(36500, stability);
        assertEquals(1, difficulty, CLOSE);
    }

    @Test
    void otherNumbersOfWeightsAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Fsrs(DoubleStream.generate(() -> 1).limit(19).toArray()));
    }

    private static double[] each(IntToDoubleFunction of) {
        return IntStream.rangeClosed(1, 4).mapToDouble(of).toArray();
    }
}
