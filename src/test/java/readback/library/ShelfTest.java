package readback.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.question.QuestionSet;

class ShelfTest {

    @TempDir
    Path home;

    @Test
    void setsAndArticlesAreListedWithTheirTitles() throws IOException {
        SafeFile.write(home.resolve("sets/orsby.json"), SetJson.write(Samples.everyForm()));
        SafeFile.write(home.resolve("articles/b.md"), "\n# Second story\n\nText.\n");
        SafeFile.write(home.resolve("articles/a.txt"), "First story\n\nText.\n");
        SafeFile.write(home.resolve("articles/c.html"), "<html><title>Third\nstory</title>");
        SafeFile.write(home.resolve("articles/.hidden.txt"), "Hidden");
        SafeFile.write(home.resolve("articles/photo.png"), "x");
        Shelf shelf = Shelf.of(List.of(home.resolve("sets"), home.resolve("articles"), home.resolve("none")));
        assertEquals(
                List.of(
                        "SET orsby Flood 8",
                        "ARTICLE a First story 0",
                        "ARTICLE b Second story 0",
                        "ARTICLE c Third story 0"),
                shelf.entries().stream()
                        .map(e -> e.kind() + " " + e.id() + " " + e.title() + " " + e.questions())
                        .toList());
        assertEquals(List.of(), shelf.unreadable());
        assertEquals("Second story", shelf.find("b").orElseThrow().title());
        assertEquals(Optional.empty(), shelf.find("z"));
    }

    @Test
    void aBadFileIsNamedWithItsReasonAndStopsNothing() throws IOException {
        SafeFile.write(home.resolve("bad.json"), "{");
        Files.write(home.resolve("latin.json"), new byte[] {'{', (byte) 0xE9, '}'});
        Files.createSymbolicLink(home.resolve("lost.json"), home.resolve("nowhere"));
        SafeFile.write(home.resolve("good.json"), SetJson.write(Samples.everyForm()));
        Shelf shelf = Shelf.of(List.of(home));
        assertEquals(1, shelf.entries().size());
        assertEquals(3, shelf.unreadable().size());
        assertTrue(shelf.unreadable().get(0).contains("bad.json: line 1, column 2: This is not valid JSON"));
        assertTrue(shelf.unreadable().get(1).contains("latin.json: It is no UTF-8 text"));
        assertTrue(shelf.unreadable().get(2).contains("lost.json: There is no such file"));
    }

    @Test
    void theSetsThatComeWithTheProgramAreReadable() {
        Shelf shelf = Shelf.of(List.of(Path.of("questions"), Path.of("seeds")));
        assertEquals(List.of(), shelf.unreadable());
        assertTrue(shelf.entries().stream().anyMatch(e -> e.kind() == Shelf.Kind.ARTICLE));
    }

    @Test
    void aGeneratedSetIsFoundAgainForTheSameArticleVersionAndWish() throws IOException {
        QuestionSet set = Samples.everyForm();
        GeneratedSets cache = new GeneratedSets(home.resolve("generated"), "7");
        assertEquals(Optional.empty(), cache.read(set.article(), "10 1"));
        Path file = cache.write(set.article(), "10 1", set);
        assertEquals(Optional.of(set), cache.read(set.article(), "10 1"));
        assertEquals(Optional.empty(), cache.read(set.article(), "10 2"));
        assertEquals(Optional.empty(), new GeneratedSets(home.resolve("generated"), "8").read(set.article(), "10 1"));
        Files.writeString(file, "{\"half");
        assertEquals(Optional.empty(), cache.read(set.article(), "10 1"), "a damaged file counts as none");
    }

    @Test
    void writingReplacesTheFileInOneStepAndLeavesNothingBeside() throws IOException {
        Path file = home.resolve("deep/er/x.json");
        SafeFile.write(file, "one");
        SafeFile.write(file, "two €");
        assertEquals("two €", Files.readString(file));
        try (var all = Files.list(file.getParent())) {
            assertEquals(List.of(file), all.toList());
        }
        Path link = home.resolve("link.json");
        Files.createSymbolicLink(link, file);
        SafeFile.write(link, "three");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("three", Files.readString(file));
        assertFalse(Files.exists(home.resolve("deep/er/.x.json")));
    }
}
