package readback.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTest {

    @ParameterizedTest
    @CsvSource({
        "affect, affected",
        "close, closed",
        "carry, carried",
        "play, played",
        "stop, stopped",
        "take, took",
        "cut, cut",
        "beat, beat",
        "visit, visited",
        "open, opened",
        "permit, permitted",
        "model,",
    })
    void past(String lemma, String form) {
        assertEquals(Optional.ofNullable(form), Past.of(lemma));
    }
}
