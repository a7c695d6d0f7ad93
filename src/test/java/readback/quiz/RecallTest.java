package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readback.quiz.Samples.NINE;
import static readback.quiz.Samples.RIGHT;
import static readback.quiz.Samples.WRONG;
import static readback.quiz.Samples.pick;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readback.question.Response;

class RecallTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 13);
    private static final Ref Q0 = new Ref("unrest", "q0");

    private static Recall recall(Answers answers, LocalDate day) {
        return Recall.of("ada", answers.attempts, answers.notes, UTC, day, Fsrs.DEFAULT);
    }

    private static Memory memory(Answers answers) {
        return Objects.requireNonNull(recall(answers, TUESDAY).memories().get(Q0));
    }

    private static Instant day(int n) {
        return NINE.plus(Duration.ofDays(n));
    }

    @Test
    void memoryIsWhatTheVectorsSay() {
        Answers answers = new Answers().wrong("q0", NINE).right("q0", NINE.plusSeconds(60));
        int day = 0;
        for (int gap : new int[] {1, 3, 8, 21}) {
            day += gap;
            answers.right("q0", day(day));
        }
        Memory memory = memory(answers);
        assertEquals(53.62691, memory.stability(), 1e-4);
        assertEquals(6.3574867, memory.difficulty(), 1e-4);
        assertEquals(TUESDAY.plusDays(33), memory.last());
        assertEquals(6, memory.reviews());
        assertEquals("fsrs-6", memory.version());
        assertEquals(TUESDAY.plusDays(33 + 54), memory.due(Fsrs.DEFAULT, 0.9));
    }

    @Test
    void anAnswerIsRatedByWhatItTook() {
        Asked asked = Answers.asked(pick("q0"));
        Response skip = new Response.Skipped();
        assertEquals(Rating.GOOD, rating(Behaviour.PRACTICE, asked, RIGHT));
        assertEquals(Rating.AGAIN, rating(Behaviour.PRACTICE, asked, WRONG));
        assertEquals(Rating.AGAIN, rating(Behaviour.REVIEW, asked, skip));
        assertEquals(Rating.HARD, rating(Behaviour.RETRY, asked, WRONG, RIGHT));
        assertEquals(Rating.AGAIN, rating(Behaviour.RETRY, asked, WRONG, WRONG, WRONG));
        assertEquals(Rating.AGAIN, rating(Behaviour.RETRY, asked, WRONG, skip));
        assertEquals(
                Rating.GOOD, rating(Behaviour.EXAM, asked, WRONG, RIGHT), "an exam's answer is the one that stands");
        assertEquals(Rating.AGAIN, rating(Behaviour.EXAM, asked, RIGHT, WRONG));
    }

    @Test
    void rightWithAHintIsHard() {
        Session hinted = Session.start(
                        "s", "ada", Terms.of(Behaviour.RETRY, 1), NINE, List.of(Answers.asked(pick("q0"))))
                .hint();
        Attempt attempt = Objects.requireNonNull(hinted.submit(RIGHT, NINE).attempt());
        assertEquals(Rating.HARD, Answer.of(List.of(attempt), List.of()).get(0).rating());
    }

    private static Rating rating(Behaviour behaviour, Asked asked, Response... responses) {
        Answers answers = new Answers().give(behaviour, "ada", asked, NINE, responses);
        List<Answer> one = Answer.of(answers.attempts, answers.notes);
        assertEquals(1, one.size());
        return one.get(0).rating();
    }

    @Test
    void examAnswersTakenBackAndSlipsUndoneLeaveNoTrace() {
        Answers answers = new Answers()
                .give(Behaviour.EXAM, "ada", Answers.asked(pick("q0")), NINE, RIGHT, new Response.Skipped())
                .wrong("q1", NINE);
        answers.notes.add(Note.undone("n", answers.attempts.get(2), NINE));
        assertEquals(Map.of(), recall(answers, TUESDAY).memories());
    }

    @Test
    void anotherLearnersAnswersAreTheirs() {
        Answers answers = new Answers().give(Behaviour.PRACTICE, "bob", Answers.asked(pick("q0")), NINE, RIGHT);
        assertEquals(Map.of(), recall(answers, TUESDAY).memories());
    }

    @Test
    void theDayEndsAtFourInTheMorningWhereTheLearnerIs() {
        ZoneId almaty = ZoneId.of("Asia/Almaty");
        assertEquals(TUESDAY, Day.of(Instant.parse("2026-01-13T22:59:59Z"), almaty));
        assertEquals(TUESDAY.plusDays(1), Day.of(Instant.parse("2026-01-13T23:00:00Z"), almaty));
    }

    @Test
    void aMendedWordingKeepsItsMemory() {
        Answers answers = new Answers().right("q0", NINE);
        Asked mended = new Asked(
                "unrest",
                Samples.question(
                        "q0", "who-said", pick("x").key(), Samples.typed("t").process(), null));
        answers.give(Behaviour.PRACTICE, "ada", mended, day(3), RIGHT);
        assertEquals(2, memory(answers).reviews());
    }

    /** Right answers more often than due never make anything due earlier, nor a memory weaker. */
    @Test
    void practisingMoreThanDueDoesNoHarm() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            @Nullable Memory memory = null;
            LocalDate day = TUESDAY;
            for (int i = 0; i < 30; i++) {
                Memory next =
                        Memory.after(memory, Fsrs.DEFAULT, random.nextInt(4) == 0 ? Rating.HARD : Rating.GOOD, day);
                if (memory != null) {
                    assertTrue(next.stability() >= memory.stability());
                    assertFalse(next.due(Fsrs.DEFAULT, 0.9).isBefore(memory.due(Fsrs.DEFAULT, 0.9)));
                }
                memory = next;
                day = day.plusDays(random.nextInt(3));
            }
        }
    }

    @Test
    void theOrderOfOtherQuestionsDoesNotMatter() {
        Answers answers = new Answers();
        for (int i = 0; i < 40; i++) {
            answers.right("q" + i % 5, day(i / 5));
        }
        List<Attempt> byQuestion = new ArrayList<>(answers.attempts);
        byQuestion.sort(Comparator.comparing(Attempt::question));
        Recall other = Recall.of("ada", byQuestion, List.of(), UTC, TUESDAY, Fsrs.DEFAULT);
        assertEquals(recall(answers, TUESDAY).memories(), other.memories());
    }
}
