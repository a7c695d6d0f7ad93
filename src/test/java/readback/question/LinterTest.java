package readback.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readback.text.Article;
import readback.text.Span;

class LinterTest {

    private static final String TEXT =
            "Mayor Ines Hald said on Monday that more than 340 people had left Orsby before the river rose. "
                    + "Her deputy, Tor Hald, denied that the town had been warned too late.";
    private static final Article ARTICLE = new Article("orsby", "Flood", null, null, "orsby.txt", TEXT);
    private static final Span FIRST = new Span(0, 95);

    private static Question question(String id, String stem, AnswerKey key) {
        return new Question(
                id,
                "curated",
                stem,
                key,
                List.of(FIRST),
                List.of(),
                "",
                Process.RETRIEVE,
                0.5,
                Question.Status.APPROVED,
                "author",
                null);
    }

    private static QuestionSet set(Question... questions) {
        return new QuestionSet(QuestionSet.FORMAT, "orsby", "Flood", ARTICLE, true, List.of(questions));
    }

    /** The first is right. */
    private static PickOne pick(boolean shuffle, String... options) {
        return new PickOne(
                IntStream.range(0, options.length)
                        .mapToObj(i ->
                                new Option(options[i], i == 0 ? Option.Role.KEY : Option.Role.UNSUPPORTED, null, null))
                        .toList(),
                shuffle);
    }

    private static List<String> lines(QuestionSet set) {
        return Linter.lint(set).stream().map(Finding::line).toList();
    }

    private static void assertOne(String expected, QuestionSet set) {
        List<String> lines = lines(set);
        assertEquals(1, lines.size(), lines.toString());
        assertTrue(lines.get(0).startsWith(expected), lines.get(0));
    }

    @Test
    void aGoodSetHasNothingToMend() {
        assertEquals(
                List.of(),
                lines(set(
                        question(
                                "a",
                                "Who spoke of the people who left?",
                                pick(true, "Ines Hald", "Tor Hald", "Mara Tolk")),
                        question(
                                "b",
                                "How many people had left Orsby?",
                                new Number(List.of("more than 340"), "people", null)),
                        question("c", "On which day did the mayor speak?", new Moment(List.of("Monday"), null)),
                        question("d", "Mark the sentence that gives a number.", new Mark(List.of(FIRST), "Mayor")),
                        question("e", "Put the events in order.", new Order(List.of("people left", "the river rose"))),
                        question(
                                "f",
                                "Match each with a name.",
                                new Match(List.of("mayor"), List.of("Tor", "Ines"), List.of(1))))));
    }

    @Test
    void anUnknownFormatIsAnError() {
        assertOne(
                "error: the set: Its format version is 9, and this version knows 1.",
                new QuestionSet(9, "orsby", "Flood", ARTICLE, true, List.of()));
    }

    @Test
    void twoQuestionsWithOneIdAreAnError() {
        Question one = question("a", "Who spoke of the people who left?", pick(true, "Ines Hald", "Tor Hald"));
        assertOne("error: question \"a\": Two questions have this id.", set(one, one));
    }

    @Test
    void noKeyAndTwoKeysAreErrors() {
        List<Option> none = List.of(new Option("x", Option.Role.MISREADS, null, null));
        List<Option> two = List.of(Option.key("x"), Option.key("y"));
        assertOne(
                "error: question \"a\": No option is right.",
                set(question("a", "Who left it?", new PickOne(none, true))));
        assertOne(
                "error: question \"a\": 2 options are right.",
                set(question("a", "Who left it?", new PickOne(two, true))));
        assertOne(
                "error: question \"a\": No option is right.",
                set(question("a", "Who left it?", new PickMany(none, true))));
        assertOne(
                "error: question \"a\": There is no accepted wording",
                set(question("a", "Who left it?", new Typed(List.of(), Typed.Sort.NAME, List.of()))));
        assertOne(
                "error: question \"a\": There are too few items",
                set(question("a", "In which order?", new Order(List.of("one", "one")))));
        assertOne(
                "error: question \"a\": The key does not fit",
                set(question("a", "Which goes where?", new Match(List.of("x"), List.of("y"), List.of(1)))));
        assertOne(
                "error: question \"a\": No place is right.",
                set(question("a", "Mark it now.", new Mark(List.of(), ""))));
    }

    @Test
    void aWrongAnswerThatIsGradedRightIsAnError() {
        assertOne(
                "error: question \"a\": \"Ines Hald\" is among the wrong names, and graded right.",
                set(question(
                        "a",
                        "Who spoke of it?",
                        new Typed(List.of("Ines Hald"), Typed.Sort.NAME, List.of("Ines Hald")))));
        assertOne(
                "error: question \"a\", option 2: It says the same as another option.",
                set(question("a", "Who spoke of it?", pick(true, "Ines Hald", "ines hald", "Tor Hald"))));
    }

