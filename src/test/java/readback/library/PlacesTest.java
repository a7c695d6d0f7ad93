package readback.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void withoutVariablesEverythingIsUnderTheHomeFolder() {
        Places places = Places.of(Map.of(), "/home/ann");
        assertEquals(Path.of("/home/ann/.local/share/readback"), places.data());
        assertEquals(Path.of("/home/ann/.config/readback"), places.config());
        assertEquals(Path.of("/home/ann/.cache/readback"), places.cache());
        assertEquals(Path.of("/home/ann/.local/share/readback/sets"), places.sets());
        assertEquals(Path.of("/home/ann/.cache/readback/generated"), places.generated());
    }

    @Test
    void anAbsoluteVariableWinsAndARelativeOneCountsAsUnset() {
        Places places =
                Places.of(Map.of("XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "c", "XDG_CACHE_HOME", ""), "/home/ann");
        assertEquals(Path.of("/d/readback"), places.data());
        assertEquals(Path.of("/home/ann/.config/readback"), places.config());
        assertEquals(Path.of("/home/ann/.cache/readback"), places.cache());
    }
}
