package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static readback.quiz.Samples.NINE;
import static readback.quiz.Samples.RIGHT;
import static readback.quiz.Samples.WRONG;
import static readback.quiz.Samples.after;
import static readback.quiz.Samples.pick;
import static readback.quiz.Samples.picks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import readback.question.Question;
import readback.question.Response;

class ItemStatisticsTest {

    /** Ten learners take three questions: the better half gets q0 right, q1 is always right, q2 right for the worse half. */
    private static List<Attempt> classOfTen() {
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean good = i < 5;
            Session session = Session.start("s" + i, "learner " + i, Terms.of(Behaviour.EXAM, 1), NINE, picks(4));
            List<Response> responses = List.of(good ? RIGHT : WRONG, RIGHT, good ? WRONG : RIGHT, good ? RIGHT : WRONG);
            for (int q = 0; q < 4; q++) {
                Submission given = session.goTo(q, after(100L * q)).submit(responses.get(q), after(100L * q + 2L * i));
                attempts.add(Objects.requireNonNull(given.attempt()));
                session = given.next();
            }
        }
        return attempts;
    }

    private static ItemStatistics.Item item(ItemStatistics statistics, int q) {
        return Objects.requireNonNull(statistics.of(picks(4).get(q)));
    }

    @Test
    void facilityOptionsAndTime() {
        ItemStatistics statistics = ItemStatistics.of(classOfTen(), List.of());
        assertEquals(10, item(statistics, 0).answers());
        assertEquals(0.5, item(statistics, 0).facility());
        assertEquals(Map.of(0, 5, 2, 5), item(statistics, 0).chosen());
        assertEquals(1, item(statistics, 1).facility());
        assertEquals(Map.of(0, 10), item(statistics, 1).chosen());
        assertEquals(9, item(statistics, 1).medianSeconds());
    }

    @Test
    void discriminationTellsGoodItemsFromBad() {
        ItemStatistics statistics = ItemStatistics.of(classOfTen(), List.of());
        assertNull(item(statistics, 1).discrimination(), "all right: no variance");
        assertEquals(-1, Objects.requireNonNull(item(statistics, 2).discrimination()), 1e-9);
        assertNull(
                item(ItemStatistics.of(classOfTen().subList(0, 36), List.of()), 0)
                        .discrimination(),
                "nine sessions");
    }

    @Test
    void anotherWordingHasFiguresOfItsOwnAndReviewsDoNotCount() {
        Answers answers =
                new Answers().right("q0", NINE).give(Behaviour.REVIEW, "ada", Answers.asked(pick("q0")), NINE, WRONG);
        ItemStatistics statistics = ItemStatistics.of(answers.attempts, answers.notes);
        assertEquals(1, item(statistics, 0).facility());
        Question reworded =
                Samples.question("q0", "where", pick("x").key(), pick("x").process(), null);
        Question other = new Question(
                "q0",
                "who-said",
                "Another stem?",
                reworded.key(),
                List.of(),
                List.of(),
                "",
                reworded.process(),
                0.5,
                Question.Status.APPROVED,
                "author:test",
                null);
        assertNull(statistics.of(new Asked("unrest", other)));
    }

    @Test
    void questionsAreOrderedFromEasyToHardOnceAnswersOutweighTheGuess() {
        ItemStatistics none = ItemStatistics.of(List.of(), List.of());
        assertEquals(picks(4), none.easyToHard(picks(4)), "all guessed alike: their own order");
        ItemStatistics statistics = ItemStatistics.of(classOfTen(), List.of());
        assertEquals(
                List.of("q1", "q0", "q2", "q3"),
                statistics.easyToHard(picks(4)).stream()
                        .map(a -> a.question().id())
                        .toList());
        assertEquals(0.5 * 5 / 15, statistics.difficulty(picks(4).get(1)), 1e-9);
    }
}
