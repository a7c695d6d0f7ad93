package readback.cli.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import readback.cli.desk.FailedException;
import readback.cli.desk.Input;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Troubles;
import readback.intake.Intake;
import readback.intake.Taken;
import readback.text.Plain;

/** Articles put on the learner's shelf. Each gives the line that says what was taken, and how much of it. */
final class Additions {

    private final Surroundings world;

    Additions(Surroundings world) {
        this.world = world;
    }

    String file(String given) {
        String path = given.strip();
        if (path.matches("(?i)https?://.*")) {
            throw new FailedException(
                    "Nothing is fetched from the network: save the page as a file and give its path.");
        }
        String home = world.env().getOrDefault("HOME", "");
        String full = path.startsWith("~/") && !home.isEmpty() ? home + path.substring(1) : path;
        byte[] bytes = Input.bytes(full, world);
        Taken taken = Intake.take(bytes, full, null);
        return keep(bytes, String.valueOf(world.resolve(full).getFileName()), taken);
    }

    String text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Taken taken = Intake.take(bytes, "pasted.txt", null);
        String stem = taken.article().title().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String name = stem.replaceAll("^-|-$", "");
        return keep(
                bytes, (name.isEmpty() ? "pasted" : name.substring(0, Math.min(60, name.length()))) + ".txt", taken);
    }

    private String keep(byte[] bytes, String name, Taken taken) {
        Path folder = world.places().articles();
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name);
            int dot = name.lastIndexOf('.');
            String stem = dot > 0 ? name.substring(0, dot) : name;
            String ending = dot > 0 ? name.substring(dot) : ".txt";
            for (int n = 2; Files.exists(file) && !java.util.Arrays.equals(Files.readAllBytes(file), bytes); n++) {
                file = folder.resolve(stem + "-" + n + ending);
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new FailedException("The article can't be kept: " + Troubles.file(e));
        }
        int words = taken.article().text().split("\\s+").length;
        String left = taken.cut().isEmpty() ? "" : ", " + taken.cut().size() + " lines of page furniture left out";
        return "Added: " + Plain.oneLine(taken.article().title(), 80) + " (" + words + " words" + left + ").";
    }
}
