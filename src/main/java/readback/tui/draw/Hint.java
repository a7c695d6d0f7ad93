package readback.tui.draw;

import org.jspecify.annotations.Nullable;
import readback.tui.event.Key;

/**
 * A key that acts now.
 *
 * @param key   as it is written: "Enter", "a–d"
 * @param word  for the line of keys: one or two words
 * @param about for the help page: what it does, in words
 * @param press what a click on it does; absent where it stands for several keys
 */
public record Hint(
        String key, String word, String about, @Nullable Key press) {

    public static Hint of(String key, String word, String about, Key press) {
        return new Hint(key, word, about, press);
    }

    /** For a key that is told on the help page only. */
    public static Hint quiet(String key, String about) {
        return new Hint(key, "", about, null);
    }
}
