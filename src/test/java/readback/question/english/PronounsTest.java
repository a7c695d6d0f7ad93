package readback.question.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.text.Analysis;
import readback.text.Sentence;

/** The last sentence of a text with names for its pronouns, or nothing where they may mean another. */
class PronounsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Margaret Dawson lives in Bristol. She suspects the drains. In 2007 she closed a clinic."
                        + "|In 2007 Margaret Dawson closed a clinic.",
                "Margaret Dawson met Anna Bell in Bristol. Anna Bell was late. She closed a clinic."
                        + "|Anna Bell closed a clinic.",
                "Margaret Dawson waited. An engineer came to Bristol with a plan. She closed a clinic.|-",
                "Margaret Dawson thanked John Reed in Bristol. He closed a clinic.|John Reed closed a clinic.",
            })
    void pronounGivesWayToTheOnlyOneItCanMean(String text, String alone) {
        Analysis analysis = SharedEngine.analyse(text);
        Basis basis = new Basis(analysis, Facts.of(analysis));
        Sentence last = analysis.sentences().get(analysis.sentences().size() - 1);
        assertEquals(
                alone,
                new Alone(basis)
                        .resolve(last, last.tokens(), Set.of())
                        .map(r -> Wording.of(analysis.article(), last.tokens(), r))
                        .orElse(null));
    }
}
