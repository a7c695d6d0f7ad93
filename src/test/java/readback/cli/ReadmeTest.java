package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is so. */
class ReadmeTest {

    @TempDir
    Path folder;

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void theSetItShowsCanBePlayed() throws IOException {
        Matcher json = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(readme());
        assertTrue(json.find());
        Files.writeString(folder.resolve("set.json"), json.group(1));
        Cli.Ran check = new Cli(folder).run("check", "set.json");
        assertEquals(0, check.code(), check.out());
        Cli.Ran tried = new Cli(folder).run("check", "set.json", "--try", "who-opened", "Brill");
        assertTrue(tried.out().startsWith("right (1.00): "), tried.out());
        String quiz = new Cli(folder)
                .fed("Ada Brill\nq\n", "play", "set.json", "--no-generate")
                .out();
        assertTrue(quiz.contains("Score: 1 of 1 (100 %)"), quiz);
    }

    @Test
    void everyCommandItNamesExists() throws IOException {
        Matcher named = Pattern.compile("(?m)^readback ([a-z]+)").matcher(readme());
        int found = 0;
        while (named.find()) {
            assertEquals(0, new Cli(folder).run(named.group(1), "--help").code(), named.group(1));
            found++;
        }
        assertTrue(found > 10);
    }

    @Test
    void everyPageItLinksToIsThere() throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme());
        while (link.find()) {
            assertTrue(Files.exists(Path.of(link.group(1))), link.group(1));
        }
    }
}
