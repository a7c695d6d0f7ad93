package readback.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.question.english.Basis;
import readback.text.Analysis;

/** What a sentence is changed to so that the article contradicts it, and what is left alone. */
class TwistTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council of Bristol rejected the plan for a new bridge.|The council of Bristol accepted the plan for a"
                        + " new bridge.",
                "Margaret Dawson refused to pay the bill for the bridge.|Margaret Dawson agreed to pay the bill for the"
                        + " bridge.",
                "The number of visitors to Bristol rose sharply.|The number of visitors to Bristol fell sharply.",
                "No new talks with the Bristol council had been arranged.|New talks with the Bristol council had been"
                        + " arranged.",
                "Margaret Dawson has not been charged with theft.|Margaret Dawson has been charged with theft.",
                "Rain in May did not affect the number of visitors to Bristol.|Rain in May affected the number of visitors to"
                        + " Bristol.",
                "The Bristol museum employs more than 240 people.|The Bristol museum employs fewer than 240 people.",
                "The new bridge in Bristol cost less than £20 million.|The new bridge in Bristol cost more than £20"
                        + " million.",
                "Bristol Rovers beat Exeter City in the cup final.|Exeter City beat Bristol Rovers in the cup final.",
                "Bristol councillors voted to close the harbour pool.|Bristol councillors voted to keep the harbour pool.",
                "Nurses in Bristol are more likely to skip breakfast.|Nurses in Bristol are less likely to skip breakfast.",
            })
    void changesOneFact(String text, String changed) {
        assertTrue(twists(text).contains(changed), () -> "found: " + twists(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Bristol festival was abandoned after students occupied the cinema.",
                "Visitor numbers in Bristol rose as the museum reopened.",
                "The number of visitors to Bristol rose above its old level.",
                "The price of bread in Bristol rose from 71 pence to 96 pence.",
                "It is not known whether Margaret Dawson has left Bristol.",
                "Margaret Dawson denied putting pressure on anyone in Bristol.",
                "The Bristol court said in a statement.",
                "Margaret Dawson won praise for the bridge in Bristol.",
                "Margaret Dawson said that she would appeal against the verdict of the Bristol court.",
                "Margaret Dawson spent most of the morning in the Bristol bakery.",
                "Margaret Dawson is 64 years old and lives in Bristol.",
            })
    void leavesAlone(String text) {
        assertEquals(List.of(), twists(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Margaret Dawson won the race. Helen Carter was second. She praised the organisers.|Helen Carter won the"
                        + " race.",
                "The festival was held in Bristol. The town of Exeter sent a band.|The festival was held in Exeter.",
            })
    void putsAnotherNameOfTheSameSort(String text, String changed) {
        List<String> found = twists(text);
        assertTrue(found.isEmpty() || found.contains(changed), () -> "found: " + found);
    }

    private static List<String> twists(String text) {
        Analysis analysis = SharedEngine.analyse(text);
        Basis basis = new Basis(analysis, Facts.of(analysis));
        return Verbatim.all(basis).stream()
                .flatMap(v -> Twist.of(basis, v).stream())
                .map(Twist::words)
                .toList();
    }
}
