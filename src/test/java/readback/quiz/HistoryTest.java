package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readback.quiz.Samples.NINE;

import java.util.List;
import org.junit.jupiter.api.Test;
import readback.question.Response;

class HistoryTest {

    private static final Asked WHERE = new Asked("unrest", Samples.typed("where-1"));

    private static List<String> row(String typed) {
        Answers answers = new Answers().give(Behaviour.RETRY, "ada", WHERE, NINE, new Response.Words(typed));
        String csv = History.csv(History.of(answers.attempts, answers.notes));
        return List.of(csv.split("\r\n"));
    }

    @Test
    void aRowSaysWhoAnsweredWhatAndWhen() {
        Answers answers = new Answers().give(Behaviour.RETRY, "ada", WHERE, NINE, new Response.Words("Almaty"));
        answers.notes.add(Note.undone("n", answers.attempts.get(0), NINE));
        answers.notes.add(Note.appeal("m", answers.attempts.get(0), "It is the same city.", NINE));
        History row = History.of(answers.attempts, answers.notes).get(0);
        assertEquals(
                List.of(
                        "2026-01-13T09:00:10Z",
                        "ada",
                        "unrest",
                        "where-1",
                        "where",
                        "infer",
                        "retry",
                        "1",
                        "0",
                        "",
                        "Almaty",
                        "1.0",
                        "right"),
                row.values().subList(0, 13));
        assertEquals(List.of("10.0", "yes"), row.values().subList(14, 16));
        assertEquals(
                List.of("words:Almaty", "yes", "It is the same city."),
                row.values().subList(19, 22));
        assertEquals(History.COLUMNS.size(), row.values().size());
    }

    @Test
    void whatIsTypedCannotBreakARowOrBecomeAFormula() {
        assertEquals(2, row("a\r\nb").size());
        assertTrue(row("=HYPERLINK(\"http://x\")").get(1).contains(",\"'=HYPERLINK(\"\"http://x\"\")\","));
        assertTrue(row("\t+1").get(1).contains(",' +1,"));
        assertTrue(row("＝1").get(1).contains(",'＝1,"));
        assertTrue(row("Almaty, Kazakhstan").get(1).contains(",\"Almaty, Kazakhstan\","));
        assertFalse(row("\u001b[2J").get(1).contains("\u001b"));
    }

    @Test
    void anEmptyHistoryIsItsHeader() {
        assertEquals(String.join(",", History.COLUMNS) + "\r\n", History.csv(List.of()));
    }
}
