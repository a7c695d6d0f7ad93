package readback.question.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.question.Response;
import readback.question.Typed;
import readback.question.english.Basis;
import readback.text.Analysis;
import readback.text.Entity;

/** A given name beside kin with a whole name. */
class KinNamesTest {

    private static final Typed KEY = new Typed(
            List.of("Catherine", "Catherine Yelland", "Bernard Yelland’s daughter", "Yelland’s daughter"),
            Typed.Sort.NAME,
            List.of("Bernard Yelland"));

    @Test
    void daughterIsCalledByKinAndSurname() {
        Analysis analysis =
                SharedEngine.analyse("The payments had been authorised by the finance director, Bernard Yelland,"
                        + " in 2021. Mr Yelland's daughter, Catherine, said it was like losing him twice.");
        Basis basis = new Basis(analysis, Facts.of(analysis));
        Entity daughter = analysis.entities().stream()
                .filter(e -> e.name().equals("Catherine"))
                .findFirst()
                .orElseThrow();
        List<String> accepted = KinNames.accepted(basis, daughter);
        assertTrue(
                accepted.containsAll(List.of(
                        "Catherine", "Catherine Yelland", "Bernard Yelland’s daughter", "Mr Yelland's daughter")),
                accepted::toString);
        Entity father = analysis.entities().stream()
                .filter(e -> e.name().equals("Bernard Yelland"))
                .findFirst()
                .orElseThrow();
        assertEquals(basis.names().accepted(father.id()), KinNames.accepted(basis, father));
    }

    @Test
    void kinIsRightAndTheFatherHimselfIsNot() {
        for (String right :
                List.of("Catherine", "Catherine Yelland", "Mr Yelland's daughter", "the daughter of Bernard Yelland")) {
            assertTrue(KEY.grade(new Response.Words(right)).isRight(), right);
        }
        for (String wrong : List.of("Bernard Yelland", "Yelland's wife", "Mr Yelland's wife")) {
            assertEquals(0, KEY.grade(new Response.Words(wrong)).fraction(), wrong);
        }
    }
}
