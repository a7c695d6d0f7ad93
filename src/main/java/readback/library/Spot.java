package readback.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readback.text.Plain;
import tools.jackson.databind.JsonNode;

/**
 * A value of a set being read, with its place, so that every complaint can say where it stands.
 *
 * @param path  "questions[3].key.form"
 * @param owner id of the question it belongs to, empty outside of one
 */
record Spot(JsonNode node, String path, String owner, Reading reading) {

    /** What is being read, and what was noticed on the way. */
    record Reading(String file, List<String> notes) {}

    static Spot root(JsonNode node, String file) {
        return new Spot(node, "", "", new Reading(Plain.oneLine(file, 200), new ArrayList<>()));
    }

    BadSetException bad(String what, String mend) {
        return new BadSetException(reading.file + ": " + where() + what + " " + mend);
    }

    void note(String what) {
        reading.notes.add(reading.file + ": " + where() + what);
    }

    private String where() {
        String of = owner.isEmpty() ? "" : " (question \"" + Plain.oneLine(owner, 60) + "\")";
        return path.isEmpty() ? "" : path + of + ": ";
    }

    Spot ownedBy(String id) {
        return new Spot(node, path, id, reading);
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** The value of a field that must be there. */
    Spot field(String name) {
        Spot found = optional(name);
        if (found == null) {
            throw child(node, name).bad("is missing.", "Add \"" + name + "\" here.");
        }
        return found;
    }

    @Nullable
    Spot optional(String name) {
        JsonNode value = object().get(name);
        return value == null || value.isNull() ? null : child(value, name);
    }

    private Spot child(JsonNode value, String name) {
        return new Spot(value, path.isEmpty() ? name : path + "." + name, owner, reading);
    }

    /** This value as an object whose fields are among {@code known}; others are noted and left out. */
    Spot withFields(Set<String> known) {
        for (String name : object().propertyNames()) {
            if (!known.contains(name)) {
                child(node, Plain.oneLine(name, 40))
                        .note("This field is not known and was left out. Known here: "
                                + known.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
        }
        return this;
    }

    private JsonNode object() {
        if (!node.isObject()) {
            throw wrongType("an object { … }");
        }
        return node;
    }

    /** The items of an array. */
    List<Spot> items() {
        if (!node.isArray()) {
            throw wrongType("a list [ … ]");
        }
        List<Spot> found = new ArrayList<>();
        for (JsonNode item : node) {
            found.add(new Spot(item, path + "[" + found.size() + "]", owner, reading));
        }
        return found;
    }

    List<Spot> items(String name) {
        Spot list = optional(name);
        return list == null ? List.of() : list.items();
    }

    List<String> strings(String name) {
        return items(name).stream().map(Spot::string).toList();
    }

    /** A string without control characters. */
    String string() {
        if (!node.isString()) {
            throw wrongType("a text in quotation marks");
        }
        String text = node.stringValue();
        Plain.firstForbidden(text).ifPresent(c -> {
            throw bad(
                    String.format("holds the character U+%04X, which has no place in a text.", c),
                    "Delete it (a line break is written \\n).");
        });
        return text;
    }

    String stringOr(String name, String otherwise) {
        Spot value = optional(name);
        return value == null ? otherwise : value.string();
    }

    @Nullable
    String stringOrNull(String name) {
        Spot value = optional(name);
        return value == null ? null : value.string();
    }

    boolean flagOr(String name, boolean otherwise) {
        Spot value = optional(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.node.isBoolean()) {
            throw value.wrongType("true or false");
        }
        return value.node.booleanValue();
    }

    int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrongType("a whole number");
        }
        return node.intValue();
    }

    JsonNode number() {
        if (!node.isNumber()) {
            throw wrongType("a number");
        }
        return node;
    }

    /** One of the words of an enum, upper or lower case, hyphens or underscores. */
    <E extends Enum<E>> E wordOr(String name, Class<E> type, E otherwise) {
        Spot value = optional(name);
        return value == null ? otherwise : value.word(type);
    }

    <E extends Enum<E>> E word(Class<E> type) {
        String word =
                string().strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw bad(
                shown() + " is not known here.",
                "Write one of "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                        + ".");
    }

    BadSetException wrongType(String expected) {
        return bad("should be " + expected + " but is " + shown() + ".", "Write " + expected + " here.");
    }

    private String shown() {
        if (node.isObject()) {
            return "an object";
        }
        return node.isArray() ? "a list" : Plain.oneLine(node.toString(), 40);
    }
}
