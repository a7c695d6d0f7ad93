package readback.quiz;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be set, one entry a key; file, command line and manual all go by this table. */
public enum Setting {
    LEARNER(
            "learner",
            "",
            "a name of up to 60 characters",
            "Whose answers these are. Empty: the name you are logged in with.",
            Setting::name),
    BEHAVIOUR(
            "behaviour",
            "practice",
            "practice, retry, exam",
            "How a quiz is taken: feedback at once; hints and second tries; or feedback at the end.",
            words("practice", "retry", "exam")),
    CERTAINTY(
            "certainty",
            "off",
            "on, off",
            "Whether each answer asks how certain you are, and is marked by it.",
            words("on", "off")),
    SHUFFLE(
            "shuffle",
            "off",
            "on, off",
            "Whether questions come in another order than their author's.",
            words("on", "off")),
    TRIES("tries", "3", "1 to 10", "Tries at one question, with retry.", whole(1, 10)),
    PENALTY(
            "penalty",
            "33",
            "0 to 100",
            "Percent of a point taken off for each earlier try and hint, with retry.",
            whole(0, 100)),
    TIME_LIMIT("time-limit", "0", "0 to 600", "Minutes for an exam; 0 for no limit.", whole(0, 600)),
    EXTRA_TIME("extra-time", "0", "0 to 300", "Percent more time in exams for this learner.", whole(0, 300)),
    RETENTION(
            "retention",
            "90",
            "70 to 99",
            "Percent chance of recall at which a question comes back: higher means more reviews.",
            whole(70, 99)),
    DAILY_LIMIT("daily-limit", "40", "1 to 1000", "Reviews a day; what is due beyond it waits.", whole(1, 1000)),
    THEME(
            "theme",
            "terminal",
            "terminal, dark, light, solarized-dark, solarized-light, contrast, mono",
            "Colours: the terminal's own, or one of these.",
            words("terminal", "dark", "light", "solarized-dark", "solarized-light", "contrast", "mono")),
    COLORS(
            "colors",
            "auto",
            "auto, none, 16, 256, true",
            "How many colours the terminal has.",
            words("auto", "none", "16", "256", "true")),
    MOUSE(
            "mouse",
            "on",
            "on, off",
            "Whether the mouse chooses and scrolls; off leaves it to the terminal.",
            words("on", "off"));

    private static final int LONGEST_NAME = 60;

    private final String key;
    private final String usual;
    private final String allowed;
    private final String meaning;
    private final UnaryOperator<@Nullable String> reading;

    Setting(String key, String usual, String allowed, String meaning, UnaryOperator<@Nullable String> reading) {
        this.key = key;
        this.usual = usual;
        this.allowed = allowed;
        this.meaning = meaning;
        this.reading = reading;
    }

    /** As it is written in the file. */
    public String key() {
        return key;
    }

    /** The value without a file. */
    public String usual() {
        return usual;
    }

    /** The values it takes, in words. */
    public String allowed() {
        return allowed;
    }

    /** One sentence or two. */
    public String meaning() {
        return meaning;
    }

    /** The value as it counts, null if it is none. */
    @Nullable
    String read(String value) {
        return reading.apply(value.strip());
    }

    /** The setting of that key, null if there is none. */
    public static @Nullable Setting of(String key) {
        return Stream.of(values()).filter(s -> s.key.equals(key)).findFirst().orElse(null);
    }

    private static @Nullable String name(@Nullable String value) {
        boolean fine = value != null
                && value.codePointCount(0, value.length()) <= LONGEST_NAME
                && value.codePoints().noneMatch(Character::isISOControl);
        return fine ? value : null;
    }

    private static UnaryOperator<@Nullable String> words(String... allowed) {
        return value -> {
            String lower = value == null ? "" : value.toLowerCase(Locale.ROOT);
            return List.of(allowed).contains(lower) ? lower : null;
        };
    }

    private static UnaryOperator<@Nullable String> whole(int least, int most) {
        return value -> {
            if (value == null || !value.matches("[0-9]{1,6}")) {
                return null;
            }
            int number = Integer.parseInt(value);
            return number >= least && number <= most ? String.valueOf(number) : null;
        };
    }
}
