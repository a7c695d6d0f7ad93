package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.cli.desk.Preferences;
import readback.cli.desk.Surroundings;
import readback.cli.desk.ThisRun;
import readback.cli.screen.TrainerShell;
import readback.question.Response;
import readback.quiz.Attempt;
import readback.quiz.Behaviour;
import readback.quiz.Session;
import readback.tui.Effect;
import readback.tui.event.Quiz;
import readback.tui.event.Told;

/** The shell of the screen, with a package whose generator is a script: what is made meanwhile comes into the session. */
class MoreQuestionsTest {

    private static final int SECONDS = 60;

    @TempDir
    Path folder;

    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private Surroundings world;
    private TrainerShell shell;

    @BeforeEach
    void aPackage() throws IOException {
        Path home = folder.resolve("package");
        Files.createDirectories(home.resolve("questions"));
        Files.createDirectories(home.resolve("lib/engine"));
        Files.createDirectories(home.resolve("bin"));
        String set = bridge();
        Files.writeString(home.resolve("questions/bridge.json"), set);
        Files.writeString(
                folder.resolve("generated.json"),
                set.replace("\"id\": \"when-opened\"", "\"id\": \"new-one\"")
                        .replace(
                                "\"accepted\": [\n          \"Monday\"\n        ]",
                                "\"accepted\": [\n          \"on a Monday\"\n        ]"));
        script("echo 'progress: reading' >&2; cat '" + folder.resolve("generated.json") + "'");
        world = new Cli(folder).withHome(home).world("");
        shell = shell(ThisRun.USUAL);
    }

    private TrainerShell shell(ThisRun run) {
        return new TrainerShell(world, Preferences.of(world, Map.of()), run, List.of());
    }

