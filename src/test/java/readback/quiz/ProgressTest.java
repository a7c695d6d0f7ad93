package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readback.quiz.Samples.NINE;
import static readback.quiz.Samples.RIGHT;
import static readback.quiz.Samples.WRONG;
import static readback.quiz.Samples.pick;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readback.question.Response;

class ProgressTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 13);
    private static final Response ALMATY = new Response.Words("Almaty");
    private static final Response OMSK = new Response.Words("Omsk");

    private static Progress progress(Answers answers, LocalDate day) {
        return Progress.of("ada", answers.attempts, answers.notes, ZoneOffset.UTC, day);
    }

    private static Instant day(int n) {
        return NINE.plus(Duration.ofDays(n));
    }

    /** Two days of who-said (4 of 6 right), a day of where (1 of 5 right), each 10 seconds. */
    private static Answers some() {
        Answers answers = new Answers();
        for (int i = 0; i < 6; i++) {
            Asked asked = Answers.asked(pick("q" + i));
            answers.give(Behaviour.PRACTICE, "ada", asked, day(i / 3), i % 3 == 0 ? WRONG : RIGHT);
        }
        for (int i = 0; i < 5; i++) {
            Asked asked = new Asked("capitals", Samples.typed("t" + i));
            answers.give(Behaviour.PRACTICE, "ada", asked, day(4), i == 0 ? ALMATY : OMSK);
        }
        return answers.give(Behaviour.PRACTICE, "bob", Answers.asked(pick("q0")), day(4), RIGHT);
    }

    @Test
    void answersAreCountedByWhateverOneWantsToKnow() {
        Progress p = progress(some(), TUESDAY.plusDays(4));
        assertEquals(new Tally("all", 11, 5, 5, 110), p.total());
        assertEquals(45, p.total().percent());
        assertEquals(List.of(new Tally("capitals", 5, 1, 1, 50), new Tally("unrest", 6, 4, 4, 60)), p.sets());
        assertEquals(List.of(new Tally("where", 5, 1, 1, 50), new Tally("who-said", 6, 4, 4, 60)), p.kinds());
        assertEquals(List.of(new Tally("retrieve", 6, 4, 4, 60), new Tally("infer", 5, 1, 1, 50)), p.processes());
        assertEquals(
                List.of("2026-01-13", "2026-01-14", "2026-01-17"),
                p.days().stream().map(Tally::name).toList());
        assertEquals(new Tally("where", 5, 1, 1, 50), p.weakest());
        assertEquals(new Progress.Trend(5, 0.8, 0.2), p.trend());
        assertEquals(5, p.known().size());
        assertTrue(p.known().contains(new Ref("capitals", "t0")));
        assertEquals(11, p.outcomes().size());
    }

    @Test
    void aStreakLastsUntilADayIsMissed() {
        Answers answers = some();
        assertEquals(1, progress(answers, TUESDAY.plusDays(4)).streak());
        assertEquals(1, progress(answers, TUESDAY.plusDays(5)).streak(), "today is not over");
        assertEquals(0, progress(answers, TUESDAY.plusDays(6)).streak());
        assertEquals(2, progress(answers, TUESDAY.plusDays(6)).longest());
        assertEquals(5, progress(answers, TUESDAY.plusDays(4)).today());
        assertEquals(0, progress(answers, TUESDAY.plusDays(5)).today());
    }

    @Test
    void aSecondTryIsNotRightAtTheFirstButKnown() {
        Answers answers = new Answers().give(Behaviour.RETRY, "ada", Answers.asked(pick("q0")), NINE, WRONG, RIGHT);
        Progress p = progress(answers, TUESDAY);
        assertEquals(0, p.total().right());
        assertEquals(1, p.total().answers());
        assertEquals(Set.of(new Ref("unrest", "q0")), p.known());
        assertEquals(1, p.outcomes().get(0).share());
        assertNull(p.trend());
        assertNull(p.weakest());
    }

    @Test
    void itReadsAsLinesWithBars() {
        List<Agenda.DueOn> forecast = List.of(new Agenda.DueOn(TUESDAY, 4), new Agenda.DueOn(TUESDAY.plusDays(1), 1));
        assertEquals(
                List.of(
                        "11 answers, 5 right at the first try (45 %); 5 today.",
                        "Streak: 1 day; the longest was 2 days.",
                        "Trend: 20 % of the last 5 right, 80 % of the 5 before.",
                        "Weakest kind: where (1 of 5 right).",
                        "",
                        "Sets",
                        "  capitals         ███░░░░░░░░░░ 1 of 5   20 %",
                        "  Kazakh unrest o… █████████░░░░ 4 of 6   67 %",
                        "",
                        "Kinds of question",
                        "  where    ████░░░░░░░░░░░░░░░░░ 1 of 5   20 %",
                        "  who-said ██████████████░░░░░░░ 4 of 6   67 %",
                        "",
                        "What it takes",
                        "  retrieve ██████████████░░░░░░░ 4 of 6   67 %",
                        "  infer    ████░░░░░░░░░░░░░░░░░ 1 of 5   20 %",
                        "",
                        "Days",
                        "  2026-01-13 █████████████░░░░░░ 2 of 3   67 %",
                        "  2026-01-14 █████████████░░░░░░ 2 of 3   67 %",
                        "  2026-01-17 ████░░░░░░░░░░░░░░░ 1 of 5   20 %",
                        "",
                        "Due for review",
                        "  2026-01-13 ███████████████████ 4",
                        "  2026-01-14 █████░░░░░░░░░░░░░░ 1"),
                ProgressText.lines(
                        progress(some(), TUESDAY.plusDays(4)),
                        forecast,
                        id -> id.equals("unrest") ? "Kazakh unrest of 2022" : id,
                        49,
                        false));
    }

    @Test
    void linesFitAnyWidthAndPlainTerminals() {
        Progress p = progress(some(), TUESDAY);
        for (int width = 40; width < 200; width++) {
            for (String line : ProgressText.lines(p, List.of(), id -> id.repeat(9), width, true)) {
                assertTrue(!line.startsWith("  ") || line.length() <= width, width + ": " + line);
                assertTrue(line.chars().allMatch(c -> c < 128 || c == '…'), line);
            }
        }
        assertEquals(
                List.of("No answers yet."),
                ProgressText.lines(progress(new Answers(), TUESDAY), List.of(), id -> id, 80, true));
    }
}
