package readback.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.intake.Intake;
import readback.text.Analysis;
import readback.text.Article;
import readback.text.Fact;

/** The seed article's own facts are asked, and none of its traps is stepped into. */
class SeedQuestionsTest {

    private static List<Question> questions = List.of();
    private static Analysis analysis =
            new Analysis(new Article("x", "", null, null, "x", ""), List.of(), List.of(), List.of());
    private static List<Fact> facts = List.of();

    @BeforeAll
    static void generate() throws IOException {
        Path seed = Path.of("seeds", "kazakhstan-withdrawal.txt");
        analysis = SharedEngine.analyse(
                Intake.take(Files.readAllBytes(seed), "seed", null).article());
        facts = Facts.of(analysis);
        questions = Generator.generate(analysis, facts, Wish.all()).questions();
    }

    @Test
    void theBanditsAreAClaimOfTheirClaimant() {
        assertEquals(
                "As a claim by Kassym-Jomart Tokayev",
                answer("How does the article present the statement that 20,000 bandits attacked Almaty?"));
    }

    @Test
    void theArrestedKeepTheirBound() {
        assertEquals(
                "more than 9,800",
                answer(
                        "According to authorities, more than how many people have been arrested in the wake of the crisis"
                                + " in Kazakhstan?"));
    }

    @Test
    void theAnalystIsFoundBehindHisRole() {
        assertEquals(
                "Dimash Alzanov",
                answer("In the sentence “‘Such a service has its own price and will not be forgotten,’ the analyst"
                        + " noted.”, who is “the analyst”?"));
    }

    @Test
    void theAirportReopenedOnThursday() {
        assertEquals("Thursday", answer("On which day did Almaty airport reopen to flights?"));
    }

    @Test
    void theDayOfTheSpeechIsNotAsked() {
        assertEquals("not asked", answer("On which day did Kassym-Jomart Tokayev give a speech?"));
    }

    @Test
    void theSpeakerIsAskedFor() {
        assertEquals(
                "Kassym-Jomart Tokayev",
                answer("Who said that his country had been overrun by a group of international terrorists?"));
    }

    @Test
    void theRemovedPostHasItsAuthor() {
        assertEquals(
                "Kassym-Jomart Tokayev", answer("Whose Twitter post was later removed from his official account?"));
    }

    @Test
    void aCapitalSpeaksForItsGovernment() {
        assertEquals(
                "Moscow",
                answer("Who said that a Russian-led military coalition on Thursday began the process of withdrawing"
                        + " its forces from Kazakhstan?"));
    }

    @Test
    void theRuleOfThreeDecadesHasBothItsYears() {
        assertEquals("1990 to 2019", answer("When did Nursultan Nazarbayev rule Kazakhstan?"));
    }

    /** Read one by one: what is asked of the bundled article, with its keys, in this order. */
    @Test
    void theWholeSetIsAsItWasReadAndAccepted() throws IOException {
        String golden;
        try (InputStream in = SeedQuestionsTest.class.getResourceAsStream("/golden/seed-questions.txt")) {
            golden = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        String made = questions.stream()
                .map(q -> q.kind() + " | " + q.stem() + " | " + q.key().shown() + "\n")
                .collect(Collectors.joining());
        assertEquals(golden, made);
    }

    @Test
    void oneManUnderTwoSpellingsIsNeverOfferedAgainstHimself() {
        for (Question q : questions) {
            if (q.key() instanceof PickOne pick) {
                String all = pick.options().stream().map(Option::text).toList().toString();
                assertFalse(all.contains("Alzanov") && all.contains("Alganov"), q.stem());
                assertFalse(all.contains("Masimov") && all.contains("Massimov"), q.stem());
            }
        }
    }

    @Test
    void relatedPostsAreNeverAskedAbout() {
        for (Question q : questions) {
            assertFalse(q.stem().matches(".*(El Chapo|Myanmar|Iran|Davenport|Sinaloa).*"), q.stem());
        }
    }

    @Test
    void theSameInputGivesTheSameSet() {
        List<Question> again = Generator.generate(analysis, facts, Wish.all()).questions();
        assertEquals(questions, again);
    }

    @Test
    void idsAreUniqueAndCountIsKept() {
        Set<String> ids = new TreeSet<>();
        assertTrue(questions.stream().allMatch(q -> ids.add(q.id())));
        assertEquals(
                5,
                Generator.generate(analysis, facts, new Wish(5, 1, Set.of(), null))
                        .questions()
                        .size());
    }

    @Test
    void onlyTheKindsWishedForAreGiven() {
        List<Question> only = Generator.generate(analysis, facts, new Wish(0, 1, Set.of("when"), null))
                .questions();
        assertTrue(only.size() >= 2);
        assertTrue(only.stream().allMatch(q -> q.kind().equals("when")));
    }

    private static String answer(String stem) {
        return questions.stream()
                .filter(q -> q.stem().equals(stem))
                .map(q -> q.key().shown())
                .findFirst()
                .orElse("not asked");
    }
}
