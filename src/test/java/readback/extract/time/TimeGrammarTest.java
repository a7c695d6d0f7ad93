package readback.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import readback.text.TimeExpression;

/** Every family of time patterns finds what its own examples say, all of it and nothing else. */
class TimeGrammarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2022, 1, 14);

    @TestFactory
    Stream<DynamicContainer> examples() {
        return TimeReader.GRAMMARS.stream()
                .map(g -> DynamicContainer.dynamicContainer(
                        g.id(),
                        g.examples().stream()
                                .map(e -> DynamicTest.dynamicTest(
                                        e.text(), () -> assertEquals(e.finds(), read(e.text(), FRIDAY))))));
    }

    @Test
    void everyGrammarHasExamplesThatMustAndMustNotMatch() {
        for (TimeGrammar grammar : TimeReader.GRAMMARS) {
            assertTrue(grammar.examples().stream().anyMatch(e -> !e.finds().isEmpty()), grammar.id());
            assertTrue(grammar.examples().stream().anyMatch(e -> e.finds().isEmpty()), grammar.id());
        }
    }

    @Test
    void withoutTheArticlesDateAWeekdayHasNoValueAndADateNoYear() {
        assertEquals(
                List.of("Thursday", "3 March = XXXX-03-03", "2019 = 2019"),
                read("On Thursday, as on 3 March and in 2019, it rained.", null));
    }

    @Test
    void aPatternIsTriedOnlyWhereTheTextCanGoOnLikeIt() {
        TimePattern pattern =
                TimePattern.of(TimeExpression.Kind.DAY, "(?<=\\bon )<month> <day>(?! votes)", (g, a) -> null);
        assertTrue(pattern.canBegin("Ma"));
        assertTrue(pattern.canBegin("March 3"));
        assertFalse(pattern.canBegin("Maple t"));
        assertFalse(pattern.canBegin("march 3"));
        assertFalse(pattern.canBegin("March t"));
    }

    @Test
    void whatIsAskedOfTheTextBeforeIsLeftOutOfABeginning() {
        assertEquals("a(?!b(?<!c))d", TimePattern.withoutLookbehind("(?<!x[)])a(?!b(?<!c))(?<=\\(y)d"));
    }

    static List<String> read(String text, @Nullable LocalDate published) {
        List<String> lines = new ArrayList<>();
        String reference = null;
        for (Found found : TimeReader.read(text, 0)) {
            TimeExpression time = found.at(new Anchor(published, false, reference));
            lines.add(time.span().in(text) + (time.value() == null ? "" : " = " + time.value()));
            reference = time.value() == null ? reference : time.value();
        }
        return lines;
    }
}
