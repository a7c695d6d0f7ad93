package readback.question.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.text.Analysis;
import readback.text.Sentence;
import readback.text.Token;

/** A sentence without what hangs in the air, or nothing where it would not be as true. */
class HangingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Margaret Dawson closed a clinic in Bristol because they had asked for it."
                        + "|Margaret Dawson closed a clinic in Bristol.",
                "Margaret Dawson closed a clinic in Bristol and told them so.|Margaret Dawson closed a clinic in Bristol.",
                "Margaret Dawson will close a clinic in Bristol if they ask for it.|-",
                "Margaret Dawson did not close a clinic in Bristol because they had asked for it.|-",
                "Margaret Dawson relied on them.|-",
            })
    void clauseIsToldWithoutWhatItCanDoWithout(String text, String left) {
        Analysis analysis = SharedEngine.analyse(text);
        Sentence s = analysis.sentences().get(0);
        Token root = s.tokens().stream().filter(t -> t.head() < 0).findFirst().orElseThrow();
        assertEquals(
                left,
                new Alone(new Basis(analysis, Facts.of(analysis)))
                        .shortened(s, s.tokens(), root, Set.of())
                        .map(k -> Wording.of(analysis.article(), k.tokens(), k.instead()))
                        .map(w -> w.endsWith(".") ? w : w + ".")
                        .orElse(null));
    }
}
