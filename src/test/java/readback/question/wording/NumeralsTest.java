package readback.question.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small number may be typed in words or in digits. */
class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "three, 3",
        "8, eight",
        "more than 12 people, more than twelve people",
        "nearly three years, nearly 3 years",
        "twenty-three,",
        "'3,200',",
        "$3,",
        "two of three,",
        "many,",
        "40 %, forty %"
    })
    void isWrittenTheOtherWay(String words, String other) {
        assertEquals(Optional.ofNullable(other), Numerals.otherwise(words));
    }
}
