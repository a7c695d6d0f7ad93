package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readback.question.Response;
import readback.text.Span;

class ResponseTextTest {

    @Test
    void eachFormHasItsText() {
        Map<Response, String> texts = Map.of(
                new Response.Picked(List.of(0, 2)), "picked:0,2",
                new Response.Picked(List.of()), "picked:",
                new Response.Words("more than 9,800: \\ \n"), "words:more than 9,800: \\\\ \\u000a",
                new Response.Ordered(List.of(2, 0, 1)), "ordered:2,0,1",
                new Response.Matched(List.of(1, -1, 0)), "matched:1,-1,0",
                new Response.Marked(new Span(120, 168)), "marked:120-168",
                new Response.Skipped(), "skipped:");
        texts.forEach((response, text) -> {
            assertEquals(text, ResponseText.write(response));
            assertEquals(response, ResponseText.read(text));
        });
    }

    @Test
    void anyTypedTextComesBackExactlyAndStaysOneLine() {
        Random random = new Random(5);
        for (int n = 0; n < 2000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(
                        switch (random.nextInt(5)) {
                            case 0 -> '\\';
                            case 1 -> 'u';
                            case 2 -> (char) random.nextInt(0x20);
                            case 3 -> (char) random.nextInt(0x10000);
                            default -> '0';
                        });
            }
            Response words = new Response.Words(text.toString());
            String line = ResponseText.write(words);
            assertEquals(words, ResponseText.read(line));
            assertEquals(1, line.lines().count(), line);
        }
    }

    @Test
    void whatIsNoResponseIsRefused() {
        for (String text :
                List.of("", "picked", "picked:a", "picked:1,", "marked:3", "marked:9-3", "words:\\", "sung:la")) {
            assertThrows(IllegalArgumentException.class, () -> ResponseText.read(text), text);
        }
    }
}
