package readback.question.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.text.Analysis;

/** Which names are right where one is asked for. */
class NamesTest {

    private static List<String> accepted(String text, String name) {
        Analysis analysis = SharedEngine.analyse(text);
        int id = analysis.entities().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        return new Basis(analysis, Facts.of(analysis)).names().accepted(id);
    }

    @Test
    void aSurnameAloneIsRightWhereNobodyElseHasIt() {
        assertEquals(
                List.of("Birgit Aalto", "Aalto"),
                accepted("Birgit Aalto, a nurse, met Peter Hay in Turku. Peter Hay was late.", "Birgit Aalto"));
    }

    @Test
    void aSurnameWithTwoTitlesIsTwoPeoples() {
        List<String> names =
                accepted("Jenna Pascoe is missing. Miss Pascoe is 28. Mrs Pascoe, her mother, wept.", "Jenna Pascoe");
        assertTrue(names.contains("Jenna Pascoe"));
        assertFalse(names.contains("Pascoe"));
    }

    @Test
    void ofTwoWithOneSurnameTheGivenNameTellsWhichOne() {
        assertEquals(
                List.of("Birgit Aalto", "Birgit"),
                accepted("Birgit Aalto, a nurse, met Jonas Aalto in Turku. Jonas Aalto was late.", "Birgit Aalto"));
    }
}
