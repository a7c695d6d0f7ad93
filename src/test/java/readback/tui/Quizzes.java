package readback.tui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import readback.quiz.Behaviour;
import readback.quiz.Terms;
import readback.tui.event.Size;
import readback.tui.page.HomePage;

/** Quizzes played by a script on the middle size of screen, for the tests of their pages. */
final class Quizzes {

    static final Size MIDDLE = new Size(80, 24);

    private Quizzes() {}

    static Script quiz(Terms terms, FakeShell shell) {
        Page page = HomePage.begin(Fixtures.quiz(terms, true), HomePage.of(Fixtures.shelf(false)), false)
                .next();
        return new Script(page, MIDDLE, shell);
    }

    static Script quiz(Behaviour behaviour) {
        return quiz(Terms.of(behaviour, 7), new FakeShell());
    }

    static <T extends Effect> List<T> effects(Script script, Class<T> kind) {
        return script.effects().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static void shows(Script script, String words) {
        assertTrue(script.text().contains(words), words + " not in\n" + script.text());
    }
}
