package readback.question.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.question.AnswerKey;
import readback.question.Number;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Process;
import readback.question.Question;
import readback.question.Typed;
import readback.question.english.Bags;
import readback.question.english.Basis;
import readback.text.Analysis;
import readback.text.Span;

/** Runs every gate's cases. */
class GateCasesTest {

    @TestFactory
    Stream<DynamicTest> gates() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Gate gate : Gates.ALL) {
            assertTrue(gate.cases().stream().anyMatch(GateCase::passes), gate.id() + " has no case that passes");
            assertTrue(gate.cases().stream().anyMatch(c -> !c.passes()), gate.id() + " has no case that fails");
            for (GateCase c : gate.cases()) {
                tests.add(DynamicTest.dynamicTest(gate.id() + ": " + c.stem(), () -> {
                    Analysis analysis = SharedEngine.analyse(c.text());
                    Optional<String> reason = gate.refuses(
                            question(c.text(), c.stem(), c.options()), new Basis(analysis, Facts.of(analysis)));
                    assertEquals(c.passes(), reason.isEmpty(), () -> "reason: " + reason.orElse("none"));
                }));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> pairs() {
        List<DynamicTest> tests = new ArrayList<>();
        for (SetGate gate : Gates.PAIRS) {
            for (SetGate.PairCase c : gate.cases()) {
                tests.add(DynamicTest.dynamicTest(gate.id() + ": " + c.second().get(0), () -> {
                    Question first = question(
                            c.text(),
                            c.first().get(0),
                            c.first().subList(1, c.first().size()));
                    Question second = question(
                            c.text(),
                            c.second().get(0),
                            c.second().subList(1, c.second().size()));
                    assertEquals(
                            c.passes(), gate.refuses(second, first, new Bags()).isEmpty());
                }));
            }
        }
        return tests.stream();
    }

    private static Question question(String text, String stem, List<String> options) {
        List<Option> all = new ArrayList<>();
        for (String o : options) {
            all.add(all.isEmpty() ? Option.key(o) : new Option(o, Option.Role.UNSUPPORTED, null, null));
        }
        String key = options.get(0);
        AnswerKey typed = Character.isDigit(key.charAt(0)) || key.startsWith("More than")
                ? new Number(List.of(key), null, null)
                : new Typed(List.of(key), Typed.Sort.PHRASE, List.of());
        Span evidence = text.lines()
                .flatMap(l -> Stream.of(l.split("(?<=[.]) ")))
                .filter(s -> s.contains(key))
                .findFirst()
                .map(s -> new Span(text.indexOf(s), text.indexOf(s) + s.length()))
                .orElse(new Span(0, text.length()));
        return new Question(
                "id",
                options.contains("Not given") ? "true-false-not-given" : "case",
                stem,
                all.size() > 1 ? new PickOne(all, true) : typed,
                List.of(evidence),
                List.of("hint"),
                "",
                Process.RETRIEVE,
                0.5,
                Question.Status.APPROVED,
                "generated:case",
                null);
    }
}
