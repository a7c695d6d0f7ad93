package readback.tui.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which way text reaches the clipboard: tmux's own buffer inside tmux, the system's tool on a desktop, and over ssh or
 * without a tool the terminal itself (OSC 52).
 */
final class Clipboard {

    private final Map<String, String> env;

    Clipboard(Map<String, String> env) {
        this.env = env;
    }

    private boolean has(String variable) {
        return !env.getOrDefault(variable, "").isEmpty();
    }

    /** The commands to try, best first. */
    List<List<String>> tools() {
        if (has("TMUX")) {
            return List.of(List.of("tmux", "load-buffer", "-w", "-"));
        }
        if (has("SSH_CONNECTION") || has("SSH_TTY")) {
            return List.of();
        }
        if (has("WAYLAND_DISPLAY")) {
            return List.of(List.of("wl-copy"));
        }
        if (has("DISPLAY")) {
            return List.of(List.of("xclip", "-selection", "clipboard"), List.of("xsel", "--clipboard", "--input"));
        }
        return has("TERM_PROGRAM") ? List.of(List.of("pbcopy")) : List.of();
    }

    /** Hands the text to the first tool that takes it; gives its name, or nothing if there is none. */
    @Nullable
    String byTool(String text) {
        for (List<String> command : tools()) {
            try {
                Process process = new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                try (var in = process.getOutputStream()) {
                    in.write(text.getBytes(StandardCharsets.UTF_8));
                }
                if (process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == 0) {
                    return command.get(0);
                }
            } catch (IOException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        return null;
    }
}
