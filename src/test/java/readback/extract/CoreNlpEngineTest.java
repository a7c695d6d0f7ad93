package readback.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readback.text.Analysis;
import readback.text.Sentence;
import readback.text.Token;

class CoreNlpEngineTest {

    private static final String TEXT = "“We won’t go,” said Ms. Ilves, of the U.S. The rest — some 40 – left…\n\n"
            + "NO RAIN IN SIGHT\n\nThe mayor’s office didn’t reply";

    @Test
    void offsetsPointExactlyIntoTheText() {
        Analysis analysis = SharedEngine.analyse(TEXT);
        for (Sentence sentence : analysis.sentences()) {
            int at = sentence.span().start();
            for (Token token : sentence.tokens()) {
                assertEquals(token.text(), token.span().in(TEXT));
                assertTrue(TEXT.substring(at, token.span().start()).isBlank(), token.text());
                at = token.span().end();
            }
            assertEquals(at, sentence.span().end());
        }
    }

    @Test
    void sentencesEndAtParagraphBreaksAndAfterAbbreviations() {
        Analysis analysis = SharedEngine.analyse(TEXT);
        assertEquals(
                List.of(
                        "0 “We won’t go,” said Ms. Ilves, of the U.S.",
                        "0 The rest — some 40 – left…",
                        "1 NO RAIN IN SIGHT",
                        "2 The mayor’s office didn’t reply"),
                analysis.sentences().stream()
                        .map(s -> s.paragraph() + " " + analysis.words(s.span()))
                        .toList());
    }

    @Test
    void wordsHaveClassLemmaHeadAndName() {
        Sentence sentence = SharedEngine.analyse("Officials in Norway said the bridges were closed.")
                .sentences()
                .get(0);
        assertEquals(
                "Officials/official/NNS/O Norway/Norway/NNP/LOCATION said/say/VBD/O closed/close/VBN/O",
                sentence.tokens().stream()
                        .filter(t ->
                                List.of("Officials", "Norway", "said", "closed").contains(t.text()))
                        .map(t -> t.text() + "/" + t.lemma() + "/" + t.pos() + "/" + t.ner())
                        .collect(Collectors.joining(" ")));
        Token officials = sentence.tokens().get(0);
        assertEquals("nsubj", officials.relation());
        assertEquals("said", sentence.tokens().get(officials.head()).text());
    }

    @Test
    void theEngineIsPresentInTheTests() {
        assertTrue(Engine.isPresent());
    }
}
