package readback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeCommandTest {

    @TempDir
    Path folder;

    @Test
    void onlyWhatIsRightIsRight() {
        Cli.Ran ran = new Cli(folder).fed("""
            {"question": "who spoke", "accepted": ["Anna Berg"], "answer": "Anna Berg"}

            {"question": "who spoke", "accepted": ["Anna Berg"], "answer": ""}
            """, "grade");
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        String[] lines = ran.out().split("\n");
        assertEquals(2, lines.length, ran.out());
        assertEquals("{\"right\":true,\"fraction\":1.0,\"reason\":\"", lines[0].substring(0, 39));
        assertEquals("{\"right\":false,\"fraction\":0.0,\"reason\":\"", lines[1].substring(0, 40));
    }

    @Test
    void aBadLineKeepsItsPlaceAndFailsAtTheEnd() {
        Cli.Ran ran = new Cli(folder).fed("""
            {"question": "q", "accepted": [], "answer": "x"}
            {"question": "q", "accepted": ["x"], "answer": 7}
            nonsense
            {"question": "q", "accepted": ["x"], "answer": "x"}
            """, "grade");
        String[] lines = ran.out().split("\n");
        assertEquals("{\"error\":\"line 1: \\\"accepted\\\" must be a list with at least one string.\"}", lines[0]);
        assertEquals("{\"error\":\"line 2: \\\"answer\\\" must be a string.\"}", lines[1]);
        assertEquals("{\"error\":\"line 3: ", lines[2].substring(0, 18));
        assertEquals("{\"right\":true", lines[3].substring(0, 13));
        assertEquals(1, ran.code());
    }
}
