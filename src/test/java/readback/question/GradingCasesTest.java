package readback.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of hand-made answers, each with its verdict and why: {@code grading/cases.tsv} says how to read it. */
class GradingCasesTest {

    record Case(int line, String form, List<String> accepted, String extra, String answer, String verdict, String why) {

        AnswerKey key() {
            return switch (form) {
                case "number" ->
                    new Number(
                            accepted,
                            part("unit").orElse(null),
                            part("tolerance").map(BigDecimal::new).orElse(null));
                case "moment" ->
                    new Moment(accepted, part("published").map(LocalDate::parse).orElse(null));
                case "name" -> new Typed(accepted, Typed.Sort.NAME, others());
                case "phrase" -> new Typed(accepted, Typed.Sort.PHRASE, others());
                default -> throw new IllegalArgumentException("line " + line + ": no form " + form);
            };
        }

        private Optional<String> part(String name) {
            return Arrays.stream(extra.split("; "))
                    .filter(e -> e.startsWith(name + "="))
                    .map(e -> e.substring(name.length() + 1))
                    .findFirst();
        }

        private List<String> others() {
            return part("others").map(o -> List.of(o.split(" \\| "))).orElse(List.of());
        }

        /** Anything but right. */
        boolean isTrap() {
            return !verdict.startsWith("right");
        }
    }

    @TestFactory
    Stream<DynamicTest> eachAnswerGetsItsVerdict() {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(c.line + ": " + c.form + " " + c.accepted + " ← " + c.answer, () -> {
                    Grade grade = c.key().grade(new Response.Words(c.answer));
                    String[] expected = c.verdict.split(" ");
                    assertEquals(expected[0], grade.category(), () -> c.why + " – " + grade);
                    double fraction = expected[0].startsWith("right")
                            ? 1
                            : expected.length > 1 ? Double.parseDouble(expected[1]) : 0;
                    assertEquals(fraction, grade.fraction(), 1e-9, () -> c.why + " – " + grade);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theKeyGradesItsOwnWordingsRight() {
        return cases().stream()
                .map(Case::key)
                .distinct()
                .map(k -> DynamicTest.dynamicTest(
                        k.toString(), () -> assertTrue(k.grade(k.model()).isRight())));
    }

    @Test
    void thereAreFourHundredCasesAndTwoThirdsAreTraps() {
        List<Case> cases = cases();
        long traps = cases.stream().filter(Case::isTrap).count();
        assertTrue(cases.size() >= 400, cases.size() + " cases");
        assertTrue(traps * 3 >= cases.size() * 2, traps + " traps of " + cases.size());
        for (String form : List.of("number", "moment", "name", "phrase")) {
            assertTrue(cases.stream().filter(c -> c.form.equals(form)).count() >= 80, form);
        }
    }

    static List<Case> cases() {
        return Table.read("/grading/cases.tsv", 6).stream()
                .map(r -> new Case(
                        r.line(), r.get(0), List.of(r.get(1).split(" \\| ")), r.get(2), r.get(3), r.get(4), r.get(5)))
                .toList();
    }
}
