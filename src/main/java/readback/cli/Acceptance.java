package readback.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readback.cli.desk.FailedException;
import readback.cli.desk.Input;
import readback.cli.desk.Surroundings;
import readback.cli.desk.Troubles;
import readback.library.Json;
import readback.library.SafeFile;
import readback.library.SetJson;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.question.Response;
import readback.question.WrittenKey;

/** Adds a right wording to the key of a question in its file. Everything else in the file stays, unknown fields too. */
final class Acceptance {

    private Acceptance() {}

    /**
     * @return the line for the user
     * @throws FailedException if the question has no wordings, or the file can't be written
     */
    static String accept(String name, String id, String wording, Surroundings world) {
        String text = new String(Input.bytes(name, world), StandardCharsets.UTF_8);
        Question question = Check.question(SetJson.read(text, name), id, name);
        if (wording.isBlank()) {
            throw new FailedException("An empty answer can't be accepted.");
        }
        if (!(question.key() instanceof WrittenKey key)) {
            throw new FailedException(
                    name + ": question " + id + " has options to choose from: change them in the file.");
        }
        WrittenKey more = key.accepting(wording);
        Response answer = new Response.Words(wording);
        if (!more.grade(answer).isRight()) {
            throw new FailedException("“" + wording.strip() + "” can't be made right: "
                    + more.grade(answer).reason());
        }
        if (key.grade(answer).isRight()) {
            return "“" + wording.strip() + "” is right already; nothing was changed.";
        }
        String after = Json.pretty(with(Json.object(text), id, more.accepted()));
        QuestionSet read = SetJson.read(after, name);
        if (!Check.question(read, id, name).key().equals(more)) {
            throw new FailedException(name + ": question " + id + " can't be changed: add the wording in the file.");
        }
        Path file = world.resolve(name);
        try {
            SafeFile.write(file, after);
        } catch (IOException e) {
            throw new FailedException(Troubles.file(e));
        }
        return "“" + wording.strip() + "” is right from now on; answers given before count as right in statistics.";
    }

    /** The set with those wordings in that question's key. */
    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> set, String id, List<String> accepted) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(set);
        List<@Nullable Object> questions = new ArrayList<>();
        for (Object question : (List<?>) set.getOrDefault("questions", List.of())) {
            boolean it = question instanceof Map<?, ?> map && id.equals(map.get("id"));
            questions.add(it ? wording((Map<?, ?>) question, accepted) : question);
        }
        changed.put("questions", questions);
        return changed;
    }

    private static Map<Object, @Nullable Object> wording(Map<?, ?> question, List<String> accepted) {
        Map<Object, @Nullable Object> changed = new LinkedHashMap<>(question);
        if (question.get("key") instanceof Map<?, ?> key) {
            Map<Object, @Nullable Object> after = new LinkedHashMap<>(key);
            after.put("accepted", accepted);
            changed.put("key", after);
        }
        return changed;
    }
}
