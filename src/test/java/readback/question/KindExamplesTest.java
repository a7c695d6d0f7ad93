package readback.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.text.Analysis;

/** Runs every kind's examples: the stems that must and must not come out, and keys that grade as they should. */
class KindExamplesTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (QuestionKind kind : Kinds.ALL) {
            assertFalse(kind.examples().isEmpty(), kind.id() + " has no examples");
            for (int i = 0; i < kind.examples().size(); i++) {
                QuestionKind.Example example = kind.examples().get(i);
                tests.add(DynamicTest.dynamicTest(kind.id() + " " + (i + 1), () -> check(kind, example)));
            }
        }
        return tests.stream();
    }

    private static void check(QuestionKind kind, QuestionKind.Example example) {
        Analysis analysis = SharedEngine.analyse(example.text());
        List<Question> drafts = kind.draft(analysis, Facts.of(analysis));
        List<String> found =
                drafts.stream().map(q -> q.stem() + " => " + q.key().shown()).toList();
        for (String stem : example.stems()) {
            assertTrue(found.contains(stem), () -> "missing: " + stem + "\nfound: " + String.join("\n       ", found));
        }
        for (String never : example.never()) {
            assertTrue(
                    found.stream().noneMatch(f -> f.contains(never)),
                    () -> "must not come out: " + never + "\nfound: " + String.join("\n       ", found));
        }
        for (Question q : drafts) {
            grades(q);
            assertTrue(
                    q.evidence().stream()
                            .allMatch(s -> s.end() <= example.text().length()),
                    () -> "evidence outside the article: " + q.stem());
            assertEquals("generated:" + kind.id(), q.origin());
            assertFalse(q.hints().isEmpty(), () -> "no hint: " + q.stem());
        }
    }

    private static void grades(Question q) {
        assertEquals(1.0, q.key().grade(q.key().model()).fraction(), () -> "key does not grade its own answer: " + q);
        if (q.key() instanceof PickOne pick) {
            for (int i = 0; i < pick.options().size(); i++) {
                if (i != pick.keyIndex()) {
                    int wrong = i;
                    assertTrue(
                            pick.grade(new Response.Picked(List.of(i))).fraction() < 1,
                            () -> "graded right: "
                                    + pick.options().get(wrong).text().toLowerCase(Locale.ROOT));
                }
            }
        }
        if (q.key() instanceof Typed typed) {
            typed.others()
                    .forEach(o -> assertTrue(
                            typed.grade(new Response.Words(o)).fraction() < 1,
                            () -> "graded right: " + o + " for " + q.stem()));
        }
    }
}
