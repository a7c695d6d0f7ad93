package readback.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShortAnswerTest {

    @TestFactory
    Stream<DynamicTest> eachFreeAnswerGetsItsVerdict() {
        return Table.read("/grading/free-answers.tsv", 5).stream()
                .map(r -> DynamicTest.dynamicTest(r.line() + ": " + r.get(1) + " ← " + r.get(2), () -> {
                    Grade grade = ShortAnswer.grade(r.get(0), List.of(r.get(1).split("; ")), r.get(2));
                    assertEquals(r.get(3), grade.isRight() ? "right" : "wrong", () -> r.get(4) + " – " + grade);
                    assertFalse(grade.reason().isBlank());
                }));
    }

    @Test
    void nothingTypedIsNoAnswer() {
        assertEquals(
                "empty", ShortAnswer.grade("who", List.of("Anna Berg"), " \t").category());
    }

    @Test
    void withoutAcceptedWordingsNothingIsRight() {
        assertEquals(0, ShortAnswer.grade("who", List.of(), "Anna Berg").fraction());
    }

    @Test
    void twoOfThreeThatAreAskedForArePartial() {
        Grade grade = ShortAnswer.grade(
                "what are the three colours of the flag", List.of("red", "the red", "white", "green"), "green and red");
        assertEquals("partial", grade.category());
        assertEquals(2 / 3.0, grade.fraction(), 1e-9);
    }
}
