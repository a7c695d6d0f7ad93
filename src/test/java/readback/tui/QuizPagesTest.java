package readback.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readback.tui.Quizzes.MIDDLE;
import static readback.tui.Quizzes.effects;
import static readback.tui.Quizzes.quiz;
import static readback.tui.Quizzes.shows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import readback.quiz.Behaviour;
import readback.quiz.Certainty;
import readback.quiz.Terms;
import readback.tui.event.Input;
import readback.tui.event.Size;
import readback.tui.event.Told;
import readback.tui.page.HomePage;

/** What the pages do in the course of a quiz. */
class QuizPagesTest {

    @Test
    void hintsComeInStepsAndASecondTryCosts() {
        Script script = quiz(Behaviour.RETRY);
        shows(script, "2 hints left; each costs a third of the point.");
        script.press("h");
        shows(script, "Hint 1  Look at paragraph 3.");
        shows(script, "3┆ Fishermen dispute");
        script.press("h h");
        shows(script, "There is no further hint.");
        script.press("b Enter");
        shows(script, "✗ Not yet");
        assertFalse(script.text().contains("Ilo Brandt"), "the answer is not given away");
        script.press("Enter");
        shows(script, "2 tries left.");
        script.press("a Enter");
        shows(script, "✓ Right");
        shows(script, "0 % of the point");
    }

    @Test
    void givingUpAfterATryShowsTheAnswer() {
        Script script = quiz(Behaviour.RETRY).press("b Enter s");
        shows(script, "✓ Right Ilo Brandt");
    }

    @Test
    void certaintyIsAskedAndCounted() {
        Script script = quiz(Terms.of(Behaviour.PRACTICE, 7).withCertainty(true), new FakeShell())
                .press("a Enter");
        shows(script, "How certain are you?");
        script.press("ESC c Enter 3");
        shows(script, "−6 for how certain you were");
        assertEquals(
                Certainty.HIGH,
                effects(script, Effect.Save.class).get(0).attempt().certainty());
    }

    @Test
    void anExamShowsNothingUntilHandedInAndCanBeChangedAndMarked() {
        Script script = quiz(Behaviour.EXAM).press("b Enter");
        shows(script, "Question 2 of 8 · 1 answered");
        script.press("m ]");
        shows(script, "Question 3 of 8");
        script.press("Ctrl-p");
        shows(script, "⚑ Question 2 of 8");
        script.press("[");
        shows(script, "› B  Ada Quill");
        script.press("a Enter x");
        shows(script, "7 questions without an answer. 1 question marked to come back to.");
        script.press("Enter");
        shows(script, "Question 2 of 8");
        script.press("x x");
        shows(script, "1 of 8 right");
        shows(script, "Handed in.");
        script.press("Enter");
        shows(script, "Not answered");
        script.press("Enter");
        shows(script, "To look at again");
    }

    @Test
    void whenTimeIsUpTheExamIsHandedIn() {
        Terms terms = Terms.of(Behaviour.EXAM, 7).withLimit(Duration.ofSeconds(5), 0);
        Script script = quiz(terms, new FakeShell())
                .press("a")
                .feed(new Input.Tick(), new Input.Tick(), new Input.Tick(), new Input.Tick());
        shows(script, "0 of 8 right");
        shows(script, "Time is up: handed in.");
    }

    @Test
    void aSlipOfTheKeyIsTakenBack() {
        Script script = quiz(Behaviour.PRACTICE).press("b Enter u");
        shows(script, "Taken back: answer again.");
        shows(script, "Question 1 of 8 · 0 right");
        assertEquals(1, effects(script, Effect.Withdraw.class).size());
        script.press("a Enter");
        shows(script, "✓ Right");
    }

    @Test
    void anAppealAndAFaultyQuestionAreKeptWithAWordWhy() {
        Script script = quiz(Behaviour.PRACTICE).press("b Enter p \"she_said_so\" Enter");
        shows(script, "✓ Kept for the teacher.");
        assertEquals("she said so", effects(script, Effect.Appeal.class).get(0).why());
        script.press("! Enter");
        shows(script, "Marked as faulty");
        assertEquals(
                new Effect.Faulty("velmora", "who", ""),
                effects(script, Effect.Faulty.class).get(0));
        script.press("! \"q\" ESC");
        assertEquals(1, effects(script, Effect.Faulty.class).size(), "Esc does nothing");
        shows(script, "✗ Not right");
    }

