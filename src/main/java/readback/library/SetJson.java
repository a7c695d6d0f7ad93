package readback.library;

import java.util.List;
import readback.question.QuestionSet;
import readback.text.Plain;
import tools.jackson.databind.JsonNode;

/** Question sets as JSON; the format is described by {@code question-set.schema.json} beside this class. */
public final class SetJson {

    private SetJson() {}

    /** A set, and what its author should know: fields that were left out because nobody knows them. */
    public record Loaded(QuestionSet set, List<String> notes) {
        public Loaded {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Reads a set.
     *
     * @param name the file's name: for messages, and for the set's id if it has none of its own
     * @throws BadSetException one line: file, place, what is wrong, how to mend it
     */
    public static QuestionSet read(String json, String name) {
        return load(json, name).set();
    }

    /** As {@link #read}, with the notes. */
    public static Loaded load(String json, String name) {
        JsonNode tree;
        try {
            tree = Json.tree(json);
        } catch (BadJsonException e) {
            throw new BadSetException(Plain.oneLine(name, 200) + ": " + e.getMessage());
        }
        Spot root = Spot.root(tree, name);
        QuestionSet set = SetReader.read(root, stem(name));
        return new Loaded(set, root.reading().notes());
    }

    /** Always the same bytes for the same set: fields in a fixed order, two spaces a level, a line feed at the end. */
    public static String write(QuestionSet set) {
        return Json.pretty(SetWriter.set(set));
    }

    /** "questions/one-two.json" → "one-two" */
    private static String stem(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String stem = Plain.oneLine(dot > 0 ? file.substring(0, dot) : file, 80);
        return stem.isEmpty() ? "set" : stem;
    }
}
