package readback.question.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printed key lists the ordinary ways to write its figure or day. */
class WordingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,300|2,300;2300",
                "2.1 per cent|2.1 per cent;2.1%;2.1 percent",
                "as much as 31%|as much as 31%;as much as 31 per cent;as much as 31 percent",
                "three years|three years;3 years",
                "57|57;fifty-seven",
                "£75|£75;75 pounds",
                "$1,200|$1,200;1,200 dollars;$1200;1200 dollars",
                "more than $8.6m|more than $8.6m;more than $8.6 million;more than 8.6 million dollars",
                "45 million euros|45 million euros;€45 million",
                "318 crowns|318 crowns",
            })
    void aFigureIsWrittenInSeveralWays(String words, String ways) {
        assertEquals(List.of(ways.split(";")), List.copyOf(Wordings.ofFigure(List.of(words))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Feb. 12|Feb. 12;12 February;February 12;12 Feb;Feb 12",
                "12 March 2022|12 March 2022;March 12, 2022;12 Mar 2022;Mar 12, 2022",
                "on 3 May|on 3 May;3 May;May 3",
                "Thursday|Thursday",
                "Room 12|Room 12",
            })
    void aDayIsWrittenInSeveralWays(String words, String ways) {
        assertEquals(List.of(ways.split(";")), List.copyOf(Wordings.ofDay(List.of(words))));
    }
}
