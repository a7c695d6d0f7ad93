package readback.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

        private java.util.Optional<String> part(String name) {
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
    void thereAreFourHundredCasesAndMostAreTraps() {
        List<Case> cases = cases();
        long traps = cases.stream().filter(Case::isTrap).count();
        assertTrue(cases.size() >= 400, cases.size() + " cases");
        assertTrue(traps * 2 >= cases.size(), traps + " traps of " + cases.size());
        for (String form : List.of("number", "moment", "name", "phrase")) {
            assertTrue(cases.stream().filter(c -> c.form.equals(form)).count() >= 80, form);
        }
    }

    static List<Case> cases() {
        List<Case> out = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(GradingCasesTest.class.getResourceAsStream("/grading/cases.tsv"))) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String line;
            for (int n = 1; (line = reader.readLine()) != null; n++) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] f = line.split("\t", -1);
                    assertEquals(6, f.length, "line " + n + ": form, accepted, extra, answer, verdict, why");
                    out.add(new Case(n, f[0], List.of(f[1].split(" \\| ")), f[2], f[3], f[4], f[5]));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out;
    }
}
