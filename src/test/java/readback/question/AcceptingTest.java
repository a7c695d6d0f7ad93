package readback.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An author accepts an answer that was appealed; the old response regraded under the new key is right. */
class AcceptingTest {

    @Test
    void anAcceptedPhraseIsRightFromThenOn() {
        Typed key = new Typed(List.of("a ceasefire"), Typed.Sort.PHRASE, List.of());
        Response response = new Response.Words("a truce");
        assertFalse(key.grade(response).isRight());
        WrittenKey kinder = key.accepting("a truce");
        assertTrue(kinder.grade(response).isRight());
        assertEquals("a ceasefire", kinder.shown(), "the wording to show stays the first");
    }

    @Test
    void anAcceptedNameIsRightThoughAnotherOfTheArticleHasIt() {
        Typed key = new Typed(List.of("Anna Berg"), Typed.Sort.NAME, List.of("Anna Lind"));
        Response response = new Response.Words("Lind");
        assertEquals("wrong:other-name", key.grade(response).category());
        assertTrue(key.accepting("Lind").grade(response).isRight());
    }

    @Test
    void anAcceptedNumberAndMomentAreRight() {
        Response about = new Response.Words("nearly ten thousand");
        assertTrue(new Number(List.of("9,800"), "people", null)
                .accepting("nearly ten thousand")
                .grade(about)
                .isRight());
        Response war = new Response.Words("during the war");
        Moment moment = new Moment(List.of("1943"), null);
        assertFalse(moment.grade(war).isRight());
        assertTrue(moment.accepting("during the war").grade(war).isRight());
    }

    @Test
    void whatIsAcceptedTwiceOrBlankIsAddedOnce() {
        Typed key = new Typed(List.of("a ceasefire"), Typed.Sort.PHRASE, List.of());
        assertEquals(
                List.of("a ceasefire"),
                key.accepting(" ").accepting("a ceasefire").accepted());
        assertEquals(
                List.of("a ceasefire", "a truce"),
                key.accepting(" a truce ").accepting("a truce").accepted());
    }
}
