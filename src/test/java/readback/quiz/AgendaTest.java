package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static readback.quiz.Samples.NINE;
import static readback.quiz.Samples.RIGHT;
import static readback.quiz.Samples.pick;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readback.question.Process;
import readback.question.Question;

class AgendaTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 13);
    private static final Agenda.Wish USUAL = new Agenda.Wish(0.9, 40);

    private static Recall recall(Answers answers, LocalDate day) {
        return Recall.of("ada", answers.attempts, answers.notes, ZoneOffset.UTC, day, Fsrs.DEFAULT);
    }

    private static Agenda agenda(Answers answers, LocalDate day, Agenda.Wish wish, List<Asked> all) {
        return Agenda.of(all, recall(answers, day), Fsrs.DEFAULT, wish);
    }

    private static List<String> ids(List<Asked> asked) {
        return asked.stream().map(a -> a.question().id()).toList();
    }

    private static Instant day(int n) {
        return NINE.plus(Duration.ofDays(n));
    }

    private static Asked about(String id, @Nullable String fact) {
        return new Asked("unrest", Samples.question(id, "who-said", pick("x").key(), Process.RETRIEVE, fact));
    }

    @Test
    void nothingIsDueBeforeItsDayAndNewQuestionsNever() {
        Answers answers = new Answers().right("q0", NINE);
        List<Asked> all = Samples.picks(2);
        Agenda monday = agenda(answers, TUESDAY.plusDays(1), USUAL, all);
        assertEquals(List.of(), monday.now());
        assertEquals(TUESDAY.plusDays(2), monday.nextDue());
        Agenda due = agenda(answers, TUESDAY.plusDays(2), USUAL, all);
        assertEquals(List.of("q0"), ids(due.now()));
        assertNull(due.nextDue());
    }

    @Test
    void aHigherRetentionIsDueEarlier() {
        Answers answers = new Answers().right("q0", NINE).right("q0", day(2));
        List<Asked> all = Samples.picks(1);
        assertEquals(
                TUESDAY.plusDays(13),
                agenda(answers, TUESDAY.plusDays(3), USUAL, all).nextDue());
        assertEquals(
                TUESDAY.plusDays(4),
                agenda(answers, TUESDAY.plusDays(3), new Agenda.Wish(0.97, 40), all)
                        .nextDue());
    }

    @Test
    void aBacklogIsCutToTheDailyLimitBestRememberedFirst() {
        Answers answers = new Answers()
                .right("q0", NINE)
                .right("q1", NINE)
                .right("q1", day(2))
                .wrong("q2", NINE)
                .right("q3", day(1));
        Agenda agenda = agenda(answers, TUESDAY.plusDays(60), new Agenda.Wish(0.9, 2), Samples.picks(4));
        assertEquals(List.of("q1", "q3"), ids(agenda.now()));
        assertEquals(List.of("q0", "q2"), ids(agenda.later()));
    }

    @Test
    void reviewsOfTheDayCountAgainstTheLimitAndPractisingDoesNot() {
        Answers answers = new Answers()
                .right("q0", NINE)
                .right("q1", NINE)
                .right("q2", NINE)
                .right("q3", NINE);
        answers.right("q3", day(10));
        assertEquals(
                2,
                agenda(answers, TUESDAY.plusDays(10), new Agenda.Wish(0.9, 2), Samples.picks(4))
                        .now()
                        .size());
        answers.give(Behaviour.REVIEW, "ada", Answers.asked(pick("q2")), day(10), RIGHT);
        assertEquals(
                1,
                agenda(answers, TUESDAY.plusDays(10), new Agenda.Wish(0.9, 2), Samples.picks(4))
                        .now()
                        .size());
    }

    @Test
    void siblingsDoNotMeetOnOneDay() {
        List<Asked> all = List.of(about("a", "f1"), about("b", "f1"), about("c", "f2"), about("d", null));
        Answers answers = new Answers();
        all.forEach(a -> answers.give(Behaviour.PRACTICE, "ada", a, NINE, RIGHT));
        Agenda first = agenda(answers, TUESDAY.plusDays(5), USUAL, all);
        assertEquals(List.of("a", "c", "d"), ids(first.now()));
        assertEquals(List.of("b"), ids(first.siblings()));
        answers.give(Behaviour.REVIEW, "ada", all.get(0), day(5), RIGHT);
        assertEquals(
                List.of("c", "d"),
                ids(agenda(answers, TUESDAY.plusDays(5), USUAL, all).now()),
                "a was asked today");
        assertEquals(
                List.of("b", "c", "d"),
                ids(agenda(answers, TUESDAY.plusDays(6), USUAL, all).now()));
    }

    @Test
    void theSameFactNameInTwoSetsIsTwoFacts() {
        Asked here = about("a", "f1");
        Asked there = new Asked("other", here.question());
        Answers answers = new Answers();
        List.of(here, there).forEach(a -> answers.give(Behaviour.PRACTICE, "ada", a, NINE, RIGHT));
        assertEquals(
                2,
                agenda(answers, TUESDAY.plusDays(5), USUAL, List.of(here, there))
                        .now()
                        .size());
    }

    @Test
    void buriedForADaySuspendedUntilReleasedAndRetiredForGood() {
        List<Asked> all = Samples.picks(2);
        Answers answers = new Answers().right("q0", NINE).right("q1", NINE);
        Ref q0 = new Ref("unrest", "q0");
        answers.notes.add(Note.buried("n1", "ada", q0, TUESDAY.plusDays(5), day(5)));
        assertEquals(
                List.of("q1"),
                ids(agenda(answers, TUESDAY.plusDays(5), USUAL, all).now()));
        assertEquals(
                List.of("q0", "q1"),
                ids(agenda(answers, TUESDAY.plusDays(6), USUAL, all).now()));
        answers.notes.add(Note.suspended("n2", "ada", q0, day(6)));
        assertEquals(
                List.of("q1"),
                ids(agenda(answers, TUESDAY.plusDays(60), USUAL, all).now()));
        answers.notes.add(Note.released("n3", "ada", q0, day(60)));
        assertEquals(
                List.of("q0", "q1"),
                ids(agenda(answers, TUESDAY.plusDays(60), USUAL, all).now()));
        Question q = pick("q0");
        Question retired = new Question(
                q.id(),
                q.kind(),
                q.stem(),
                q.key(),
                q.evidence(),
                q.hints(),
                q.explanation(),
                q.process(),
                q.difficulty(),
                Question.Status.RETIRED,
                q.origin(),
                q.fact());
        assertEquals(
                List.of(),
                agenda(answers, TUESDAY.plusDays(60), USUAL, List.of(new Asked("unrest", retired)))
                        .now());
    }

    @Test
    void theForecastCountsTheOverdueToday() {
        Answers answers = new Answers().right("q0", NINE).right("q1", day(3)).right("q2", day(4));
        List<Agenda.DueOn> forecast =
                Agenda.forecast(Samples.picks(4), recall(answers, TUESDAY.plusDays(4)), Fsrs.DEFAULT, 0.9, 4);
        assertEquals(
                List.of(1, 1, 1, 0),
                forecast.stream().map(Agenda.DueOn::questions).toList());
        assertEquals(TUESDAY.plusDays(4), forecast.get(0).day());
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Agenda.Wish(0.5, 40));
        assertThrows(IllegalArgumentException.class, () -> new Agenda.Wish(0.9, 0));
    }
}
