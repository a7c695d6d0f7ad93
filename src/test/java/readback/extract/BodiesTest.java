package readback.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static readback.extract.EntityLists.entity;
import static readback.extract.EntityLists.mentions;
import static readback.extract.EntityLists.pronouns;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readback.text.Analysis;
import readback.text.Entity;
import readback.text.Mention.Form;

/** Which names are those of firms, stations and nations, and which words take them up. */
class BodiesTest {

    @Test
    void theCompanyIsTheOneInTheHeadline() {
        Analysis analysis = SharedEngine.analyse(
                "Fernoil shares fall after fire",
                null,
                "Shares in Fernoil fell on Monday. The firm blamed a fire.\n\nAnalysts at Sandor Bank cut their forecast."
                        + "\n\nThe company, founded in 1988, makes pumps.");
        assertEquals(Set.of("The firm → Fernoil", "The company → Fernoil"), mentions(analysis, Form.NOMINAL));
    }

    @Test
    void whoseSharesFallIsAFirmAndWhereOneLivesIsAPlace() {
        Analysis analysis = SharedEngine.analyse("Shares in Veldtech fell on Monday. Old people live in Aranda.");
        assertEquals(
                List.of(Entity.Type.ORGANIZATION, Entity.Type.PLACE),
                analysis.entities().stream().map(Entity::type).toList());
    }

    @Test
    void aStationIsNoPersonAndANationIsNoStation() {
        Analysis analysis = SharedEngine.analyse(
                "The Pacific nation of Talaniko voted on Friday. The leader of the opposition there, Meleane Tofaeono, won."
                        + " “I will carry her bags,” Solomone Vakauta told Radio Talaniko. The station played it twice."
                        + " “I will carry her boxes too.”");
        assertEquals(
                Entity.Type.ORGANIZATION, entity(analysis, "Radio Talaniko").type());
        assertEquals(Entity.Type.PLACE, entity(analysis, "Talaniko").type());
        assertEquals(
                Set.of(),
                pronouns(analysis).stream()
                        .filter(p -> p.startsWith("her → Radio") || p.startsWith("her → Talaniko"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatShutsItsPlantIsAFirm() {
        Analysis analysis = SharedEngine.analyse(
                "Haidong Ocean Resources signed the deal. Haidong said that it respected the choice. Faleafa closed the box.");
        assertEquals(
                List.of("Haidong Ocean Resources", "Haidong"),
                entity(analysis, "Haidong Ocean Resources").aliases());
    }

    @Test
    void aFirmIsAFirmHoweverOftenItsShortNameIsMet() {
        Analysis analysis = SharedEngine.analyse(
                "Tolliver Coachworks recalled 200 buses on Monday. Tolliver makes them in Ohio. Tolliver will pay, said Marcia"
                        + " Deshong.");
        assertEquals(
                List.of("Tolliver Coachworks", "Tolliver"),
                entity(analysis, "Tolliver Coachworks").aliases());
        assertEquals(
                Entity.Type.ORGANIZATION,
                entity(analysis, "Tolliver Coachworks").type());
    }
}
