package readback.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.question.AnswerKey;
import readback.question.Moment;
import readback.question.english.Basis;
import readback.text.Analysis;
import readback.text.Fact;

/** Which answers to "when" are listed as right. */
class TimingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velmark will publish its results on Feb. 12.|Feb. 12;on Feb. 12",
                "Velmark opened the plant of Leeds on Sunday morning.|Sunday morning;Sunday;on Sunday",
            })
    void theDayIsRightWithoutItsPart(String text, String accepted) {
        Analysis analysis = SharedEngine.analyse(text);
        Basis basis = new Basis(analysis, Facts.of(analysis));
        Fact.Dated dated = basis.facts(Fact.Dated.class).get(0);
        List<AnswerKey> keys = Timing.of(basis, dated.time()).orElseThrow().keys(basis, dated);
        Moment typed = (Moment) keys.get(keys.size() - 1);
        assertEquals(List.of(accepted.split(";")), typed.accepted());
    }
}
