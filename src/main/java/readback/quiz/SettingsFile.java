package readback.quiz;

import java.util.ArrayList;
import java.util.List;

/** The text of a settings file: made with all its comments, and changed in one line with everything else left alone. */
public final class SettingsFile {

    private SettingsFile() {}

    /** A file that sets nothing: every key with its meaning and its usual value, commented out. */
    public static String template() {
        StringBuilder text = new StringBuilder("# Settings of Readback. Take the # away from a line to set it.\n");
        for (Setting setting : Setting.values()) {
            text.append("\n# ").append(setting.meaning()).append('\n');
            text.append("# It takes ").append(setting.allowed()).append(".\n");
            text.append(("# " + setting.key() + " = " + setting.usual()).stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * The same file with one value set: in the place of its last line, of its commented line, or at the end.
     *
     * @throws IllegalArgumentException as {@link Settings#with}
     */
    public static String with(String text, String key, String value) {
        Settings.USUAL.with(key, value);
        String set = (key + " = " + value.strip()).stripTrailing();
        List<String> lines = new ArrayList<>(text.lines().toList());
        int place = last(lines, key, "");
        if (place < 0) {
            place = last(lines, key, "#");
        }
        if (place < 0) {
            lines.add(set);
        } else {
            lines.set(place, set);
        }
        return String.join("\n", lines) + '\n';
    }

    private static int last(List<String> lines, String key, String before) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i).strip();
            if (line.startsWith(before)
                    && line.substring(before.length()).strip().matches("\\Q" + key + "\\E\\s*=.*")) {
                return i;
            }
        }
        return -1;
    }
}
