package readback.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void anObjectBecomesAMapInItsOrder() {
        Map<String, Object> read = Json.object("{\"b\": [1, \"x\", null], \"a\": {\"c\": true}}");
        assertEquals(List.of("b", "a"), List.copyOf(read.keySet()));
        assertEquals("{\"b\":[1,\"x\",null],\"a\":{\"c\":true}}", Json.line(read));
    }

    @Test
    void aListIsNoObject() {
        BadJsonException e = assertThrows(BadJsonException.class, () -> Json.object("[1]"));
        assertEquals("This is JSON, but no object: it must begin with { and end with }.", e.getMessage());
    }

    @Test
    void aLineHasNoLineEndInIt() {
        assertEquals("[\"a\\nb\\u001B\"]", Json.line(List.of("a\nb\u001b")));
    }

    @Test
    void prettyKeepsShortObjectsOnOneLine() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("spans", List.of(Map.of("start", 1), Map.of("start", 2)));
        map.put("none", List.of());
        map.put("words", List.of("a", "b"));
        assertEquals("""
            {
              "spans": [
                {"start": 1},
                {"start": 2}
              ],
              "none": [],
              "words": ["a", "b"]
            }
            """, Json.pretty(map));
    }
}
