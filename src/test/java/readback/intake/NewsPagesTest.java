package readback.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of different make, made up, each beside the text of its article: lines parted by breaks, paid for, live. */
class NewsPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/readback/intake/pages");

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".html"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageGivesItsArticleAndNothingElse(String page) {
        assertEquals(
                read(page.replace(".html", ".txt")).strip(),
                Intake.take(read(page).getBytes(java.nio.charset.StandardCharsets.UTF_8), page, null)
                        .article()
                        .text());
    }

    private static String read(String name) {
        try {
            return Files.readString(PAGES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
