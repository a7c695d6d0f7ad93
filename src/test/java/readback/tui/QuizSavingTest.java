package readback.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readback.tui.Quizzes.MIDDLE;
import static readback.tui.Quizzes.effects;
import static readback.tui.Quizzes.quiz;
import static readback.tui.Quizzes.shows;

import java.util.List;
import org.junit.jupiter.api.Test;
import readback.question.Response;
import readback.quiz.Behaviour;
import readback.quiz.Terms;
import readback.tui.event.Told;
import readback.tui.page.HomePage;

/** Nothing is told before it is kept, and nothing answered is lost. */
class QuizSavingTest {

    @Test
    void anAnswerIsSavedBeforeItsFeedbackIsShown() {
        Shell never = (effect, told) -> {};
        Page page = HomePage.begin(Fixtures.quiz(Behaviour.PRACTICE), HomePage.of(Fixtures.shelf(false)), false)
                .next();
        readback.tui.event.Event enter = new readback.tui.event.Event(
                readback.tui.event.Key.of(readback.tui.event.Key.Code.ENTER), MIDDLE, Fixtures.START);
        Page chosen = page.on(new readback.tui.event.Event(readback.tui.event.Key.of('a'), MIDDLE, Fixtures.START))
                .next();
        Step handed = chosen.on(enter);
        assertEquals(1, handed.effects().size());
        Effect.Save save = (Effect.Save) handed.effects().get(0);
        assertFalse(text(handed.next()).contains("Right"), "nothing is told yet");
        Page other = handed.next()
                .on(new readback.tui.event.Event(new Told.Saved("another"), MIDDLE, Fixtures.START))
                .next();
        assertFalse(text(other).contains("Right"), "another attempt's being saved tells nothing");
        Page saved = other.on(new readback.tui.event.Event(
                        new Told.Saved(save.attempt().id()), MIDDLE, Fixtures.START))
                .next();
        assertTrue(text(saved).contains("✓ Right"));
        never.close();
    }

    private static String text(Page page) {
        readback.tui.draw.Canvas canvas = new readback.tui.draw.Canvas(MIDDLE);
        page.draw(canvas, Fixtures.START);
        return canvas.text();
    }

    @Test
    void anAnswerThatCannotBeSavedIsKeptSaidAndTriedAgain() {
        FakeShell shell = new FakeShell();
        shell.failures.add("no space left on the disk");
        shell.failures.add("no space left on the disk");
        Script script = quiz(Terms.of(Behaviour.PRACTICE, 7), shell).press("b Enter");
        shows(script, "✗ Your answer could not be saved: no space left on the disk");
        shows(script, "It is not lost");
        script.press("a j s");
        shows(script, "could not be saved");
        script.press("Enter");
        shows(script, "could not be saved");
        script.press("Enter");
        shows(script, "✗ Not right");
        List<Effect.Save> saves = effects(script, Effect.Save.class);
        assertEquals(
                List.of(saves.get(0).attempt().id()),
                saves.stream().map(s -> s.attempt().id()).distinct().toList());
        assertEquals(new Response.Picked(List.of(1)), saves.get(0).attempt().response());
    }

    @Test
    void endingTheProgramTriesOnceMoreToSave() {
        FakeShell shell = new FakeShell();
        shell.failures.add("broken");
        Script script = quiz(Terms.of(Behaviour.PRACTICE, 7), shell).press("b Enter Ctrl-c");
        assertEquals(2, effects(script, Effect.Save.class).size());
    }

    @Test
    void flagsAndHintsAreHandedOverToBeKept() {
        Script exam = quiz(Behaviour.EXAM).press("m");
        assertTrue(effects(exam, Effect.Flag.class).get(0).session().current().flagged());
        exam.press("m");
        assertFalse(effects(exam, Effect.Flag.class).get(1).session().current().flagged());
        Script retry = quiz(Behaviour.RETRY).press("h");
        assertEquals(
                1,
                effects(retry, Effect.OpenHint.class).get(0).session().current().hints());
    }
}
