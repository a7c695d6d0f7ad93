package readback.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private final Schema schema;

    SchemaTest() throws IOException {
        schema = new Schema();
    }

    @Test
    void aWrittenSetOfEveryFormFollowsTheSchema() {
        assertEquals(List.of(), schema.errors(SetJson.write(Samples.everyForm())));
    }

    @Test
    void readerAndSchemaKnowTheSameFields() {
        assertEquals(SetReader.SET_FIELDS, schema.fields(""));
        assertEquals(SetReader.ARTICLE_FIELDS, schema.fields("article"));
        assertEquals(SetReader.QUESTION_FIELDS, schema.fields("question"));
        assertEquals(KeyReader.OPTION_FIELDS, schema.fields("option"));
        KeyReader.FORMS.forEach((form, fields) -> {
            Set<String> all = new TreeSet<>(fields);
            all.add("form");
            assertEquals(all, schema.fields(form), form);
        });
    }

    @Test
    void theExampleInTheDocumentationIsReadableAndFollowsTheSchema() throws IOException {
        String example = example();
        assertEquals(List.of(), schema.errors(example));
        SetJson.Loaded loaded = SetJson.load(example, "example.json");
        assertEquals(List.of(), loaded.notes());
        assertEquals(3, loaded.set().questions().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"form\": \"typed\"|\"form\": \"riddle\"",
                "\"formatVersion\": 1|\"formatVersion\": 2",
                "\"DRAFT\"|\"draught\"",
                "\"difficulty\": 0.25|\"difficulty\": 1.25",
                "\"stem\"|\"stemm\"",
                "2031-05-08|May 8"
            })
    void theSchemaRefusesWhatTheReaderRefuses(String change) {
        String json = SetJson.write(Samples.everyForm());
        String bad = json.replace(change.substring(0, change.indexOf('|')), change.substring(change.indexOf('|') + 1));
        assertFalse(bad.equals(json), "the change hits");
        assertFalse(schema.errors(bad).isEmpty());
        org.junit.jupiter.api.Assertions.assertThrows(BadSetException.class, () -> SetJson.read(bad, "bad.json"));
    }

    /** The first block of JSON in the page for authors. */
    static String example() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/question-sets.md"));
        int start = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(start, page.indexOf("```", start));
    }
}
