package readback.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Version;
import readback.library.BadJsonException;
import readback.library.Json;
import readback.question.ShortAnswer;

/** {@code readback grade}: judges typed answers, JSON lines in and out. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Grades typed answers: reads JSON lines from standard input, writes one for each.",
            "In:   {\"question\": \"…\", \"accepted\": [\"…\", …], \"answer\": \"…\"}",
            "Out:  {\"right\": true, \"fraction\": 1.0, \"reason\": \"…\"}",
            "A line that can't be read gives {\"error\": \"…\"} in its place, and exit code 1 at the end."
        })
final class Grade implements Callable<Integer> {

    private final Surroundings world;

    Grade(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(world.in(), StandardCharsets.UTF_8));
        int code = Main.DONE;
        int number = 0;
        for (String line = lines.readLine(); line != null && !world.out().checkError(); line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Map<String, Object> out = new LinkedHashMap<>();
            try {
                readback.question.Grade grade = grade(Json.object(line));
                out.put("right", grade.isRight());
                out.put("fraction", grade.fraction());
                out.put("reason", grade.reason());
            } catch (BadJsonException e) {
                out.put("error", "line " + number + ": " + e.getMessage());
                code = Main.FAILED;
            }
            world.out().print(Json.line(out) + "\n");
        }
        return code;
    }

    private static readback.question.Grade grade(Map<String, @Nullable Object> line) {
        String question = line.get("question") instanceof String q ? q : "";
        if (!(line.get("answer") instanceof String answer)) {
            throw new BadJsonException("\"answer\" must be a string.");
        }
        List<String> accepted = line.get("accepted") instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
        if (accepted.isEmpty()) {
            throw new BadJsonException("\"accepted\" must be a list with at least one string.");
        }
        return ShortAnswer.grade(question, accepted, answer);
    }
}
