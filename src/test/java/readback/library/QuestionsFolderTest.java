package readback.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readback.question.Finding;
import readback.question.Linter;

/** Every file in {@code questions/} is a set without errors, and there is no other file. */
class QuestionsFolderTest {

    private static final Path FOLDER = Path.of("questions");

    @Test
    void theFolderHoldsSetsOnlyAndNoErrors() throws IOException {
        List<String> errors = new ArrayList<>();
        int sets = 0;
        for (Path file : files()) {
            if (!file.toString().endsWith(".json")) {
                errors.add(file + ": is no set: " + FOLDER + "/ holds *.json files only.");
                continue;
            }
            sets++;
            SetJson.Loaded loaded = SetJson.load(SafeFile.read(file, Json.MAX_LENGTH), file.toString());
            errors.addAll(loaded.notes());
            for (Finding finding : Linter.lint(loaded.set())) {
                if (finding.isError()) {
                    errors.add(file + ": " + finding.line());
                } else {
                    System.out.println(file + ": " + finding.line());
                }
            }
            assertEquals(
                    file.getFileName().toString(), loaded.set().id() + ".json", "the file is named after the set's id");
        }
        assertEquals(List.of(), errors);
        assertTrue(sets >= 1, "the canary: the set on the seed is there");
    }

    @Test
    void theSetOnTheSeedIsLargeAndVaried() throws IOException {
        var set = Shelf.set(FOLDER.resolve("kazakhstan-withdrawal.json"));
        assertTrue(set.askable().size() >= 24, set.askable().size() + " questions");
        long deeper = set.askable().stream()
                .filter(q -> q.process() != readback.question.Process.RETRIEVE)
                .count();
        assertTrue(deeper * 3 >= set.askable().size(), deeper + " beyond finding it in one sentence");
        assertTrue(set.askable().stream().map(q -> q.key().form()).distinct().count() >= 3);
    }

    @Test
    void theExampleInTheDocumentationHasNothingToMend() throws IOException {
        List<String> findings = Linter.lint(SetJson.read(SchemaTest.example(), "example.json")).stream()
                .map(Finding::line)
                .toList();
        assertEquals(List.of(), findings);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
