package readback.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import readback.text.Analysis;

/** Every fact rule finds what its own examples say, and nothing that they forbid. */
class FactRulesTest {

    @TestFactory
    Stream<DynamicContainer> examples() {
        return FactRules.ALL.stream()
                .map(rule -> DynamicContainer.dynamicContainer(
                        rule.id(),
                        rule.examples().stream().map(e -> DynamicTest.dynamicTest(e.text(), () -> check(rule, e)))));
    }

    @Test
    void everyRuleHasExamplesThatMustAndMustNotMatch() {
        for (FactRule rule : FactRules.ALL) {
            assertTrue(rule.examples().stream().anyMatch(e -> !e.finds().isEmpty()), rule.id());
            assertTrue(rule.examples().stream().anyMatch(e -> !e.not().isEmpty()), rule.id());
        }
    }

    @Test
    void idsAreUnique() {
        assertEquals(
                FactRules.ALL.size(),
                FactRules.ALL.stream().map(FactRule::id).distinct().count());
    }

    private static void check(FactRule rule, RuleExample example) {
        Analysis analysis = SharedEngine.analyse(example.text());
        List<String> lines =
                rule.find(analysis).stream().map(f -> FactLine.of(analysis, f)).toList();
        String all = "found:\n" + String.join("\n", lines) + "\n";
        example.finds().forEach(f -> assertTrue(lines.contains(f), () -> "not found: " + f + "\n" + all));
        example.not()
                .forEach(n ->
                        lines.forEach(l -> assertFalse(l.contains(n), () -> "must not be found: " + n + "\n" + all)));
    }
}
