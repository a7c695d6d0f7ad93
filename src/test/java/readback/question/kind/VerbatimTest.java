package readback.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.question.english.Basis;
import readback.text.Analysis;

/** What an article tells in words that stand alone. */
class VerbatimTest {

    @Test
    void aRelativeClauseIsToldByItself() {
        assertTrue(told("The Avon Bridge, which opened in 1936, will be closed in May.")
                .contains("The Avon Bridge opened in 1936."));
    }

    @Test
    void whatSomebodySaidKeepsItsSpeaker() {
        assertTrue(told("The Avon Bridge had been closed in May, Margaret Dawson said.")
                .contains("Margaret Dawson said that the Avon Bridge had been closed in May."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry said in a statement.",
                "Those bridges in Bristol were built by Margaret Dawson.",
                "The Avon Bridge was closed by Margaret Dawson yesterday.",
                "Allied forces in Bristol were preparing to leave the Russian country.",
                "Margaret Dawson said she was convinced.",
            })
    void whatHangsIsNotTold(String text) {
        assertEquals(List.of(), told(text));
    }

    private static List<String> told(String text) {
        Analysis analysis = SharedEngine.analyse(text);
        return Verbatim.all(new Basis(analysis, Facts.of(analysis))).stream()
                .map(Verbatim::told)
                .toList();
    }
}
