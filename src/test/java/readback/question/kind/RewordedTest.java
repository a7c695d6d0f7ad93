package readback.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.question.english.Basis;
import readback.text.Analysis;

/** The same said in other words, and never something else. */
class RewordedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The museum employs more than 240 people.|The museum employs over 240 people.",
                "The bridge cost £1.1m.|The bridge cost £1.1 million.",
                "About 40 people came.|Roughly 40 people came.",
                "The match was called off.|The match was cancelled.",
                "Nearly 40 people bought a ticket.|Almost 40 people purchased a ticket.",
            })
    void phrase(String sentence, String other) {
        assertEquals(Optional.of(other), Reworded.phrase(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 1500m runner came third.",
                "He was just over 40 years old.",
                "She spoke of “about 40 people.",
                "The museum opened on Monday.",
                "Korea had recently started to broadcast.",
                "The price has increased by 4 pence."
            })
    void leavesAlone(String sentence) {
        assertEquals(Optional.empty(), Reworded.phrase(sentence));
    }

    @Test
    void turnsTheSentenceRound() {
        assertEquals(
                List.of("A new plan for schools was approved by councillors in Bristol."),
                found("Councillors in Bristol approved a new plan for schools."));
        assertEquals(List.of(), found("Councillors in Bristol approved the new plan on Monday."));
    }

    @Test
    void aSpeakerStandsInFrontWhereOtherWordsAreFoundToo() {
        assertTrue(found("Margaret Dawson said that the bridge in Bristol had cost about 12 million pounds.")
                .contains("According to Margaret Dawson, the bridge in Bristol had cost roughly 12 million pounds."));
    }

    private static List<String> found(String text) {
        Analysis analysis = SharedEngine.analyse(text);
        Basis basis = new Basis(analysis, Facts.of(analysis));
        return Verbatim.all(basis).stream()
                .flatMap(v -> Reworded.of(basis, v).stream())
                .map(Reworded::words)
                .toList();
    }
}
