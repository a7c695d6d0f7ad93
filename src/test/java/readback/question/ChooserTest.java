package readback.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readback.extract.Facts;
import readback.extract.SharedEngine;
import readback.question.english.Basis;
import readback.text.Analysis;
import readback.text.Article;
import readback.text.Span;

/** A set asks for many different things, each once. */
class ChooserTest {

    private static final String TEXT = """
            Margaret Dawson opened the Severn bridge on Monday.

            Margaret Dawson sold the ferry in 2019.

            Margaret Dawson painted the town hall green.

            Margaret Dawson founded the Bristol choir.

            Tom Reed repaired the harbour clock.""";

    private static Basis basis = new Basis(
            new Analysis(new Article("x", "", null, null, "x", ""), List.of(), List.of(), List.of()), List.of());

    @BeforeAll
    static void read() {
        Analysis analysis = SharedEngine.analyse(new Article("x", "Bristol", null, null, "x", TEXT));
        basis = new Basis(analysis, Facts.of(analysis));
    }

    @Test
    void oneNameIsTheAnswerToThreeQuestionsOfAKindAtMost() {
        List<Question> taken = choose(
                        Wish.all(),
                        who("Who opened the Severn bridge?", "Margaret Dawson", 0),
                        who("Who sold the ferry in 2019?", "Margaret Dawson", 1),
                        who("Who painted the town hall green?", "Margaret Dawson", 2),
                        who("Who founded the Bristol choir?", "Margaret Dawson", 3),
                        who("Who repaired the harbour clock?", "Tom Reed", 4))
                .questions();
        assertEquals(4, taken.size());
        assertEquals(
                3,
                taken.stream()
                        .filter(q -> q.stem().matches(".*(bridge|ferry|hall|choir).*"))
                        .count());
        assertTrue(taken.stream().anyMatch(q -> q.stem().contains("clock")));
    }

    @Test
    void whoeverAsksForOneKindGetsAllOfIt() {
        Wish only = new Wish(0, 1, Set.of("who-did"), null);
        assertEquals(
                4,
                choose(
                                only,
                                who("Who opened the Severn bridge?", "Margaret Dawson", 0),
                                who("Who sold the ferry in 2019?", "Margaret Dawson", 1),
                                who("Who painted the town hall green?", "Margaret Dawson", 2),
                                who("Who founded the Bristol choir?", "Margaret Dawson", 3))
                        .questions()
                        .size());
    }

    @Test
    void oneQuestionThatShutsOutTwoSafeOnesGivesWay() {
        List<Question> taken = choose(
                        Wish.all(),
                        asked("where", "According to Margaret Dawson, where was the ferry sold?", "Cardiff", 1),
                        asked("who-said", "Who said that the ferry was sold in Cardiff?", "Margaret Dawson", 1),
                        asked("who-said", "Who said: “Cardiff paints its choir green”?", "Margaret Dawson", 2))
                .questions();
        assertEquals(
                List.of("who-said", "who-said"),
                taken.stream().map(Question::kind).toList());
    }

    private static Chosen choose(Wish wish, Question... drafts) {
        return new Chooser(basis, wish).choose(Stream.of(drafts).toList());
    }

    private static Question who(String stem, String key, int sentence) {
        return asked("who-did", stem, key, sentence);
    }

    private static Question asked(String kind, String stem, String key, int sentence) {
        Span evidence = basis.analysis().sentences().get(sentence).span();
        return new Question(
                kind + "-" + sentence,
                kind,
                stem,
                new Typed(List.of(key), Typed.Sort.NAME, List.of()),
                List.of(evidence),
                List.of(),
                "",
                Process.RETRIEVE,
                0.3,
                Question.Status.APPROVED,
                "generated:" + kind,
                null);
    }
}
