package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import readback.question.Process;
import readback.question.Question;
import readback.question.Response;
import readback.question.Typed;

class RegradingTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    private static Question question(String stem, String... accepted) {
        return new Question(
                "q",
                "fill-gap",
                stem,
                new Typed(List.of(accepted), Typed.Sort.PHRASE, List.of()),
                List.of(),
                List.of(),
                "",
                Process.RETRIEVE,
                0.5,
                Question.Status.APPROVED,
                "author:test",
                null);
    }

    private static final Question BEFORE = question("What was agreed?", "a ceasefire");
    private static final Question NOW = question("What was agreed?", "a ceasefire", "a truce", "a pause");

    private static Attempt said(String words) {
        Session session = Session.start(
                "5f0c0de0-0000-4000-8000-000000000001",
                "ada",
                Terms.of(Behaviour.PRACTICE, 1),
                AT,
                List.of(new Asked("set", BEFORE)));
        return session.submit(new Response.Words(words), AT).attempt();
    }

    @Test
    void anAnswerThatIsAcceptedByNowIsRightUnderTheQuestionOfNow() {
        Attempt truce = said("a truce");
        assertFalse(truce.grade().isRight());
        Attempt regraded = Regrading.of(List.of(truce), ref -> NOW).get(0);
        assertTrue(regraded.grade().isRight());
        assertEquals(NOW.fingerprint(), regraded.fingerprint());
        assertEquals(truce.id(), regraded.id());
    }

    @Test
    void aWrongAnswerStaysWrongAndARightOneRight() {
        List<Attempt> after = Regrading.of(List.of(said("a war"), said("a ceasefire")), ref -> NOW);
        assertEquals(
                List.of(0.0, 1.0), after.stream().map(a -> a.grade().fraction()).toList());
    }

    @Test
    void aQuestionThatWasChangedInAnyOtherWayOrIsGoneRegradesNothing() {
        List<Attempt> attempts = List.of(said("a truce"));
        assertEquals(attempts, Regrading.of(attempts, ref -> question("What was broken?", "a ceasefire", "a truce")));
        assertEquals(attempts, Regrading.of(attempts, ref -> question("What was agreed?", "a deal", "a truce")));
        assertEquals(attempts, Regrading.of(attempts, ref -> BEFORE));
        assertEquals(attempts, Regrading.of(attempts, ref -> null));
    }
}
