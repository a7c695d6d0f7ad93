package readback.question.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.text.Analysis;
import readback.text.Sentence;
import readback.text.Token;

/** What the last bare noun of a text is called where it stands alone. */
class ToldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The bees flew through a five-metre tunnel. Most of them stopped in the tunnel.|tunnel"
                        + "|the five-metre tunnel",
                "The bees flew through a wooden tunnel. A second tunnel was shut. They liked the tunnel.|tunnel|-",
                "The bees flew through a tunnel. They liked the tunnel.|tunnel|-",
                "Two ferries were sold. A new red ferry came in May. The ferry was late.|ferry|-",
                "Exmoor County Council met on Monday. On Tuesday the council voted.|council|Exmoor County Council",
                "Exmoor County Council met on Monday. A council in Wales wrote to it. The council voted.|council|-",
                "Leeds City Council wrote to Exmoor County Council on Monday. The council voted.|council|-",
                "The retailer John Lewis opened in Leeds. The retailer was glad.|retailer|John Lewis",
                "A festival of films began in Bristol. The festival was busy.|festival|the festival of films",
                "The council sold a house of many rooms. The new house was sold.|house|-",
            })
    void bareNounIsToldByItsNameOrByTheWordsThatIntroduceIt(String text, String word, String told) {
        Analysis analysis = SharedEngine.analyse(text);
        Basis basis = new Basis(analysis, Facts.of(analysis));
        Sentence last = analysis.sentences().get(analysis.sentences().size() - 1);
        Token noun = last.tokens().stream()
                .filter(t -> t.text().equals(word))
                .findFirst()
                .orElseThrow();
        assertEquals(told, basis.told(last, noun).orElse(null));
    }
}
