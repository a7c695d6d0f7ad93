package readback.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.question.Question;
import readback.question.SpeechWeight;
import readback.question.Typed;
import readback.question.english.Basis;
import readback.text.Analysis;

/** What somebody said that tells nothing of what the article is about. */
class SmallTalkTest {

    private static final String TEXT =
            "Margaret Dawson opened the bridge in Bristol on Monday. “I have a teenager and a"
                    + " puppy,” she said. “The bridge cost 40 million pounds.”";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who-said | Who said: “I have a teenager and a puppy”? | true",
                "who-said | Who said: “I have five and my sister has three of Dawson”? | true",
                "who-said | Who said: “The bridge cost 40 million pounds”? | false",
                "who-said | Who said: “We spent the whole sum near Bristol”? | false",
                "refers-to | In the sentence “‘I have a teenager and a puppy,’ she said.”, who is “she”? | true",
                "who-did | Who has a teenager and a puppy? | false"
            })
    void tellsNothing(String kind, String stem, boolean empty) {
        Analysis analysis = SharedEngine.analyse(TEXT);
        Basis basis = new Basis(analysis, Facts.of(analysis));
        Question question = Draft.of(
                        kind,
                        stem,
                        new Typed(List.of("Margaret Dawson"), Typed.Sort.NAME, List.of()),
                        analysis.sentences().get(1).span())
                .question(basis);
        assertEquals(empty, SpeechWeight.isEmpty(basis, question));
    }
}
