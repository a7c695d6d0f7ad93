package readback.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readback.question.Mark;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.text.Span;

class SetJsonTest {

    private static final String HEAD =
            "{\"formatVersion\": 1, \"article\": {\"text\": \"Mara Tolk said “no” twice. Mara Tolk left.\"},"
                    + " \"questions\": [";

    private static QuestionSet withQuestion(String fields) {
        return SetJson.read(HEAD + "{\"id\": \"a\", \"stem\": \"Who left?\", " + fields + "}]}", "x/tolk.json");
    }

    private static final String KEY = "\"key\": {\"form\": \"typed\", \"accepted\": [\"Mara Tolk\"]}";

    @Test
    void everyFormComesBackAsItWentOut() {
        QuestionSet set = Samples.everyForm();
        String json = SetJson.write(set);
        assertEquals(set, SetJson.read(json, "sample.json"));
        assertEquals(json, SetJson.write(SetJson.read(json, "sample.json")));
        assertTrue(json.endsWith("}\n"));
        assertFalse(json.contains("\r"));
    }

    @Test
    void whatAHandWrittenSetLeavesOutIsFilledIn() {
        QuestionSet set = withQuestion(KEY);
        assertEquals("tolk", set.id());
        assertEquals("tolk", set.title());
        assertTrue(set.articleVisible());
        Question q = set.questions().get(0);
        assertEquals("curated", q.kind());
        assertEquals(Question.Status.APPROVED, q.status());
        assertEquals(Process.RETRIEVE, q.process());
        assertEquals("author", q.origin());
        assertEquals(List.of(), q.evidence());
    }

    @Test
    void aQuoteStandsForItsOffsetsWhateverItsQuotationMarks() {
        Question q = withQuestion(KEY + ", \"evidence\": [{\"quote\": \"said \\\"no\\\" twice\"}]")
                .questions()
                .get(0);
        assertEquals(List.of(new Span(10, 25)), q.evidence());
    }

    @Test
    void quotesWorkInOptionsAndMarks() {
        Question q = withQuestion(
                        "\"key\": {\"form\": \"pick-one\", \"options\": [{\"text\": \"A\", \"role\": \"key\"},"
                                + " {\"text\": \"B\", \"role\": \"other-span\", \"evidence\": {\"quote\": \"Tolk"
                                + " left\"}}]}")
                .questions()
                .get(0);
        Option wrong = ((PickOne) q.key()).options().get(1);
        assertEquals(Option.Role.OTHER_SPAN, wrong.role());
        assertEquals(new Span(32, 41), wrong.evidence());
        Question mark = withQuestion("\"key\": {\"form\": \"mark\", \"spans\": [{\"quote\": \"Mara Tolk left.\"}]}")
                .questions()
                .get(0);
        assertEquals(new Mark(List.of(new Span(27, 42)), "Mara Tolk left."), mark.key());
    }