    @Test
    void evidenceMustBeThereAndInsideAndHoldTheAnswer() {
        Question good = question("a", "Who spoke of it?", new Typed(List.of("Ines Hald"), Typed.Sort.NAME, List.of()));
        assertOne("error: question \"a\": It has no evidence.", set(with(good, List.of())));
        assertOne(
                "error: question \"a\", evidence: The span 3..900 lies outside the article.",
                set(with(good, List.of(new Span(3, 900)))));
        assertOne(
                "error: question \"a\": The evidence does not hold what it is to prove.",
                set(with(good, List.of(new Span(96, 107)))));
        assertOne(
                "error: question \"a\", option 2: The span 3..900 lies outside",
                set(question(
                        "a",
                        "Who spoke of it?",
                        new PickOne(
                                List.of(
                                        Option.key("Ines Hald"),
                                        new Option("Tor Hald", Option.Role.OTHER_SPAN, new Span(3, 900), null)),
                                true))));
    }

    private static Question with(Question q, List<Span> evidence) {
        return new Question(
                q.id(),
                q.kind(),
                q.stem(),
                q.key(),
                evidence,
                q.hints(),
                q.explanation(),
                q.process(),
                q.difficulty(),
                q.status(),
                q.origin(),
                q.fact());
    }

    @Test
    void controlCharactersAreErrors() {
        assertOne(
                "error: question \"a\": It holds control characters.",
                set(question("a", "Who spoke\u001B[2J of it?", pick(true, "Ines Hald", "Tor Hald"))));
        assertOne(
                "error: question \"a\": It holds control characters.",
                set(question("a", "Who spoke of it?", pick(true, "Ines Hald", "Tor\u202EHald"))));
    }

    @Test
    void anotherKeyUnderAnApprovedIdIsAnError() {
        QuestionSet before = set(question("a", "Who spoke of it?", pick(true, "Ines Hald", "Tor Hald")));
        QuestionSet now = set(question("a", "Who talked of it?", pick(true, "Tor Hald", "Ines Hald")));
        assertEquals(List.of(), Linter.lint(before, before));
        assertEquals(
                List.of("error: question \"a\": Its key changed since it was approved. "
                        + "Give the new question an id of its own and set this one to RETIRED."),
                Linter.lint(now, before).stream().map(Finding::line).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        What did the mayor say?       | that more than 340 people had already left the town / that it rained / that bells rang | The right option is the longest by far.
        What did the mayor count?     | 340 / 20 / the houses                                                     | The options are of mixed form or type.
        Who spoke on the first day?   | Ines Hald / the old miller / a man with a dog                             | The options are of mixed form or type.
        Why had people left Orsby?    | because of the flood / because of the fire / because of the war           | All options repeat the same words.
        What did the deputy deny?     | a late warning / a slow ferry / all of the above                          | An option says "all" or "none of the above".
        What did people do then?      | they left town / they never left / they always swim                       | Words such as "always" or "never" stand in wrong options only.
        Which warning was denied?     | the warning came late / the bells rang / the ferry sank                   | The word "warning" stands in the stem and in the right option only.
        What did the mayor not say?   | that bells rang / that people left / that rain fell                       | The stem is negative
        The mayor of the town         | Ines Hald / Tor Hald / Mara Tolk                                          | The stem is vague
        Which of these is true?       | people left / people stayed / people swam                                 | The stem is vague
        How many had left it?         | 340 / 20 / 900                                                            | The numbers are not shown in order.
        How long did it take them?    | 10 to 20 days / 15 to 30 days                                             | Two options overlap.
        """)
    void eachWeaknessIsNamed(String stem, String options, String expected) {
        PickOne key = pick(!stem.startsWith("How"), options.split(" / "));
        assertOne("warning: question \"a\": " + expected, set(question("a", stem, key)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        How many had left it?                          | 20 / 340 / 900
        How many had left it?                          | more than 20 / more than 340 / more than 900
        What does “will not be forgotten” stand for?   | a service / a promise / a threat
        Which of them did NOT speak?                   | Ines Hald / Tor Hald / Mara Tolk
        Which body gave the order to leave?            | the Ministry of Defence / Parliament / the Roads Office
        What did people do then?                       | they never left / they never swam / they always swam
        """)
    void whatIsSoundIsLeftAlone(String stem, String options) {
        assertEquals(List.of(), lines(set(question("a", stem, pick(!stem.startsWith("How"), options.split(" / "))))));
    }

    @Test
    void aStemThatAnswersAnotherQuestionIsNamed() {
        Question who = question("a", "Who denied that the town was warned late?", pick(true, "Tor Hald", "Ines Hald"));
        Question why = question(
                "b", "Why was it that Tor Hald denied that the town was warned late?", pick(true, "duty", "fear"));
        assertOne("warning: question \"a\": The stem of question \"b\" gives its answer away.", set(who, why));
    }

    @Test
    void theRightOptionAlwaysInOnePlaceIsNamed() {
        Question[] eight = IntStream.range(0, 8)
                .mapToObj(
                        i -> question("q" + i, "How many had left by day " + i + "?", pick(false, "20", "340", "900")))
                .toArray(Question[]::new);
        assertOne("warning: the set: 8 of 8 questions", set(eight));
        Question[] shuffled = Arrays.stream(eight)
                .map(q -> question(q.id(), "Who left on day " + q.id() + "?", pick(true, "Ann", "Ben", "Cem")))
                .toArray(Question[]::new);
        assertEquals(List.of(), lines(set(shuffled)));
    }
}
