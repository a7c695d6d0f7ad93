package readback.cli.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readback.library.BadJsonException;
import readback.library.SafeFile;
import readback.quiz.Setting;
import readback.quiz.Settings;
import readback.quiz.SettingsFile;

/**
 * The settings that count: those of the command line, else those of the environment ({@code READBACK_THEME} for
 * {@code theme}; an empty variable counts as unset), else those of the file.
 *
 * @param problems lines for the user about a file or variable that could not be used
 */
public record Preferences(Settings settings, List<String> problems) {

    private static final int LARGEST = 1_000_000;

    /**
     * @param given of the command line, by key
     * @throws FailedException if the command line sets what can't be set
     */
    public static Preferences of(Surroundings world, Map<String, String> given) {
        List<String> problems = new ArrayList<>();
        Path file = world.places().settings();
        Settings.Parsed parsed = Settings.parse(text(world, problems));
        parsed.problems().forEach(p -> problems.add(file + ", line " + p.line() + ": " + p.what()));
        Settings settings = parsed.settings();
        for (Setting setting : Setting.values()) {
            String value = world.env().getOrDefault(variable(setting), "");
            if (!value.isEmpty()) {
                try {
                    settings = settings.with(setting.key(), value);
                } catch (IllegalArgumentException e) {
                    problems.add(variable(setting) + ": " + e.getMessage());
                }
            }
        }
        if (!world.env().getOrDefault("NO_COLOR", "").isEmpty()) {
            settings = settings.with(Setting.COLORS.key(), "none");
        }
        for (Map.Entry<String, String> entry : given.entrySet()) {
            try {
                settings = settings.with(entry.getKey(), entry.getValue());
            } catch (IllegalArgumentException e) {
                throw new FailedException(String.valueOf(e.getMessage()));
            }
        }
        return new Preferences(settings, List.copyOf(problems));
    }

    /** The environment variable that sets it. */
    public static String variable(Setting setting) {
        return "READBACK_" + setting.key().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Whose answers these are: the one set, else who is logged in. */
    public String learner(Surroundings world) {
        String set = settings.learner();
        String user = world.env().getOrDefault("USER", System.getProperty("user.name", ""));
        return !set.isEmpty() ? set : user.isEmpty() ? "me" : user;
    }

    /** Writes one setting into the file, which keeps its comments. */
    public static void write(Surroundings world, String key, String value) {
        try {
            Path file = world.places().settings();
            List<String> problems = new ArrayList<>();
            String before = Files.exists(file) ? text(world, problems) : SettingsFile.template();
            if (!problems.isEmpty()) {
                throw new FailedException(problems.get(0));
            }
            SafeFile.write(file, SettingsFile.with(before, key, value));
        } catch (IllegalArgumentException e) {
            throw new FailedException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new FailedException("The settings can't be written: " + Troubles.file(e));
        }
    }

    private static String text(Surroundings world, List<String> problems) {
        Path file = world.places().settings();
        if (!Files.exists(file)) {
            return "";
        }
        try {
            return SafeFile.read(file, LARGEST);
        } catch (IOException e) {
            problems.add("The settings can't be read: " + Troubles.file(e));
        } catch (BadJsonException e) {
            problems.add(file + ": " + e.getMessage());
        }
        return "";
    }
}
