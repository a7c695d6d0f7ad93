package readback.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import readback.question.QuestionSet;
import readback.quiz.Behaviour;
import readback.quiz.Terms;
import readback.tui.event.Quiz;
import readback.tui.event.Shelf;
import readback.tui.event.Size;
import readback.tui.event.Told;
import readback.tui.page.HomePage;

/** Every page and form at the narrow, the middle and the wide size, held against files that were read. */
class ScreensTest {

    private static final List<Size> SIZES = List.of(new Size(40, 12), new Size(80, 24), new Size(160, 50));

    private record Scene(Supplier<Page> page, String keys) {}

    private static final Map<String, Scene> SCENES = new LinkedHashMap<>();

    private static void scene(String name, Supplier<Page> page, String keys) {
        SCENES.put(name, new Scene(page, keys));
    }

    private static Page quiz(Behaviour behaviour) {
        return HomePage.begin(Fixtures.quiz(behaviour), HomePage.of(Fixtures.shelf(false)), false)
                .next();
    }

    private static Page quiz(Terms terms, boolean visible, boolean reading) {
        Quiz quiz = Fixtures.quiz(terms, visible);
        return HomePage.begin(quiz, HomePage.of(Fixtures.shelf(false)), reading).next();
    }

    /** A quiz of one question of the fixture alone. */
    private static Page only(String id, Behaviour behaviour) {
        QuestionSet set = new QuestionSet(
                1,
                "velmora",
                "Storm in Velmora",
                Fixtures.ARTICLE,
                true,
                Fixtures.QUESTIONS.stream().filter(q -> q.id().equals(id)).toList());
        readback.quiz.Session session = readback.quiz.Session.start(
                "5f0c0de0-0000-4000-8000-000000000002",
                "me",
                Terms.of(behaviour, 7),
                Fixtures.START,
                readback.quiz.Asked.of(set));
        Quiz quiz = new Quiz(session, set.title(), Map.of(set.id(), set), List.of(), 0, false);
        return HomePage.begin(quiz, HomePage.of(Fixtures.shelf(false)), false).next();
    }

    static {
        Behaviour practice = Behaviour.PRACTICE;
        scene("welcome", () -> HomePage.first(Fixtures.shelf(true)), "");
        scene("home", () -> HomePage.of(Fixtures.shelf(false)), "");
        scene("home-row", () -> HomePage.of(Fixtures.shelf(false)), "j j j j");
        scene("home-search", () -> HomePage.of(Fixtures.shelf(false)), "/ \"troops\"");
        scene(
                "home-empty",
                () -> HomePage.of(new Shelf(List.of(), 0, null, 0, 0, "~/readback", null, false, false)),
                "");
        scene("home-how", () -> HomePage.of(Fixtures.shelf(false)), "j j o j c");
        scene("home-add", () -> HomePage.of(Fixtures.shelf(false)), "+ \"~/news/storm.txt\"");
        scene("home-add-failed", () -> HomePage.of(Fixtures.shelf(false)), "+ \"x.txt\" Enter");
        scene("statistics", () -> HomePage.of(Fixtures.shelf(false)), "s");
        scene("colours", () -> HomePage.of(Fixtures.shelf(false)), "T j");
        scene("help-home", () -> HomePage.of(Fixtures.shelf(false)), "?");
        scene("help-question", () -> quiz(practice), "?");
        scene("reading", () -> quiz(Terms.of(practice, 7), true, true), "");
        scene("reading-search", () -> quiz(Terms.of(practice, 7), true, true), "/ \"council\" Enter n");
        scene("question-one", () -> quiz(practice), "");
        scene("question-one-chosen", () -> quiz(practice), "c");
        scene("question-one-nothing-chosen", () -> quiz(practice), "Enter");
        scene("question-hidden-article", () -> quiz(Terms.of(practice, 7), false, false), "r");
        scene("question-many", () -> only("many", practice), "a Down Down Space");
        scene("question-typed", () -> only("typed", practice), "\"Ada_Quil\"");
        scene("question-number", () -> only("number", practice), "");
        scene("question-moment", () -> only("moment", practice), "\"tuesday\"");
        scene("question-order", () -> only("order", practice), "Space Down");
        scene("question-match", () -> only("match", practice), "b a");
        scene("question-mark", () -> only("mark", practice), "j j j");
        scene("question-mark-words", () -> only("mark", practice), "j j j j Right Right L L");
        scene("question-hints", () -> quiz(Behaviour.RETRY), "h h");
        scene("question-tried", () -> quiz(Behaviour.RETRY), "b Enter Enter");
        scene("question-certainty", () -> quiz(Terms.of(practice, 7).withCertainty(true), true, false), "a Enter");
        scene(
                "question-exam",
                () -> quiz(Terms.of(Behaviour.EXAM, 7).withLimit(Duration.ofMinutes(10), 0), true, false),
                "m b");
        scene("question-exam-hand-in", () -> quiz(Behaviour.EXAM), "b Enter m x");
        scene("question-leave", () -> quiz(practice), "a Enter Enter q");
        scene("question-faulty", () -> quiz(practice), "! \"two_are_right\"");
        scene("feedback-right", () -> quiz(practice), "a Enter");
        scene("feedback-wrong", () -> quiz(practice), "b Enter");
        scene("feedback-wrong-end", () -> quiz(practice), "b Enter End");
        scene("feedback-skipped", () -> quiz(practice), "s");
        scene("feedback-try-again", () -> quiz(Behaviour.RETRY), "c Enter");
        scene("feedback-many", () -> only("many", practice), "a b Enter");
        scene("feedback-order", () -> only("order", practice), "Enter");
        scene("feedback-match", () -> only("match", practice), "a a b Enter");
        scene("feedback-mark", () -> only("mark", practice), "j Enter");
        scene("feedback-appeal", () -> quiz(practice), "b Enter p");
        scene(
                "results",
                () -> quiz(practice),
                "b Enter Enter a c Enter Enter \"Ada_Quill\" Enter Enter \"57\" Enter Enter"
                        + " \"Monday\" Enter Enter Enter Enter b b a Enter Enter j j j j Enter Enter");
        scene("results-all-right", () -> only("typed", practice), "\"Ada_Quill\" Enter Enter");
    }

