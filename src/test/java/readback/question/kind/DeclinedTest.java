package readback.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readback.extract.SharedEngine;
import readback.text.Token;

/** Where what is said ends and what is left unsaid begins. */
class DeclinedTest {

    @ParameterizedTest
    @CsvSource({
        "he hoped to be ready by Christmas but would not be drawn on dates, 7",
        "the price was high but declined to name the sum, 4",
        "the price was high but would not fall, 8",
        "the staff came late and did not explain why, 4"
    })
    void endsBeforeWhatIsLeftUnsaid(String words, int end) {
        List<Token> tokens = new ArrayList<>(
                SharedEngine.analyse(words + ".").sentences().get(0).tokens());
        tokens.removeIf(t -> t.text().equals("."));
        assertEquals(end, Declined.from(tokens, 0));
    }
}
