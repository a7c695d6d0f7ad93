package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readback.quiz.Samples.RIGHT;
import static readback.quiz.Samples.WRONG;
import static readback.quiz.Samples.after;
import static readback.quiz.Samples.picks;
import static readback.quiz.Samples.practice;
import static readback.quiz.Samples.question;
import static readback.quiz.Samples.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readback.question.Moment;
import readback.question.Number;
import readback.question.Process;
import readback.question.Response;

class SessionTest {

    private static final Response SKIP = new Response.Skipped();

    @Test
    void practiceShowsFeedbackAtOnceAndGoesOnOneByOne() {
        Session session = practice(2);
        assertFalse(session.showsFeedback());
        assertSame(session, session.next(after(1)), "not before it is answered");
        Submission first = session.submit(WRONG, after(12));
        Attempt attempt = Objects.requireNonNull(first.attempt());
        assertTrue(first.next().showsFeedback());
        assertEquals(0, first.next().cursor(), "feedback stays on the screen");
        assertEquals(Duration.ofSeconds(12), attempt.took());
        assertEquals("Alzanov", attempt.said());
        assertEquals("option:2", attempt.grade().category());
        assertEquals("who-said", attempt.kind());
        assertEquals(
                "This question is answered: go on to the next.",
                first.next().submit(RIGHT, after(13)).refused());
        Session second = first.next().next(after(20));
        assertEquals(1, second.cursor());
        assertFalse(second.showsFeedback());
        Submission last = second.submit(RIGHT, after(25));
        assertEquals(
                Duration.ofSeconds(5), Objects.requireNonNull(last.attempt()).took());
        assertTrue(last.next().isFinished());
        assertEquals(50, last.next().score().total().percent());
        assertEquals(
                List.of("q0"),
                last.next().missed().stream().map(a -> a.question().id()).toList());
    }

    /** A slip of the hand is no answer: it can be typed again. */
    @Test
    void aNumberOrDayIsNotTakenIfThereIsNoneInTheAnswer() {
        Number arrested = new Number(List.of("more than 9,800"), "people", null);
        Moment reopened = new Moment(List.of("Thursday"), null);
        Session session = session(
                Terms.of(Behaviour.PRACTICE, 7),
                List.of(
                        new Asked("unrest", question("q0", "how-many", arrested, Process.RETRIEVE, null)),
                        new Asked("unrest", question("q1", "when", reopened, Process.RETRIEVE, null))));
        Submission none = session.submit(new Response.Words("b"), after(1));
        assertEquals("Not handed in. There is no number in this answer.", none.refused());
        assertNull(none.attempt());
        assertSame(session, none.next());
        Session second =
                session.submit(new Response.Words("9,800"), after(2)).next().next(after(3));
        assertEquals(
                "Not handed in. There is no day, date or year in this answer.",
                second.submit(new Response.Words("soon"), after(4)).refused());
        assertTrue(second.submit(new Response.Words("Monday"), after(5)).next().isFinished());
    }

    @Test
    void anEmptyResponseIsRefusedAndChangesNothing() {
        Session session = practice(1);
        for (Response empty : List.of(
                new Response.Picked(List.of()),
                new Response.Words(" \t"),
                new Response.Ordered(List.of()),
                new Response.Matched(List.of(-1, -1)))) {
            Submission none = session.submit(empty, after(1));
            assertEquals("Answer first, or skip the question.", none.refused());
            assertNull(none.attempt());
            assertSame(session, none.next());
        }
    }

    @Test
    void aSkippedQuestionIsAnAttemptAndNotRight() {
        Submission skipped = practice(1).submit(SKIP, after(3));
        assertEquals(
                "skipped", Objects.requireNonNull(skipped.attempt()).grade().category());
        assertTrue(skipped.next().isFinished());
        assertEquals(0, skipped.next().score().total().answered());
    }