    @TestFactory
    Stream<DynamicTest> everyScreenIsAsItWasRead() {
        List<DynamicTest> tests = new ArrayList<>();
        SCENES.forEach((name, scene) -> {
            for (Size size : SIZES) {
                String full = name + "-" + size.columns() + "x" + size.rows();
                tests.add(DynamicTest.dynamicTest(full, () -> {
                    Script script = Script.of(scene.page.get(), size).press(scene.keys);
                    Golden.check(full, script.canvas());
                }));
            }
        });
        return tests.stream();
    }

    @Test
    void everyFileBelongsToAScreen() throws IOException {
        Set<String> expected = new TreeSet<>();
        SCENES.keySet().forEach(n -> SIZES.forEach(s -> expected.add(n + "-" + s.columns() + "x" + s.rows() + ".txt")));
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "screens"))) {
            Set<String> there = new TreeSet<>();
            files.forEach(f -> there.add(f.getFileName().toString()));
            assertEquals(expected, there);
        }
    }

    /** From 24x8 up to a very wide screen nothing is drawn outside or torn, and every size but the least shows the keys. */
    @Test
    void everyScreenFitsEverySize() {
        SCENES.forEach((name, scene) -> {
            Page page = Script.of(scene.page.get(), new Size(80, 24))
                    .press(scene.keys)
                    .page();
            for (Size size : List.of(
                    new Size(24, 8), new Size(33, 9), new Size(59, 17), new Size(110, 16), new Size(300, 100))) {
                readback.tui.draw.Canvas canvas = new readback.tui.draw.Canvas(size);
                page.draw(canvas, Fixtures.START);
                assertTrue(
                        canvas.text().contains("keys") || canvas.text().contains("back"),
                        name + " at " + size + "\n" + canvas.text());
            }
        });
    }

    @Test
    void tooSmallSaysWhatThereIsAndWhatIsNeededInTwoShortLines() {
        for (Size size : List.of(new Size(20, 5), new Size(23, 30), new Size(80, 7), new Size(5, 2), new Size(1, 1))) {
            String text = Script.of(quiz(Behaviour.PRACTICE), size).press("").text();
            if (size.columns() >= 20) {
                assertEquals(
                        "Window too small:", text.lines().findFirst().orElse("").strip());
                assertEquals(
                        size.columns() + "x" + size.rows() + ", needs 24x8",
                        text.lines().skip(1).findFirst().orElse("").strip());
            }
        }
    }

    @Test
    void aNewSizeKeepsPlaceSelectionAndTypedText() {
        Script script = Script.of(only("typed", Behaviour.PRACTICE), new Size(160, 50))
                .press("\"Ada_Quill_of_Velmora\" Left Left");
        script.resize(new Size(40, 12));
        assertTrue(script.text().contains("› Ada Quill of Velmora"), script.text());
        script.resize(new Size(20, 5)).resize(new Size(80, 24));
        assertTrue(script.text().contains("› Ada Quill of Velmora"), script.text());
        script.press("\"!\"");
        assertTrue(script.text().contains("› Ada Quill of Velmo!ra"), script.text());
    }

    @Test
    void progressOfMakingQuestionsIsShownAndGivenUp() {
        Script script = Script.of(HomePage.of(Fixtures.shelf(false)), new Size(80, 24))
                .feed(new Told.Progress("Reading sentence 12 of 40", 0.3));
        assertTrue(script.text().contains("Reading sentence 12 of 40  ███"), script.text());
        script.press("ESC");
        assertEquals(new Effect.GiveUp(), script.effects().get(0));
    }
}