    @Test
    void thatMoreQuestionsAreMadeStandsInTheTopLineUntilTheyCome() {
        String session = Fixtures.quiz(Behaviour.PRACTICE).session().id();
        Script script = quiz(Behaviour.PRACTICE).feed(new Told.Making(session, "Loading the language engine"));
        shows(script, "making more questions … · Question 1 of 8 · 0 right");
        script.press("b Enter");
        shows(script, "making more questions … · Question 1 of 8 · 0 right");
        script.resize(new Size(160, 50));
        shows(script, "making more questions: loading the language engine … · Question 1 of 8 · 0 right");
        script.feed(new Told.Making("another session", ""));
        shows(script, "making more questions");
        script.feed(new Told.Making(session, ""));
        assertFalse(script.text().contains("making more questions"));
    }

    @Test
    void leavingAsksAndAnythingButTheOneKeyStays() {
        Script script = quiz(Behaviour.PRACTICE).press("q");
        shows(script, "Leave this quiz?");
        script.press("Enter");
        shows(script, "Question 1 of 8");
        script.press("ESC ESC q q");
        shows(script, "Sets and articles");
        assertEquals(1, effects(script, Effect.LookAtShelf.class).size());
    }

    @Test
    void theArticleIsReadInBetweenAndThePlaceIsKept() {
        Script script = quiz(Behaviour.PRACTICE).press("c r / \"brandt\" Enter");
        shows(script, "Harbour of Velmora");
        assertEquals("Brandt", Golden.words(script.canvas(), readback.tui.draw.Role.FOUND));
        script.press("Enter");
        shows(script, "› C  the council");
        assertEquals(1, effects(script, Effect.KeepPlace.class).size());
    }

    @Test
    void missedQuestionsAreLookedAtAndAskedAgain() {
        Script script = quiz(Behaviour.PRACTICE)
                .press("b Enter Enter s Enter Ctrl-s Enter Ctrl-s Enter Ctrl-s Enter s Enter s Enter s Enter");
        shows(script, "0 of 8 right");
        script.press("j Enter");
        shows(script, "Which of these happened after the storm?");
        script.press("q r");
        assertEquals(1, effects(script, Effect.Retry.class).size());
        shows(script, "Question 1 of 8");
    }

    @Test
    void helpThemeAndMouseWorkOnAnyPageAndTypingIsLeftAlone() {
        Script script = quiz(Behaviour.PRACTICE).press("? ?");
        shows(script, "Question 1 of 8");
        script.press("T j Enter");
        assertEquals("terminal", script.theme());
        script.press("T j j Enter");
        assertEquals("dark", script.theme());
        assertEquals(
                List.of("terminal", "terminal", "dark"),
                effects(script, Effect.ShowTheme.class).stream()
                        .map(Effect.ShowTheme::theme)
                        .toList());
        script.press("M");
        assertTrue(script.mouse());
        script.press("s Enter s Enter \"?TMQq\"");
        shows(script, "› ?TMQq");
        script.press("F1");
        shows(script, "Keys: question 3");
        script.press("F1 Ctrl-z");
        assertEquals(1, script.suspended());
        shows(script, "› ?TMQq");
    }

    @Test
    void everyPageNamesAllItsKeysOnTheHelpPage() {
        Script script = quiz(Behaviour.EXAM).press("?");
        for (String words :
                List.of("hand in the whole exam", "mark the question to come back", "to the next question")) {
            shows(script, words);
        }
    }

    @Test
    void whatIsPastedOnTheFirstPageIsAnArticleOrAPath() {
        Script script = Script.of(HomePage.of(Fixtures.shelf(false)), MIDDLE);
        script.feed(new Input.Paste("A title\n\nA first paragraph of an article."));
        assertEquals(
                new Effect.AddText("A title\n\nA first paragraph of an article."),
                script.effects().get(0));
        script.feed(new Input.Paste("/tmp/article.txt\n"));
        assertEquals(new Effect.AddFile("/tmp/article.txt"), script.effects().get(1));
        shows(script, "✗ /tmp/article.txt: there is no such file.");
    }

    @Test
    void aQuizMadeReadyMeanwhileDoesNotInterrupt() {
        Script script = quiz(Behaviour.PRACTICE).press("c").feed(new Told.Started(Fixtures.quiz(Behaviour.EXAM)));
        shows(script, "› C  the council");
        shows(script, "“Storm in Velmora” is ready: you find it on the first page.");
    }
}
