package readback.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.question.english.Basis;
import readback.text.Analysis;
import readback.text.Fact;

/** What is accepted for a speaker without a name. */
class SourceWordsTest {

    @Test
    void observersOfABodyInEveryOrder() {
        List<String> accepted =
                accepted("Observers from the African Union said the vote in Nairobi had been peaceful.");
        assertEquals("observers from the African Union", accepted.get(0));
        assertTrue(
                accepted.containsAll(List.of(
                        "observers of the African Union", "African Union observers", "the African Union’s observers")),
                accepted::toString);
        assertFalse(accepted.contains("observers"), accepted::toString);
        assertFalse(accepted.contains("the African Union"), accepted::toString);
    }

    @Test
    void hoteliersOfAVillageNeverTheVillage() {
        List<String> accepted =
                accepted("The beach has been closed since May. Hoteliers in the nearby village of Ottersby, for"
                        + " whom the seals fill rooms, said nobody had asked them about the fence.");
        assertTrue(
                accepted.containsAll(List.of("hoteliers in Ottersby", "hoteliers from Ottersby", "Ottersby hoteliers")),
                accepted::toString);
        assertTrue(
                accepted.stream()
                        .noneMatch(a -> a.contains("whom")
                                || a.matches("(the )?.*village.*Ottersby") && !a.contains("hoteliers")),
                accepted::toString);
    }

    @Test
    void spokesmanOrTheBodyHeSpeaksFor() {
        List<String> accepted =
                accepted("A spokesman for the Harcastle Bank said all the branches would open on Monday.");
        assertTrue(
                accepted.containsAll(List.of(
                        "a spokesman for the Harcastle Bank", "Harcastle Bank spokesman", "the Harcastle Bank")),
                accepted::toString);
    }

    @Test
    void visitorsOfACountryFromThere() {
        assertEquals(
                List.of("Greek visitors", "visitors from Greece"),
                accepted("Greek visitors said the ferry was late. Other visitors had no tickets for the island."));
    }

    @Test
    void documentsSayNothing() {
        assertEquals(
                List.of(),
                accepted(
                        "Partial results from the Electoral Commission showed that Helen Carter was leading in Bristol."));
    }

    private static List<String> accepted(String text) {
        Analysis analysis = SharedEngine.analyse(text);
        Basis basis = new Basis(analysis, Facts.of(analysis));
        return basis.facts(Fact.Statement.class).stream()
                .flatMap(s -> Unnamed.of(basis, s).stream())
                .flatMap(u -> u.accepted().stream())
                .toList();
    }
}