    @Test
    void unknownKindsLoadAndUnknownFieldsAreNamed() {
        SetJson.Loaded loaded = SetJson.load(
                HEAD + "{\"id\": \"a\", \"kind\": \"from-the-future\", \"stem\": \"Who?\", \"colour\": 1, " + KEY
                        + "}]}",
                "x.json");
        assertEquals("from-the-future", loaded.set().questions().get(0).kind());
        assertEquals(1, loaded.notes().size());
        assertTrue(loaded.notes().get(0).startsWith("x.json: questions[0].colour: This field is not known"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `"key": {"form": "riddle"}`                                         | questions[0].key.form (question "a"): This version does not know the form "riddle".
        `"key": {"form": "typed"}`                                          | questions[0].key.accepted (question "a"): is missing.
        `"key": {"form": "typed", "accepted": []}`                          | questions[0].key.accepted (question "a"): is empty.
        `"key": {"form": "typed", "accepted": "x"}`                         | questions[0].key.accepted (question "a"): should be a list [ … ] but is "x".
        `"key": {"form": "pick-one", "options": [{"text": "A"}]}`           | questions[0].key.options (question "a"): No option is right.
        `"key": {"form": "pick-one", "options": [{"text": "A", "role": "best"}]}` | questions[0].key.options[0].role (question "a"): "best" is not known here. Write one of KEY, MISREADS
        `"key": {"form": "number", "accepted": ["3"], "tolerance": 1e-9000}` | questions[0].key.tolerance (question "a"): This tolerance makes no sense.
        `"key": {"form": "moment", "accepted": ["Monday"], "published": "13 Jan"}` | questions[0].key.published (question "a"): should be a date
        `"key": {"form": "match", "left": ["a"], "right": ["b"], "key": [1]}` | questions[0].key.key (question "a"): The key [1] does not fit
        `"key": 3`                                                          | questions[0].key (question "a"): should be an object { … } but is 3.
        `"key": {"form": "mark", "spans": [{"quote": "Mara Tolk"}]}`        | questions[0].key.spans[0].quote (question "a"): The article's text holds the words "Mara Tolk" twice.
        `"key": {"form": "mark", "spans": [{"quote": "Mara Talk"}]}`        | questions[0].key.spans[0].quote (question "a"): The article's text does not hold the words "Mara Talk".
        `"key": {"form": "mark", "spans": [{"start": 4, "end": 999}]}`      | questions[0].key.spans[0] (question "a"): The span 4..999 lies outside the article
        `"key": {"form": "mark", "spans": [{"start": 4}]}`                  | questions[0].key.spans[0].end (question "a"): is missing.
        `"hints": ["\\u001b[2J"], "key": {"form": "order", "items": ["a", "b"]}` | questions[0].hints[0] (question "a"): holds the character U+001B
        """)
    void anErrorSaysWhereAndWhat(String fields, String expected) {
        BadSetException e = assertThrows(BadSetException.class, () -> withQuestion(fields));
        assertTrue(e.getMessage().startsWith("x/tolk.json: " + expected), e.getMessage());
        assertEquals(1, e.getMessage().lines().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                   | x.json: It is empty
        `{`                                  | x.json: line 1, column 2: This is not valid JSON
        `[]`                                 | x.json: should be an object { … } but is a list.
        `{"a": 1, "a": 2}`                   | x.json: line 1, column 13: A field stands twice in one object
        `{"questions": []}`                  | x.json: formatVersion: is missing. Add "formatVersion" here.
        `{"formatVersion": 2}`               | x.json: formatVersion: This version reads the format 1, not 2. Use a newer Readback
        `{"formatVersion": "1"}`             | x.json: formatVersion: should be a whole number but is "1".
        `{"formatVersion": 1}`               | x.json: article: is missing.
        `{"formatVersion": 1, "article": {"text": " "}}` | x.json: article.text: is empty.
        `{"formatVersion": 1, "article": {"text": "A."}, "questions": [{"stem": "B"}]}` | x.json: questions[0].id: is missing.
        `{"formatVersion": 1} x`             | x.json: line 1, column 22: This is not valid JSON
        """)
    void aBadFileGivesOneLine(String json, String expected) {
        BadSetException e = assertThrows(BadSetException.class, () -> SetJson.read(json, "x.json"));
        assertTrue(e.getMessage().startsWith(expected), e.getMessage());
        assertEquals(1, e.getMessage().lines().count());
    }

    @Test
    void twoQuestionsWithOneIdAreRefused() {
        String q = "{\"id\": \"a\", \"stem\": \"Who?\", " + KEY + "}";
        BadSetException e =
                assertThrows(BadSetException.class, () -> SetJson.read(HEAD + q + "," + q + "]}", "x.json"));
        assertTrue(e.getMessage().startsWith("x.json: questions[1].id: Another question"), e.getMessage());
    }

    @Test
    void hugeAndDeepInputGivesOneLine() {
        for (String json : List.of(
                "[".repeat(1_000_000), "{\"a\":".repeat(100_000), " ".repeat(Json.MAX_LENGTH + 1), "1".repeat(5000))) {
            BadSetException e = assertThrows(BadSetException.class, () -> SetJson.read(json, "x.json"));
            assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            assertTrue(e.getMessage().length() < 300, e.getMessage());
        }
    }

    @Test
    void aFileNameCannotSmuggleInEscapes() {
        BadSetException e = assertThrows(BadSetException.class, () -> SetJson.read("{", "a\u001b[31m\nb.json"));
        assertTrue(e.getMessage().startsWith("a[31m b.json: line 1"), e.getMessage());
    }
}
