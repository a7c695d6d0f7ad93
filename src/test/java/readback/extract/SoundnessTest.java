package readback.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import readback.text.Analysis;
import readback.text.Fact;

/** Facts of clauses whose grammar looks broken are too weak for questions. */
class SoundnessTest {

    private static final double ASKED = 0.7;

    @Test
    void aNumberWordOutOfACoordinationIsNobodyWhoWasSentenced() {
        assertEquals(
                0,
                sure(
                        "A former bank manager who stole almost $2.3 million from customers in their eighties and nineties was"
                                + " sentenced on Friday to seven years in prison."));
    }

    @Test
    void aSoundClauseKeepsItsFacts() {
        assertEquals(2, sure("A mob took over the airport in Oslo on Monday."));
    }

    /** How many events and times of the text are sure enough to be asked about. */
    private static long sure(String text) {
        Analysis analysis = SharedEngine.analyse(text);
        return Facts.of(analysis).stream()
                .filter(f -> (f instanceof Fact.Event || f instanceof Fact.Dated) && f.confidence() >= ASKED)
                .count();
    }
}
