package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.extract.Engine;
import readback.text.Analysis;
import readback.text.Article;

/** What the command does around the engine; the engine of these tests finds nothing, so the sets are empty. */
class GenerateCommandTest {

    static final String ARTICLE = """
        %s opens

        The town of Ostrin opened its new bridge on Monday, and more than 300 people came to see it, the police said.

        The old bridge fell in 2019 after a flood that also destroyed the mill and two houses on the bank of the river.
        """;

    @TempDir
    Path folder;

    private final AtomicInteger read = new AtomicInteger();

    @BeforeEach
    void articles() throws IOException {
        Files.createDirectories(folder.resolve("news/old"));
        Files.writeString(folder.resolve("news/bridge.txt"), ARTICLE.formatted("Bridge"));
        Files.writeString(folder.resolve("news/old/mill.txt"), ARTICLE.formatted("Mill"));
        Files.writeString(folder.resolve("news/empty.txt"), "");
        Files.writeString(folder.resolve("news/picture.png"), "no article");
    }

    private Cli cli() {
        Engine nothing = new Engine() {
            @Override
            public Analysis analyse(Article article) {
                read.incrementAndGet();
                return new Analysis(article, List.of(), List.of(), List.of());
            }
        };
        return new Cli(folder).with(progress -> nothing);
    }

    @Test
    void aFolderBecomesAFolderOfSetsAndABadArticleIsNamedAtTheEnd() {
        Cli.Ran ran = cli().run("generate", "news", "-o", "sets");
        assertEquals("", ran.out());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().startsWith("readback: news/empty.txt"), ran.err());
        assertEquals(1, ran.code());
        assertTrue(Files.exists(folder.resolve("sets/bridge.json")));
        assertTrue(Files.exists(folder.resolve("sets/old/mill.json")));
        assertFalse(Files.exists(folder.resolve("sets/empty.json")));
    }

    @Test
    void startedAgainItGoesOnWhereItWas() throws IOException {
        cli().run("generate", "news", "-o", "sets");
        Files.delete(folder.resolve("sets/old/mill.json"));
        assertEquals(2, read.get());
        cli().run("generate", "news", "-o", "sets", "--jobs", "2");
        assertEquals(3, read.get(), "only the one that was missing is read again");
        assertTrue(Files.exists(folder.resolve("sets/old/mill.json")));
        cli().run("generate", "news/bridge.txt", "-o", "sets/bridge.json", "--count", "3");
        assertEquals(4, read.get(), "another wish is another set");
    }

    @Test
    void aSetThatWasEditedIsNotOverwritten() throws IOException {
        Path set = folder.resolve("bridge.json");
        cli().run("generate", "news/bridge.txt", "-o", "bridge.json");
        Files.writeString(set, Files.readString(set).replace("Bridge opens", "My bridge"));
        Cli.Ran ran = cli().run("generate", "news/bridge.txt", "-o", "bridge.json", "--count", "3");
        assertEquals(
                "readback: news/bridge.txt: " + set
                        + " holds something else or was edited: give another name with -o, or --force to overwrite"
                        + " it.\n",
                ran.err());
        assertEquals(1, ran.code());
        assertTrue(Files.readString(set).contains("My bridge"));
        assertEquals(
                0,
                cli().run("generate", "news/bridge.txt", "-o", "bridge.json", "--count", "3", "--force")
                        .code());
        assertTrue(Files.readString(set).contains("Bridge opens"));
    }

    @Test
    void withoutAFileTheSetIsPrinted() {
        Cli.Ran one = cli().run("generate", "news/bridge.txt");
        assertEquals("Bridge opens\n0 questions on news/bridge.txt\n\n", one.out());
        assertEquals("", one.err());
        assertEquals(0, one.code());
        String json = cli().run("generate", "news/bridge.txt", "--json").out();
        assertTrue(json.startsWith("{\n  \"formatVersion\": 1,\n"), json);
        String lines = cli().run("generate", "news/bridge.txt", "news/old/mill.txt", "--json")
                .out();
        assertEquals(2, lines.lines().count());
        String in = cli().fed(ARTICLE.formatted("Bridge"), "generate", "-").out();
        assertEquals("Bridge opens\n0 questions on -\n\n", in);
    }

    @Test
    void theFolderTooMayNotBeThereOrHoldNoArticle() throws IOException {
        Files.createDirectories(folder.resolve("none"));
        assertEquals(
                "readback: none: there is no article in this folder (files ending in htm, html, markdown, md, text,"
                        + " txt, xhtml).\n",
                cli().run("generate", "none").err());
        assertEquals(
                "readback: missing.txt: there is no such file. Check the name.\n",
                cli().run("generate", "missing.txt").err());
    }

    @Test
    void misuseIsNamed() {
        Cli.Ran kind = cli().run("generate", "news", "--kinds", "who-sayd");
        assertTrue(
                kind.err().startsWith("readback: There is no kind who-sayd (did you mean who-said?); there are "),
                kind.err());
        assertEquals(2, kind.code());
        assertEquals(2, cli().run("generate").code());
        assertEquals(2, cli().run("generate", "news", "--jobs", "0").code());
        assertEquals(
                2, cli().run("generate", "news", "--published", "yesterday").code());
        assertEquals(2, cli().run("generate", "news", "-o", "news/bridge.txt").code());
    }

    @Test
    void withoutTheEngineItSaysInOneLineWhatIsMissing() {
        Cli.Ran ran = new Cli(folder).run("generate", "news", "-o", "sets");
        assertEquals("readback: no engine in this test\n", ran.err());
        assertEquals(1, ran.code());
    }
}
