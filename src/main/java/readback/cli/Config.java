package readback.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readback.cli.desk.Preferences;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Version;
import readback.quiz.Setting;
import readback.quiz.Settings;

/** {@code readback config}: what is set, where, and how to change it. */
@Command(
        name = "config",
        aliases = "settings",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Shows the settings and where they come from; or sets one in the settings file.",
            "",
            "  readback config                 what is set, and by what",
            "  readback config theme dark      set it",
            "  readback config check           whether the file is right",
            "  readback config path            where the file is",
            "",
            "Stronger than the file is the environment (READBACK_THEME=dark), stronger still the command line"
                    + " (readback play --set theme=dark)."
        })
final class Config implements Callable<Integer> {

    private final Surroundings world;

    @Parameters(index = "0", arity = "0..1", paramLabel = "KEY", description = "A setting, or show, check, path.")
    private String key = "show";

    @Parameters(index = "1", arity = "0..1", paramLabel = "VALUE", description = "Its new value.")
    private @Nullable String value;

    Config(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Preferences now = Preferences.of(world, Map.of());
        String given = value;
        if (given != null) {
            Preferences.write(world, key, given);
            world.out()
                    .print(key + " = " + given.strip() + "   (" + world.places().settings() + ")\n");
            return Main.DONE;
        }
        switch (key) {
            case "path" -> world.out().print(world.places().settings() + "\n");
            case "check" -> {
                now.problems().forEach(p -> world.err().print("readback: " + p + "\n"));
                return now.problems().isEmpty() ? Main.DONE : Main.FAILED;
            }
            case "show" -> {
                for (Setting setting : Setting.values()) {
                    show(setting, now.settings());
                }
                world.out().print("File: " + world.places().settings() + "\n");
                now.problems().forEach(p -> world.err().print("readback: " + p + "\n"));
            }
            default -> {
                Setting setting = Setting.of(key);
                if (setting == null) {
                    // says that there is no such setting, and which is near
                    Preferences.of(world, Map.of(key, ""));
                    return Main.FAILED;
                }
                world.out().print("# " + setting.meaning() + " It takes " + setting.allowed() + ".\n");
                show(setting, now.settings());
            }
        }
        return Main.DONE;
    }

    private void show(Setting setting, Settings settings) {
        String now = settings.get(setting);
        boolean environment =
                !world.env().getOrDefault(Preferences.variable(setting), "").isEmpty();
        String from = environment
                ? "   (" + Preferences.variable(setting) + ")"
                : now.equals(setting.usual()) ? "" : "   (set)";
        world.out().print((setting.key() + " = " + now).stripTrailing() + from + "\n");
    }
}
