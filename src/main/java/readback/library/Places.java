package readback.library;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a user's things live, after the XDG Base Directory Specification 0.8.
 *
 * @param data   what must not be lost: journal, own sets and articles
 * @param config settings
 * @param cache  what can be made again: generated sets
 */
public record Places(Path data, Path config, Path cache) {

    /**
     * @param env  the environment; a variable that is empty or not absolute counts as unset, as the specification says;
     *             {@code READBACK_HOME} moves all three into one folder
     * @param home the user's home folder ({@code user.home})
     */
    public static Places of(Map<String, String> env, String home) {
        String own = env.getOrDefault("READBACK_HOME", "");
        if (!own.isBlank() && Path.of(own).isAbsolute()) {
            return new Places(Path.of(own, "data"), Path.of(own, "config"), Path.of(own, "cache"));
        }
        return new Places(
                folder(env, "XDG_DATA_HOME", home, ".local/share"),
                folder(env, "XDG_CONFIG_HOME", home, ".config"),
                folder(env, "XDG_CACHE_HOME", home, ".cache"));
    }

    private static Path folder(Map<String, String> env, String variable, String home, String otherwise) {
        String set = env.getOrDefault(variable, "");
        Path root = !set.isBlank() && Path.of(set).isAbsolute() ? Path.of(set) : Path.of(home, otherwise.split("/"));
        return root.resolve("readback");
    }

    /** The user's own question sets. */
    public Path sets() {
        return data.resolve("sets");
    }

    /** The user's own articles. */
    public Path articles() {
        return data.resolve("articles");
    }

    /** Every attempt, in SQLite. */
    public Path journal() {
        return data.resolve("journal.sqlite");
    }

    public Path settings() {
        return config.resolve("settings.properties");
    }

    /** Sets that were generated, by article and version. */
    public Path generated() {
        return cache.resolve("generated");
    }

    /** The log of the program and its libraries, which must never reach the screen. */
    public Path log() {
        return cache.resolve("readback.log");
    }
}
