package readback.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more",
                "Read More »",
                "Share this article",
                "Share on Facebook",
                "Tweet",
                "ADVERTISEMENT",
                "Need a news break? Check out the all new Kite!",
                "Sign up for our daily newsletter.",
                "Follow Norland Post on Twitter.",
                "Your email address will not be published.",
                "Reporting by Mara Tolk in Orsby; Editing by Jon Reed",
                "© 2031 Norland Post. All rights reserved.",
                "This story was first published on May 3.",
                "Mara Tolk contributed to this report.",
                "5 min read",
                "12 comments",
                "The harbour at Orsby. Photo: Jon Reed",
                "Ines Hald, the mayor; from file, 2029.",
                "File photo of the bridge before its collapse",
                "Rescuers at work on Monday (AP Photo/Jon Reed)",
                "https://example.org/story",
                "Keep reading the Norland Post with a free trial.",
                "Correction: an earlier version of this article gave the fare in pence. It is in cents.",
                "Click here to see the map",
                "We use cookies to improve your visit.",
                "Home",
                "Home > World > Europe",
                "* * *",
                "WATCH: The river comes over the wall"
            })
    void theseLinesAreCut(String line) {
        assertTrue(Furniture.isFurniture(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Register offices across the county will close on Friday, the council said.",
                "An earlier version of this plan was thrown out by the council in May.",
                "Follow-up talks are planned for Thursday, the minister said on Twitter.",
                "Like many others in Orsby, she has not been able to go home.",
                "Share prices fell by 4 per cent on Monday after the announcement.",
                "Email records show that the plant was warned twice.",
                "Supporters of the mayor gathered outside the town hall.",
                "Listen to the river, her grandmother used to say.",
                "The photo showed three men beside the van.",
                "Donated blood was flown in from the capital.",
                "“Read my lips,” he said.",
                "Interview from Almaty, Kazakhstan.",
                "Reuters could not verify the claim."
            })
    void theseStay(String line) {
        assertFalse(Furniture.isFurniture(line));
        assertFalse(Furniture.isStamp(line));
        assertFalse(Furniture.beginsFoot(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saturday, September 12, 2015",
                "Jan 13, 2022",
                "13 January 2022",
                "Published 10:15 GMT, 13 January 2022",
                "Updated: May 3, 2031 at 4:05 p.m. ET",
                "2031-05-03",
                "2 hours ago",
                "10:15 AM"
            })
    void timeStampsAreKnown(String line) {
        assertTrue(Furniture.isStamp(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On May 3 the council voted to close the bridge.",
                "January 13, 2022 was the day the bridge fell.",
                "May 5 protests in the city continued to grow",
                "Two hours ago the gates were opened."
            })
    void sentencesWithADateAreNoTimeStamps(String line) {
        assertFalse(Furniture.isStamp(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        By Mara Tolk                                      | Mara Tolk
        By MARA TOLK and JON REED                         | MARA TOLK and JON REED
        By Mara Tolk, Norland Post                        | Mara Tolk, Norland Post
        Mara Tolk, Staff Writer                           | Mara Tolk
        By Jan van der Meer in Orsby                      | Jan van der Meer in Orsby
        By lending a helping hand, the mayor won a vote   |
        By Monday the river had fallen.                   |
        By the river they wept                            |
        """)
    void bylinesAreToldFromSentences(String line, String names) {
        assertEquals(Optional.ofNullable(names), Byline.in(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ALMATY, Jan 13 (Agency) — Troops left.            | Troops left.
        ALMATY (AP) -- Troops left.                       | Troops left.
        LONDON, March 3, 2031 (Reuters) - Troops left.    | Troops left.
        ORSBY — Troops left.                              | Troops left.
        (Reuters) - Troops left.                          | Troops left.
        Orsby (AFP) – Troops left.                        | Troops left.
        Orsby, Norland – Troops left.                     | Troops left.
        Inky – a common octopus – made his dash.          | Inky – a common octopus – made his dash.
        NASA said the flight was over.                    | NASA said the flight was over.
        The group (ORG) said the flight was over.         | The group (ORG) said the flight was over.
        """)
    void theDatelineIsFound(String paragraph, String rest) {
        assertEquals(rest, paragraph.substring(Dateline.length(paragraph)));
    }

    @Test
    void aBoxInTheMiddleIsNotTheFoot() {
        String prose =
                "The council voted on Monday to close the bridge for three weeks while engineers look at its piers.";
        assertEquals(5, Furniture.foot(List.of("Title", prose, "Related stories", "It" + prose, "So" + prose)));
        assertEquals(
                3, Furniture.foot(List.of("It" + prose, "So" + prose, prose, "Related stories", "Storm hits Vell")));
    }

    @Test
    void pullQuotesAndCopiesAreFound() {
        boolean[] repeats = Repeats.in(List.of(
                "“We rang every bell we have in the town and nobody can say otherwise,” the deputy said on Monday.",
                "We rang every bell we have in the town and nobody can say. Tor Hald, deputy",
                "The river fell.",
                "The river fell."));
        assertEquals("[false, true, false, true]", java.util.Arrays.toString(repeats));
    }
}
