package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void anEmptyFileSetsNothing() {
        assertEquals(new Settings.Parsed(Settings.USUAL, List.of()), Settings.parse(""));
        assertEquals(Behaviour.PRACTICE, Settings.USUAL.behaviour());
        assertEquals(new Agenda.Wish(0.9, 40), Settings.USUAL.wish());
        assertEquals(Terms.of(Behaviour.RETRY, 5), Settings.USUAL.terms(Behaviour.RETRY, 5));
    }

    @Test
    void whatIsSetCounts() {
        Settings.Parsed parsed = Settings.parse("\uFEFFlearner = Ada Lovelace\r\n# theme = dark\n\nbehaviour=EXAM\n"
                + "time-limit = 45\nextra-time = 25\ncertainty = on\nmouse = off\nretention = 85\ndaily-limit = 007");
        assertEquals(List.of(), parsed.problems());
        Settings settings = parsed.settings();
        assertEquals("Ada Lovelace", settings.learner());
        assertEquals(Behaviour.EXAM, settings.behaviour());
        assertFalse(settings.mouse());
        assertEquals("terminal", settings.theme());
        assertEquals(new Agenda.Wish(0.85, 7), settings.wish());
        Terms exam = settings.terms(Behaviour.EXAM, 1);
        assertEquals(Duration.ofMinutes(45), exam.limit());
        assertEquals(25, exam.extraTime());
        assertTrue(exam.certainty());
        Terms review = settings.terms(Behaviour.REVIEW, 1);
        assertFalse(review.certainty());
        assertNull(review.limit());
    }

    @Test
    void eachProblemIsNamedWithItsLineAndTheRestCounts() {
        Settings.Parsed parsed = Settings.parse(
                "theem = dark\nretention = 120\nmouse\n\u001b[31m = x\ntries = 2\ntries = 4\ndaily-limit = -1\n");
        assertEquals(
                List.of(
                        new Settings.Problem(1, "there is no setting \"theem\"; did you mean theme?"),
                        new Settings.Problem(2, "retention cannot be \"120\"; it takes 70 to 99"),
                        new Settings.Problem(3, "no \"=\" in this line; write key = value"),
                        new Settings.Problem(4, "there is no setting \"?[31m\"; readback config show lists them all"),
                        new Settings.Problem(6, "tries is set twice; this line counts, take the other out"),
                        new Settings.Problem(7, "daily-limit cannot be \"-1\"; it takes 1 to 1000")),
                parsed.problems());
        assertEquals(4, parsed.settings().terms(Behaviour.RETRY, 1).maxTries());
        assertEquals(new Agenda.Wish(0.9, 40), parsed.settings().wish());
    }

    @Test
    void theCommandLineWins() {
        Settings file = Settings.parse("theme = dark").settings();
        assertEquals("light", file.with("theme", "light").theme());
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> file.with("mouse", "maybe"));
        assertEquals("mouse cannot be \"maybe\"; it takes on, off", wrong.getMessage());
    }

    @Test
    void theTemplateSetsNothingAndNamesEveryKey() {
        String template = SettingsFile.template();
        assertEquals(new Settings.Parsed(Settings.USUAL, List.of()), Settings.parse(template));
        String uncommented = template.replaceAll("(?m)^# ([a-z-]+ =.*)$", "$1");
        assertEquals(new Settings.Parsed(Settings.USUAL, List.of()), Settings.parse(uncommented));
        assertEquals(
                Setting.values().length,
                uncommented.lines().filter(l -> l.matches("[a-z-]+ =.*")).count());
    }

    @Test
    void aValueIsChangedInItsPlaceAndCommentsSurvive() {
        assertEquals(
                "# mine\ntheme = light\nmouse = off\n",
                SettingsFile.with("# mine\ntheme = dark\nmouse = off\n", "theme", "light"));
        assertEquals("# mine\ntheme = light\n", SettingsFile.with("# mine\n# theme = terminal\n", "theme", "light"));
        assertEquals("# mine\ntheme = light\n", SettingsFile.with("# mine", "theme", "light"));
        String all = SettingsFile.template();
        for (Setting setting : Setting.values()) {
            all = SettingsFile.with(all, setting.key(), setting.usual());
        }
        assertEquals(SettingsFile.template().lines().count(), all.lines().count());
        assertEquals(new Settings.Parsed(Settings.USUAL, List.of()), Settings.parse(all));
    }

    @Test
    void theManualHasARowForEachSetting() throws Exception {
        List<String> manual = Files.readAllLines(Path.of("src/site/markdown/settings.md"));
        for (Setting s : Setting.values()) {
            String usual = s.usual().isEmpty() ? "" : "`" + s.usual() + "` ";
            String row = "| `" + s.key() + "` | " + usual + "| " + s.allowed() + " | " + s.meaning() + " |";
            assertTrue(manual.contains(row), "no row in settings.md: " + row);
        }
    }
}
