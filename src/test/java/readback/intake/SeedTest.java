package readback.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedTest {

    private static final Path SEED = Path.of("seeds/kazakhstan-withdrawal.txt");

    private final Taken taken;

    SeedTest() throws IOException {
        taken = Intake.take(Files.readAllBytes(SEED), SEED.toString(), null);
    }

    @Test
    void theFirstLineIsTheTitle() {
        assertEquals(
                "Russian-Led Alliance Begins Withdrawing Troops From Kazakhstan",
                taken.article().title());
        assertEquals("kazakhstan-withdrawal", taken.article().id());
        assertNull(taken.article().published());
        assertNull(taken.article().byline());
    }

    @Test
    void theTwelveParagraphsAreTheBodyWordForWord() throws IOException {
        List<String> lines = Files.readAllLines(SEED).stream()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
        assertEquals(String.join("\n\n", lines.subList(1, 13)), taken.article().text());
    }

    @Test
    void whatFollowsIsCut() {
        assertEquals(
                List.of(
                        "best of the web (1)",
                        "Related posts",
                        "Russia proposed interim nuclear deal to Iran, with U.S. knowledge, sources say",
                        "In an effort to revive the international nuclear deal with Iran, Russia has discussed a"
                                + " possible…",
                        "Read more",
                        "Myanmar sentences lawmaker from Aung San Suu Kyi’s party to death | Myanmar",
                        "A Myanmar military court has sentenced a member of ousted Aung San Suu Kyi’s party to death…",
                        "Read more",
                        "El Chapo whacked men who made him pay $500k for long johns",
                        "As the billionaire head of the Sinaloa Cartel, El Chapo used to pay exorbitant prices for"
                                + " whatever…",
                        "Read more",
                        "Become a Trendsetter",
                        "Sign up for Davenport’s Daily Digest and get the best of Davenport, tailored for you.",
                        "Leave a Reply",
                        "Your email address will not be published. Required fields are marked *"),
                taken.cut());
    }
}
