package readback.quiz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user has set. Read from lines {@code key = value}; a line that starts with {@code #} is a comment. Where the file
 * lies and what the command line says are the shell's business: {@code parse(text).settings().with(key, value)}.
 *
 * @param values of every {@link Setting}
 */
public record Settings(Map<Setting, String> values) {

    /** With nothing set. */
    public static final Settings USUAL = new Settings(Map.of());

    /**
     * Settings and what is wrong in their file. A line with a problem changes nothing.
     *
     * @param problems by line
     */
    public record Parsed(Settings settings, List<Problem> problems) {}

    /**
     * Something wrong in the file.
     *
     * @param line counted from 1
     * @param what in one line: what is wrong, and what would be right
     */
    public record Problem(int line, String what) {}

    public Settings {
        Map<Setting, String> all = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            all.put(setting, values.getOrDefault(setting, setting.usual()));
        }
        values = Map.copyOf(all);
    }

    /** Reads a whole file. Never throws. */
    public static Parsed parse(String text) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        Set<Setting> seen = EnumSet.noneOf(Setting.class);
        List<Problem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? lines.get(0).replaceFirst("^\uFEFF", "") : lines.get(i);
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 0) {
                problems.add(new Problem(i + 1, "no \"=\" in this line; write key = value"));
                continue;
            }
            String key = line.substring(0, equals).strip();
            String value = line.substring(equals + 1).strip();
            String wrong = wrong(key, value);
            Setting setting = Setting.of(key);
            if (wrong != null || setting == null) {
                problems.add(new Problem(i + 1, Objects.requireNonNullElse(wrong, "")));
                continue;
            }
            if (!seen.add(setting)) {
                problems.add(new Problem(i + 1, key + " is set twice; this line counts, take the other out"));
            }
            values.put(setting, Objects.requireNonNull(setting.read(value)));
        }
        return new Parsed(new Settings(values), List.copyOf(problems));
    }

    /**
     * Another value for one key, as from the command line.
     *
     * @throws IllegalArgumentException with one line for the user if there is no such key or the value is none
     */
    public Settings with(String key, String value) {
        String wrong = wrong(key, value);
        Setting setting = Setting.of(key);
        if (wrong != null || setting == null) {
            throw new IllegalArgumentException(wrong);
        }
        Map<Setting, String> changed = new EnumMap<>(values);
        changed.put(setting, Objects.requireNonNull(setting.read(value)));
        return new Settings(changed);
    }

    /** What is wrong with it in one line, null if nothing. */
    private static @Nullable String wrong(String key, String value) {
        Setting setting = Setting.of(key);
        if (setting == null) {
            String near = Nearest.of(key, List.of(Setting.values()), Setting::key);
            return "there is no setting " + printable(key)
                    + (near == null ? "; readback config show lists them all" : "; did you mean " + near + "?");
        }
        return setting.read(value) == null
                ? key + " cannot be " + printable(value) + "; it takes " + setting.allowed()
                : null;
    }

    private static String printable(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return '"' + (plain.length() > 40 ? plain.substring(0, 40) + "…" : plain) + '"';
    }

    public String get(Setting setting) {
        return Objects.requireNonNull(values.get(setting));
    }

    /** Empty if not set. */
    public String learner() {
        return get(Setting.LEARNER);
    }

    public Behaviour behaviour() {
        return Behaviour.valueOf(get(Setting.BEHAVIOUR).toUpperCase(Locale.ROOT));
    }

    public String theme() {
        return get(Setting.THEME);
    }

    public String colors() {
        return get(Setting.COLORS);
    }

    public boolean mouse() {
        return isOn(Setting.MOUSE);
    }

    /** How to review. */
    public Agenda.Wish wish() {
        return new Agenda.Wish(number(Setting.RETENTION) / 100.0, number(Setting.DAILY_LIMIT));
    }

    /** The terms of a quiz taken that way, as far as each behaviour has them. */
    public Terms terms(Behaviour behaviour, long seed) {
        int minutes = behaviour == Behaviour.EXAM ? number(Setting.TIME_LIMIT) : 0;
        int percent = number(Setting.PENALTY);
        return Terms.of(behaviour, seed)
                .withPenalty(percent == 33 ? 1 / 3.0 : percent / 100.0, number(Setting.TRIES))
                .withCertainty(isOn(Setting.CERTAINTY) && behaviour.mayAskCertainty())
                .withLimit(minutes == 0 ? null : Duration.ofMinutes(minutes), number(Setting.EXTRA_TIME))
                .withShuffle(isOn(Setting.SHUFFLE) && behaviour != Behaviour.REVIEW);
    }

    private boolean isOn(Setting setting) {
        return get(setting).equals("on");
    }

    private int number(Setting setting) {
        return Integer.parseInt(get(setting));
    }
}