    private static String bridge() throws IOException {
        try (InputStream in = MoreQuestionsTest.class.getResourceAsStream("bridge.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void script(String body) throws IOException {
        Path script = folder.resolve("package/bin/readback");
        Files.writeString(script, "#!/bin/sh\n" + body + "\n");
        assertTrue(script.toFile().setExecutable(true));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    private <T extends Told> T next(Class<T> wanted) throws InterruptedException {
        while (true) {
            Told next = told.poll(SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("never told: " + wanted.getSimpleName());
            }
            if (wanted.isInstance(next)) {
                return wanted.cast(next);
            }
        }
    }

    private Quiz start() throws InterruptedException {
        shell.carryOut(new Effect.Start("bridge", Behaviour.PRACTICE, false), told::add);
        return next(Told.Started.class).quiz();
    }

    @Test
    void whatIsMadeMeanwhileIsAskedAmongTheRestAndTakenUpAgain() throws Exception {
        Quiz quiz = start();
        assertEquals(8, quiz.session().slots().size());
        assertEquals("reading", next(Told.Making.class).words());
        assertEquals("", next(Told.Making.class).words());
        Told.More more = next(Told.More.class);
        assertEquals(quiz.session().id(), more.session());
        assertEquals(
                List.of("new-one"),
                more.asked().stream().map(a -> a.question().id()).toList());
        Quiz longer = quiz.more(more);
        assertEquals(9, longer.session().slots().size());
        assertEquals("new-one", longer.session().slots().get(8).question().id());
        Session session = longer.session();
        Attempt attempt = session.submit(
                        new Response.Picked(List.of(0)), world.clock().instant())
                .attempt();
        shell.carryOut(new Effect.Save(attempt), told::add);
        assertEquals(attempt.id(), next(Told.Saved.class).attempt());
        shell.carryOut(new Effect.GoOn(session.id()), told::add);
        Quiz resumed = next(Told.Started.class).quiz();
        assertEquals(9, resumed.session().slots().size());
        assertEquals(1, resumed.session().attempts().size());
    }

    @Test
    void theNumberOfQuestionsAskedForHoldsForWhatIsMadeMeanwhileToo() throws Exception {
        shell.close();
        shell = shell(new ThisRun(3, 7L, true));
        Quiz three = start();
        assertEquals(3, three.session().slots().size());
        assertEquals(7, three.session().terms().seed());
        shell.carryOut(new Effect.LookAtShelf(), told::add);
        assertEquals(Told.Shelved.class, next(Told.class).getClass(), "nothing is made for a session that is full");
        shell.carryOut(new Effect.Again(three.session()), told::add);
        assertEquals(3, next(Told.Started.class).quiz().session().slots().size());
        Session begun = three.session();
        assertEquals(List.of(), ThisRun.USUAL.room(8, List.of()));
        assertEquals(List.of("a"), new ThisRun(9, null, true).room(8, List.of("a", "b")));
        assertEquals(List.of(), new ThisRun(3, null, true).room(begun.slots().size(), List.of("a", "b")));
    }

    private Quiz goneOn(Session session) throws InterruptedException {
        shell.carryOut(new Effect.GoOn(session.id()), told::add);
        return next(Told.Started.class).quiz();
    }

    private Session begun(Behaviour behaviour) throws InterruptedException {
        shell.carryOut(new Effect.Start("bridge", behaviour, false), told::add);
        return next(Told.Started.class).quiz().session();
    }

    /** Waits for all that was to be written before. */
    private void written(Session session) throws InterruptedException {
        shell.carryOut(new Effect.Faulty(session.current().set(), "none", ""), told::add);
        while (!next(Told.Done.class).words().equals("Kept for the question's author.")) {
            continue;
        }
    }

    @Test
    void flagsOfAnExamAndHintsAreThereWhenItGoesOn() throws Exception {
        Instant at = world.clock().instant();
        Session exam = begun(Behaviour.EXAM).goTo(2, at).flag();
        shell.carryOut(new Effect.Flag(exam), told::add);
        written(exam);
        List<Integer> flagged = new ArrayList<>();
        goneOn(exam).session().slots().forEach(s -> flagged.add(s.flagged() ? 1 : 0));
        assertEquals(List.of(0, 0, 1, 0, 0, 0, 0, 0), flagged);
        Session retry = begun(Behaviour.RETRY).hint();
        assertEquals(1, retry.current().hints());
        shell.carryOut(new Effect.OpenHint(retry), told::add);
        written(retry);
        assertEquals(1, goneOn(retry).session().current().hints());
    }

    @Test
    void aGeneratorThatFailsIsToldInOneLineAndStopsNothing() throws Exception {
        script("echo 'readback: the model is gone' >&2; exit 1");
        Quiz quiz = start();
        assertEquals(8, quiz.session().slots().size());
        assertEquals(
                "More questions on this article are being made meanwhile.",
                next(Told.Done.class).words());
        assertEquals(
                "No more questions: the model is gone", next(Told.Done.class).words());
    }

    @Test
    void anArticleWaitsForItsQuestionsAndCanBeGivenUp() throws Exception {
        script("echo 'progress: reading' >&2; exec sleep 600");
        Files.createDirectories(folder.resolve("readback home/data/articles"));
        Files.writeString(
                folder.resolve("readback home/data/articles/mill.txt"), GenerateCommandTest.ARTICLE.formatted("Mill"));
        shell.carryOut(new Effect.Start("mill", Behaviour.PRACTICE, false), told::add);
        assertEquals("Reading the article …", next(Told.Progress.class).words());
        assertEquals("reading", next(Told.Progress.class).words());
        shell.carryOut(new Effect.GiveUp(), told::add);
        shell.carryOut(new Effect.LookAtShelf(), told::add);
        assertEquals(2, next(Told.Shelved.class).shelf().rows().size());
    }

    @Test
    void anArticleIsAddedOnceAndSaysWhatWasTaken() throws Exception {
        shell.carryOut(new Effect.AddText(GenerateCommandTest.ARTICLE.formatted("Mill")), told::add);
        Told.Shelved first = next(Told.Shelved.class);
        assertTrue(first.note().startsWith("Added: Mill opens ("), first.note());
        shell.carryOut(new Effect.AddText(GenerateCommandTest.ARTICLE.formatted("Mill")), told::add);
        assertEquals(2, next(Told.Shelved.class).shelf().rows().size());
        shell.carryOut(new Effect.AddFile("https://example.org/news"), told::add);
        assertEquals(
                "Nothing is fetched from the network: save the page as a file and give its path.",
                next(Told.Failed.class).words());
    }

    @Test
    void aSessionThatIsOverShowsInTheShelf() throws Exception {
        Quiz quiz = start();
        Session session = quiz.session();
        Attempt attempt = session.submit(
                        new Response.Picked(List.of(0)), world.clock().instant())
                .attempt();
        shell.carryOut(new Effect.Save(attempt), told::add);
        next(Told.Saved.class);
        shell.carryOut(new Effect.End(session.handIn(world.clock().instant())), told::add);
        Told.Ended ended = next(Told.Ended.class);
        assertEquals(1, ended.past().size());
        assertEquals(1, ended.streakDays());
        shell.carryOut(new Effect.LookAtShelf(), told::add);
        var shelf = next(Told.Shelved.class).shelf();
        assertEquals(null, shelf.open());
        assertEquals(1, shelf.today());
        assertEquals(1.0, shelf.rows().get(0).last());
        assertEquals("just now", shelf.rows().get(0).when());
        assertEquals(false, shelf.fresh());
    }
}
