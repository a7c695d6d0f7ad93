package readback.library;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readback.text.Plain;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plain JSON in and out: objects as maps, arrays as lists, in the order in which they stand. */
public final class Json {

    /** Longest text that is read, in UTF-16 units. */
    public static final int MAX_LENGTH = 10_000_000;

    private static final int MAX_DEPTH = 64;
    private static final int WIDTH = 110;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_LENGTH)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    /**
     * Reads one JSON object.
     *
     * @throws BadJsonException with one line that says where and what
     */
    public static Map<String, @Nullable Object> object(String json) {
        JsonNode node = tree(json);
        if (!node.isObject()) {
            throw new BadJsonException("This is JSON, but no object: it must begin with { and end with }.");
        }
        return MAPPER.convertValue(node, new TypeReference<>() {});
    }

    /** Writes maps, lists, strings, numbers, booleans and null as one line, without a line end. */
    public static String line(@Nullable Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The same over several lines, two spaces a level, short objects on one line; ends with a line feed. */
    public static String pretty(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        print(value, "", out);
        return out.append('\n').toString();
    }

    /** @throws BadJsonException with one line that says where and what */
    static JsonNode tree(String json) {
        if (json.length() > MAX_LENGTH) {
            throw new BadJsonException("It is longer than " + MAX_LENGTH / 1_000_000
                    + " million characters, the most that is read: split it into smaller ones.");
        }
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        if (text.isBlank()) {
            throw new BadJsonException("It is empty: a JSON object { … } was expected.");
        }
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new BadJsonException(place(e.getLocation()) + reason(e));
        }
    }

    private static String place(@Nullable TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
    }

    private static String reason(JacksonException e) {
        String said = String.valueOf(e.getOriginalMessage());
        if (said.contains("nesting depth")) {
            return "Nested deeper than " + MAX_DEPTH + " levels: no set needs that.";
        }
        if (said.contains("Duplicate") && said.contains("property")) {
            return "A field stands twice in one object: delete one of them. (" + Plain.oneLine(said, 80) + ")";
        }
        return "This is not valid JSON: " + Plain.oneLine(said, 160);
    }

    private static void print(@Nullable Object value, String indent, StringBuilder out) {
        boolean map = value instanceof Map<?, ?> m && !m.isEmpty();
        boolean list = value instanceof List<?> l && !l.isEmpty();
        if (!map && !list || isShort(value, indent)) {
            inline(value, out);
            return;
        }
        String deeper = indent + "  ";
        out.append(map ? "{\n" : "[\n");
        Iterator<?> items = map ? ((Map<?, ?>) value).entrySet().iterator() : ((List<?>) value).iterator();
        while (items.hasNext()) {
            out.append(deeper);
            Object item = items.next();
            if (item instanceof Map.Entry<?, ?> entry) {
                out.append(line(entry.getKey())).append(": ");
                item = entry.getValue();
            }
            print(item, deeper, out);
            out.append(items.hasNext() ? ",\n" : "\n");
        }
        out.append(indent).append(map ? '}' : ']');
    }

    /** Whether it stands on one line: flat, and not too wide. */
    private static boolean isShort(@Nullable Object value, String indent) {
        Iterable<?> inside = value instanceof Map<?, ?> map ? map.values() : (List<?>) value;
        for (Object item : inside) {
            if (item instanceof Map<?, ?> || item instanceof List<?> l && !l.isEmpty()) {
                return false;
            }
            if (item instanceof String s && s.length() > WIDTH) {
                return false;
            }
        }
        StringBuilder line = new StringBuilder();
        inline(value, line);
        return indent.length() + line.length() <= WIDTH;
    }

    private static void inline(@Nullable Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            String between = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(between).append(line(entry.getKey())).append(": ");
                inline(entry.getValue(), out);
                between = ", ";
            }
            out.append('}');
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            String between = "[";
            for (Object item : list) {
                out.append(between);
                inline(item, out);
                between = ", ";
            }
            out.append(']');
        } else {
            out.append(line(value));
        }
    }
}