    @Test
    void retryTakesPenaltiesForTriesAndHintsAndKeepsTheBest() {
        Session session = session(Terms.of(Behaviour.RETRY, 7).withPenalty(0.25, 3), picks(1));
        session = session.hint().submit(WRONG, after(1)).next();
        assertEquals(Slot.State.TRIED, session.state());
        assertEquals(List.of("wide hint"), session.current().openHints());
        assertFalse(session.isFinished());
        session = session.submit(RIGHT, after(2)).next();
        assertEquals(Slot.State.ANSWERED, session.state());
        assertEquals(0.5, session.score().total().points(), "a quarter off for the hint, one for the try");
        assertEquals(1, session.score().total().right());
        assertEquals(1, session.missed().size());
    }

    @Test
    void retryEndsAfterTheLastTryAndHintsRunOut() {
        Session session = session(Terms.of(Behaviour.RETRY, 7), picks(1));
        Session hinted = session.hint().hint();
        assertSame(hinted, hinted.hint());
        for (int i = 1; i <= 3; i++) {
            assertFalse(session.isFinished());
            session = session.submit(WRONG, after(i)).next();
        }
        assertTrue(session.isFinished());
        assertSame(session, session.hint());
    }

    @Test
    void givingUpEndsAQuestionInRetry() {
        Session session = session(Terms.of(Behaviour.RETRY, 7), picks(1));
        assertTrue(session.submit(WRONG, after(1))
                .next()
                .submit(SKIP, after(2))
                .next()
                .isFinished());
    }

    @Test
    void hintsAndFlagsBelongToTheirBehaviours() {
        Session practice = practice(1);
        assertSame(practice, practice.hint());
        assertSame(practice, practice.flag());
        Session exam = session(Terms.of(Behaviour.EXAM, 7), picks(1));
        assertSame(exam, exam.hint());
        assertTrue(exam.flag().current().flagged());
        assertEquals(exam, exam.flag().flag());
    }

    @Test
    void examAnswersChangeInAnyOrderUntilHandedInAndFeedbackWaits() {
        Session exam = session(Terms.of(Behaviour.EXAM, 7), picks(3));
        exam = exam.goTo(2, after(5)).submit(WRONG, after(6)).next();
        assertFalse(exam.showsFeedback());
        Submission changed = exam.submit(RIGHT, after(9));
        assertEquals(2, Objects.requireNonNull(changed.attempt()).tries());
        exam = changed.next().previous(after(10)).submit(RIGHT, after(11)).next();
        exam = exam.submit(SKIP, after(12)).next();
        assertEquals(Slot.State.UNANSWERED, exam.state(1), "taken back");
        assertEquals(
                "There is no answer to take back.", exam.submit(SKIP, after(13)).refused());
        assertFalse(exam.isFinished());
        exam = exam.handIn(after(20));
        assertTrue(exam.isFinished() && exam.showsFeedback());
        assertEquals(after(20), exam.handedIn());
        assertEquals(1, exam.score().total().points());
        assertEquals("This session is over.", exam.submit(RIGHT, after(21)).refused());
        assertSame(exam, exam.flag());
    }

    @Test
    void timeIsUpAfterTheLimitWithExtraTimeAndNeverEarlier() {
        Terms terms = Terms.of(Behaviour.EXAM, 7).withLimit(Duration.ofMinutes(10), 25);
        Session exam = session(terms, picks(1));
        assertEquals(after(750), exam.deadline());
        assertNotNull(exam.submit(RIGHT, after(750)).attempt());
        assertEquals("The time is up: hand in.", exam.submit(RIGHT, after(751)).refused());
        assertEquals(after(750), exam.handIn(after(900)).handedIn());
    }

    @Test
    void certaintyIsAskedForAndMarked() {
        Session session = session(Terms.of(Behaviour.PRACTICE, 7).withCertainty(true), picks(3));
        assertEquals("Say how certain you are.", session.submit(RIGHT, after(1)).refused());
        session = session.submit(RIGHT, Certainty.HIGH, after(1)).next().next(after(2));
        session = session.submit(WRONG, Certainty.HIGH, after(3)).next().next(after(4));
        session = session.submit(SKIP, after(5)).next();
        assertEquals(-3, session.score().total().marks());
    }

