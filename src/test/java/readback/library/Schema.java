package readback.library;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** As much of JSON Schema as the schema of question sets uses; any other keyword is an error. */
final class Schema {

    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "required",
            "additionalProperties",
            "properties",
            "items",
            "minItems",
            "minLength",
            "minimum",
            "maximum",
            "enum",
            "const",
            "oneOf",
            "pattern");

    private final Map<String, Object> root;

    Schema() throws IOException {
        try (InputStream in = SetJson.class.getResourceAsStream("question-set.schema.json")) {
            root = Json.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The field names a definition allows. */
    Set<String> fields(String definition) {
        Map<String, Object> schema =
                definition.isEmpty() ? root : object(object(root.get("$defs")).get(definition));
        return object(schema.get("properties")).keySet();
    }

    /** What is wrong with a document; empty if nothing is. */
    List<String> errors(String json) {
        List<String> errors = new ArrayList<>();
        check(root, Json.object(json), "", errors);
        return errors;
    }

    private void check(Map<String, Object> schema, Object value, String at, List<String> errors) {
        for (String keyword : schema.keySet()) {
            if (!KEYWORDS.contains(keyword)) {
                throw new AssertionError("keyword " + keyword);
            }
        }
        if (schema.get("$ref") instanceof String ref) {
            check(object(object(root.get("$defs")).get(ref.substring("#/$defs/".length()))), value, at, errors);
        }
        if (schema.get("const") != null && !schema.get("const").equals(value)) {
            errors.add(at + ": not " + schema.get("const"));
        }
        if (schema.get("enum") instanceof List<?> words && !words.contains(value)) {
            errors.add(at + ": not one of " + words);
        }
        if (schema.get("type") instanceof String type && !isOf(type, value)) {
            errors.add(at + ": not of type " + type);
            return;
        }
        if (schema.get("oneOf") instanceof List<?> ways) {
            oneOf(ways, value, at, errors);
        }
        if (value instanceof Map<?, ?> map) {
            fields(schema, object(map), at, errors);
        } else if (value instanceof List<?> list) {
            if (list.size() < (int) schema.getOrDefault("minItems", 0)) {
                errors.add(at + ": too few");
            }
            for (Object item : list) {
                check(object(schema.get("items")), item, at + "[]", errors);
            }
        } else if (value instanceof String s) {
            if (s.length() < (int) schema.getOrDefault("minLength", 0)
                    || schema.get("pattern") instanceof String p && !s.matches(p)) {
                errors.add(at + ": bad text");
            }
        } else if (value instanceof Number n) {
            double d = new BigDecimal(n.toString()).doubleValue();
            if (schema.get("minimum") instanceof Integer least && d < least
                    || schema.get("maximum") instanceof Integer most && d > most) {
                errors.add(at + ": out of range");
            }
        }
    }

    private void oneOf(List<?> ways, Object value, String at, List<String> errors) {
        long fitting = ways.stream()
                .filter(way -> {
                    List<String> trial = new ArrayList<>();
                    check(object(way), value, at, trial);
                    return trial.isEmpty();
                })
                .count();
        if (fitting != 1) {
            errors.add(at + ": fits " + fitting + " of " + ways.size());
        }
    }

    private void fields(Map<String, Object> schema, Map<String, Object> value, String at, List<String> errors) {
        if (!(schema.get("properties") instanceof Map<?, ?> known)) {
            return;
        }
        for (Object name : (List<?>) schema.getOrDefault("required", List.of())) {
            if (!value.containsKey(name)) {
                errors.add(at + ": without " + name);
            }
        }
        value.forEach((name, inner) -> {
            if (known.get(name) == null) {
                errors.add(at + ": unknown " + name);
            } else {
                check(object(known.get(name)), inner, at + "." + name, errors);
            }
        });
    }

    private static boolean isOf(String type, Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Integer;
            case "number" -> value instanceof Number;
            default -> throw new AssertionError("type " + type);
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
