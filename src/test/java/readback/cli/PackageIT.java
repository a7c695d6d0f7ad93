package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.library.Json;

/** The packaged program as its users start it: launcher, class path, engine, exit codes. */
class PackageIT {

    @TempDir
    Path folder;

    private Packaged readback() {
        return new Packaged(folder);
    }

    @Test
    void itRunsFromAnyFolderAndThroughAChainOfLinks() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("a folder/bin"));
        Path first = Files.createSymbolicLink(deep.resolve("first link"), Packaged.LAUNCHER);
        Path second = Files.createSymbolicLink(folder.resolve("rb"), folder.relativize(first));
        for (Path launcher : List.of(Packaged.LAUNCHER, first, second)) {
            Packaged.Ran ran = readback().fed(launcher, "", "--version");
            assertEquals("", ran.err());
            assertTrue(ran.out().startsWith("readback 0."), ran.out());
            assertEquals(0, ran.code());
        }
        Packaged.Ran onPath = readback()
                .with("PATH", folder + ":" + System.getenv("PATH"))
                .command("", List.of("sh", "-c", "rb play --list"));
        Files.delete(second);
        Files.delete(first);
        assertTrue(onPath.out().startsWith("kazakhstan-withdrawal\t"), onPath.out() + onPath.err());
    }

    @Test
    void aPackageInAFolderWithBlanksWorksWithoutTheEngineButForGenerating() throws Exception {
        Path launcher = Packaged.withoutEngine(Files.createDirectories(folder.resolve("my programs/read back")));
        Packaged.Ran generate =
                readback().fed(launcher, "", "generate", Packaged.HOME + "/seeds/kazakhstan-withdrawal.txt");
        assertEquals("", generate.out());
        assertEquals(1, generate.err().lines().count(), generate.err());
        assertTrue(generate.err().startsWith("readback: The language engine is not there"), generate.err());
        assertTrue(generate.err().contains("lib/engine"), generate.err());
        assertEquals(1, generate.code());
        Packaged.Ran play = readback().fed(launcher, "a\nq\n", "play", "kazakhstan-withdrawal");
        assertTrue(play.out().contains("Question 2 of 32"), play.out() + play.err());
        assertEquals("", play.err());
        assertEquals(0, play.code());
        String line = "{\"question\": \"how many\", \"accepted\": [\"9,800\"], \"answer\": \"9800\"}\n";
        assertTrue(readback().fed(launcher, line, "grade").out().startsWith("{\"right\":true,"));
        assertEquals(1, readback().fed(launcher, "", "history").out().lines().count());
        assertEquals(
                0,
                readback()
                        .fed(
                                launcher,
                                "",
                                "check",
                                launcher.resolve("../../questions/kazakhstan-withdrawal.json")
                                        .normalize()
                                        .toString())
                        .code());
    }

    @Test
    void withoutJavaItSaysSoInOneLine() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Packaged.Ran none =
                readback().without("JAVA_HOME").with("PATH", bin.toString()).run("--version");
        assertEquals("", none.out());
        assertEquals(1, none.err().lines().count());
        assertTrue(none.err().startsWith("readback: Java 17 or newer is needed and none was found"), none.err());
        assertEquals(1, none.code());
        Path old = Files.createDirectories(folder.resolve("java 11/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\nexit 3\n");
        assertTrue(old.toFile().setExecutable(true));
        Files.writeString(folder.resolve("java 11/release"), "JAVA_VERSION=\"11.0.2\"\n");
        Packaged.Ran eleven = readback()
                .with("JAVA_HOME", folder.resolve("java 11").toString())
                .run("--version");
        assertTrue(eleven.err().contains(" is 11.0.2: install a newer one"), eleven.err());
        assertEquals(1, eleven.code());
    }

    @Test
    void exitCodesTellMisuseFromFailure() throws Exception {
        assertEquals(2, readback().run("play", "--nonsense").code());
        assertEquals(2, readback().run("nonsense").code());
        assertEquals(1, readback().run("play", "no-such-set").code());
        Packaged.Ran gone =
                readback().command("", List.of("sh", "-c", "'" + Packaged.LAUNCHER + "' play --help | head -n 1"));
        assertEquals("", gone.err());
        assertEquals(1, gone.out().lines().count());
    }

    @Test
    void aJournalThatCantBeWrittenIsOneClearLine() throws Exception {
        Files.writeString(folder.resolve("home"), "a file where the folder should be");
        Packaged.Ran ran = readback().run("history");
        assertEquals(1, ran.code());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
    }

    @Test
    void questionsAreMadeAndKeptWithTheEngine() throws Exception {
        String seed = Packaged.HOME + "/seeds/kazakhstan-withdrawal.txt";
        Packaged.Ran ran = readback().run("generate", seed, "--json");
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        Map<String, ?> set = Json.object(ran.out());
        String text = (String) ((Map<?, ?>) set.get("article")).get("text");
        List<?> questions = (List<?>) set.get("questions");
        assertFalse(questions.isEmpty());
        for (Object question : questions) {
            for (Object span : (List<?>) ((Map<?, ?>) question).get("evidence")) {
                int start = (Integer) ((Map<?, ?>) span).get("start");
                int end = (Integer) ((Map<?, ?>) span).get("end");
                assertTrue(0 <= start && start < end && end <= text.length());
            }
        }
        assertEquals(ran.out(), readback().run("generate", seed, "--json").out(), "the same from the cache");
        assertTrue(
                Files.list(folder.resolve("home/cache/generated")).findFirst().isPresent());
    }
}
