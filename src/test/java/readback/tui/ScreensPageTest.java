package readback.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The screens in the documentation are those of the tests. */
class ScreensPageTest {

    @Test
    void thePageShowsTheScreensAsTheyAre() throws IOException {
        String page = Files.readString(Path.of("src", "site", "markdown", "screens.md"));
        Matcher blocks = Pattern.compile("<!-- screen ([a-z0-9-]+) -->\n```\n(.*?)\n```\n", Pattern.DOTALL)
                .matcher(page);
        int found = 0;
        while (blocks.find()) {
            found++;
            String kept = Files.readString(Path.of("src", "test", "resources", "screens", blocks.group(1) + ".txt"));
            assertEquals(
                    kept.substring(0, kept.indexOf("-- cursor")).stripTrailing(), blocks.group(2), blocks.group(1));
        }
        assertTrue(found >= 8, found + " screens");
    }
}
