package readback.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing that is typed, and no key however odd, makes grading throw, or take long. */
class GradingFuzzTest {

    private static final String ODD =
            "\u0000\u0007\u001b[31m\u00a0\u202e\u200b\ufeff\ufffd½¾⅓€£₽°٣४０Ⅻﬁßſİıſ’‘“”«»–—−/\\|-+.,:;!?%$#@()[]{}'\"";
    private static final String[] PIECES = {
        "9,800",
        "9.800",
        "1/2",
        "1/0",
        "0/0",
        "half",
        "a third of",
        "million",
        "k",
        "-",
        "to",
        "or",
        "and",
        "not",
        "more than",
        "13/01/2022",
        "99/99/9999",
        "Thursday",
        "January",
        "1990s",
        "the",
        "of",
        "Tokayev",
        "K.",
        "U.S.",
        "'",
        "''",
        "o'clock",
        "point",
        "hundred",
        "minus",
        "%",
        "$",
        "5m",
        "6'1\"",
        "1e9",
        "999999999999999999999999999999999999999999999",
        "BC",
        "between",
        "from",
        "century",
        "th",
        "3rd",
        "q4",
        "mid-",
        "no",
        "never",
        "(",
        ")",
        "never but",
        ",",
        "🙂",
        "e\u0301\u0301\u0301"
    };

    @Test
    void randomAnswersToRandomKeysAreGradedWithoutThrowing() {
        Random random = new Random(20260101);
        for (int i = 0; i < 1_500; i++) {
            List<String> accepted = List.of(text(random, 6), text(random, 3));
            String answer = text(random, 12);
            for (AnswerKey key : keys(accepted, random)) {
                check(key.grade(new Response.Words(answer)), accepted, answer);
            }
            check(ShortAnswer.grade(text(random, 8), accepted, answer), accepted, answer);
        }
    }

    @Test
    void hugeAnswersAreReadInPart() {
        Random random = new Random(7);
        for (String piece : new String[] {
            "9",
            "a",
            " ",
            "'",
            ".",
            "-",
            "Tokayev ",
            "not ",
            "or ",
            "\u0301",
            "🙂",
            "1 ",
            "U.",
            "hundred ",
            "9.",
            "half of "
        }) {
            String answer = piece.repeat(1_000_000 / piece.length());
            for (AnswerKey key : keys(List.of("more than 9,800", answer), random)) {
                check(key.grade(new Response.Words(answer)), List.of(piece), "huge");
            }
            check(ShortAnswer.grade(answer, List.of(answer), answer), List.of(piece), "huge");
        }
    }

    @Test
    void emptyAndBlankKeysAndAnswersAreWrongAndNotErrors() {
        for (String odd : new String[] {"", " ", "\n", "\u200b", "?", "-", "'", "a", "the"}) {
            for (AnswerKey key : keys(List.of(odd), new Random(1))) {
                check(key.grade(new Response.Words("Tokayev")), List.of(odd), "Tokayev");
                check(key.grade(new Response.Words(odd)), List.of(odd), odd);
                check(key.grade(new Response.Skipped()), List.of(odd), "skipped");
            }
        }
    }

    /** Processor time of this thread, many pairs together: a busy machine changes nothing. */
    @Test
    void aPairTakesLessThanFiveMilliseconds() {
        List<GradingCasesTest.Case> cases = GradingCasesTest.cases();
        List<AnswerKey> keys = cases.stream().map(GradingCasesTest.Case::key).toList();
        String tail = " and so it was said on that day in the old town by the people of the place".repeat(12);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double least = Double.MAX_VALUE;
        for (int pass = 0; pass < 4 && least >= 5; pass++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < cases.size(); i++) {
                keys.get(i).grade(new Response.Words(cases.get(i).answer() + tail));
            }
            least = Math.min(least, (threads.getCurrentThreadCpuTime() - start) / 1e6 / cases.size());
        }
        assertTrue(least < 5, least + " ms a pair");
    }

    @Test
    void manyThreadsGradeAsOneDoes() {
        List<GradingCasesTest.Case> cases = GradingCasesTest.cases();
        List<Grade> alone = cases.stream().map(GradingFuzzTest::grade).toList();
        List<Grade> together =
                cases.parallelStream().map(GradingFuzzTest::grade).toList();
        assertEquals(alone, together);
    }

    @Test
    void theReasonOfAWrongAnswerDoesNotGiveTheRightOneAway() {
        for (GradingCasesTest.Case c : GradingCasesTest.cases()) {
            Grade grade = grade(c);
            String shown = c.key().shown().toLowerCase(Locale.ROOT);
            if (!grade.isRight() && !c.answer().toLowerCase(Locale.ROOT).contains(shown) && shown.length() > 5) {
                assertFalse(grade.reason().toLowerCase(Locale.ROOT).contains(shown), () -> c + " " + grade);
            }
        }
    }

    private static Grade grade(GradingCasesTest.Case c) {
        return c.key().grade(new Response.Words(c.answer()));
    }

    private static List<AnswerKey> keys(List<String> accepted, Random random) {
        return List.of(
                new Number(
                        accepted,
                        random.nextBoolean() ? null : text(random, 1),
                        random.nextBoolean() ? null : BigDecimal.TEN),
                new Moment(accepted, random.nextBoolean() ? null : LocalDate.of(2022, 1, 13)),
                new Typed(accepted, Typed.Sort.NAME, List.of(text(random, 2), "Nazarbayev")),
                new Typed(accepted, Typed.Sort.PHRASE, List.of(text(random, 2))));
    }

    private static void check(Grade grade, List<String> accepted, String answer) {
        assertNotNull(grade);
        assertFalse(grade.reason().isBlank(), () -> accepted + " ← " + answer);
        assertFalse(grade.category().isBlank(), () -> accepted + " ← " + answer);
    }

    private static String text(Random random, int pieces) {
        List<String> out = new ArrayList<>();
        for (int i = random.nextInt(pieces + 1); i >= 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> out.add(PIECES[random.nextInt(PIECES.length)]);
                case 1 -> out.add(String.valueOf(ODD.charAt(random.nextInt(ODD.length()))));
                case 2 ->
                    out.add(new StringBuilder()
                            .appendCodePoint(random.nextInt(0x11000))
                            .toString());
                default -> out.add(PIECES[random.nextInt(PIECES.length)] + random.nextInt(3000));
            }
        }
        return String.join(random.nextInt(3) == 0 ? "" : " ", out);
    }
}