    @Test
    void aSlipIsUndoneOnceAndOnlyTheAnswerJustGiven() {
        Session start = practice(2);
        Session slipped = start.submit(WRONG, after(1)).next();
        assertNotNull(slipped.undoable());
        Session undone = slipped.undo();
        assertEquals(Slot.State.UNANSWERED, undone.state());
        assertSame(undone, undone.undo());
        Submission again = undone.submit(WRONG, after(1));
        assertNotEquals(
                Objects.requireNonNull(slipped.undoable()).id(),
                Objects.requireNonNull(again.attempt()).id());
        Session moved = again.next().next(after(2));
        assertNull(moved.undoable(), "the next question is on the screen");
        assertNull(moved.previous(after(3)).undoable(), "and feedback was left behind");
    }

    @Test
    void optionsAreShuffledTheSameWayForTheSameSeedOnly() {
        List<List<Integer>> orders =
                practice(8).slots().stream().map(Slot::order).toList();
        assertEquals(orders, practice(8).slots().stream().map(Slot::order).toList());
        assertTrue(new HashSet<>(orders).size() > 3, "each question has its own order: " + orders);
        assertNotEquals(
                orders,
                session(Terms.of(Behaviour.PRACTICE, 8), picks(8)).slots().stream()
                        .map(Slot::order)
                        .toList());
    }

    @Test
    void shuffledQuestionsAreAllAskedOnce() {
        List<Asked> twice = new ArrayList<>(picks(6));
        twice.addAll(picks(6));
        Session session = session(Terms.of(Behaviour.PRACTICE, 7).withShuffle(true), twice);
        assertEquals(Set.of("q0", "q1", "q2", "q3", "q4", "q5"), new HashSet<>(ids(session)));
        assertEquals(6, session.slots().size());
        assertNotEquals(List.of("q0", "q1", "q2", "q3", "q4", "q5"), ids(session));
    }

    @Test
    void moreQuestionsAreSpreadOverThoseStillToComeAndTheNextOneStays() {
        Session session = session(Terms.of(Behaviour.PRACTICE, 7), picks(5));
        session = session.submit(RIGHT, after(1)).next();
        List<Asked> more = picks(7).subList(4, 7);
        Session longer = session.more(more);
        assertEquals(List.of("q0", "q1", "q2", "q3", "q5", "q4", "q6"), ids(longer));
        assertEquals(session.current(), longer.current());
        assertEquals(longer, longer.more(more), "asked once");
        Session exam = session(Terms.of(Behaviour.EXAM, 7), picks(5)).goTo(2, after(1));
        assertEquals(List.of("q0", "q1", "q2", "q3", "q5", "q4", "q6"), ids(exam.more(more)));
        Session over = session.handIn(after(2));
        assertEquals(over, over.more(more));
    }

    private static List<String> ids(Session session) {
        return session.slots().stream().map(s -> s.question().id()).toList();
    }

    /** A thousand random walks of each behaviour: after each answer, and after each slip undone, the replay is equal. */
    @ParameterizedTest
    @EnumSource(Behaviour.class)
    void replayingTheAttemptsGivesTheSameSession(Behaviour behaviour) {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Session start = session(Terms.of(behaviour, seed), picks(1 + random.nextInt(5)));
            Session session = start;
            List<Attempt> given = new ArrayList<>();
            Set<String> undone = new HashSet<>();
            for (int step = 1; step < 30 && !session.isFinished(); step++) {
                int what = random.nextInt(10);
                Attempt slip = session.undoable();
                if (what < 5) {
                    Response response = new Response.Picked(List.of(random.nextInt(4)));
                    Submission submission = session.submit(what == 0 ? SKIP : response, after(step));
                    session = submission.next();
                    if (submission.attempt() != null) {
                        given.add(submission.attempt());
                        assertEquals(session, Session.replay(start, given, undone));
                    }
                } else if (what == 5 && slip != null) {
                    session = session.undo();
                    undone.add(slip.id());
                    assertEquals(session, Session.replay(start, given, undone));
                } else if (what == 6) {
                    session = session.hint();
                } else {
                    session = session.goTo(random.nextInt(session.slots().size()), after(step));
                }
            }
            assertEquals(given.size(), session.given());
        }
    }
}
