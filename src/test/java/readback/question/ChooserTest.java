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

    @Test
    void twoQuestionsAreAChoiceAmongNamesAtMost() {
        List<Question> taken = choose(
                        Wish.all(),
                        pick("Who opened the Severn bridge?", "Ada Brill", 0),
                        pick("Who sold the ferry in 2019?", "Tom Reed", 1),
                        pick("Who painted the town hall green?", "Helen Carter", 2),
                        who("Who painted the town hall in green?", "Helen Carter", 2),
                        pick("Who founded the Bristol choir?", "Peter Hay", 3))
                .questions();
        assertEquals(2, taken.stream().filter(q -> q.key() instanceof PickOne).count());
    }

    @Test
    void ofTwoNeighbouringSentencesThatAreShownOneIsAskedAbout() {
        Question first = at("refers-to", "In the sentence “He rowed north.”, who is “he”?", new Span(0, 15));
        Question next = at("refers-to", "In the sentence “He had lost an oar.”, who is “he”?", new Span(16, 35));
        Question said = at("who-said", "Who said: “The tide was against me”?", new Span(16, 35));
        Question elsewhere = at("refers-to", "In the sentence “He had lost an oar.”, who is “he”?", new Span(17, 35));
        assertEquals(1, choose(Wish.all(), first, next).questions().size());
        assertEquals(1, choose(Wish.all(), first, said).questions().size());
        assertEquals(2, choose(Wish.all(), first, elsewhere).questions().size());
    }

    private static Question at(String kind, String stem, Span evidence) {
        return asked(kind, stem, new Typed(List.of("Tom Reed"), Typed.Sort.NAME, List.of()), evidence);
    }

    private static Question pick(String stem, String key, int sentence) {
        List<Option> options = Stream.concat(
                        Stream.of(Option.key(key)),
                        Stream.of("Ada Brill", "Tom Reed", "Helen Carter", "Peter Hay")
                                .filter(n -> !n.equals(key))
                                .map(n -> new Option(n, Option.Role.UNSUPPORTED, null, null)))
                .toList();
        return asked(
                "who-did",
                stem,
                new PickOne(options, true),
                basis.analysis().sentences().get(sentence).span());
    }

    private static Chosen choose(Wish wish, Question... drafts) {
        return new Chooser(basis, wish).choose(Stream.of(drafts).toList());
    }

    private static Question who(String stem, String key, int sentence) {
        return asked("who-did", stem, key, sentence);
    }

    private static Question asked(String kind, String stem, String key, int sentence) {
        return asked(
                kind,
                stem,
                new Typed(List.of(key), Typed.Sort.NAME, List.of()),
                basis.analysis().sentences().get(sentence).span());
    }

    private static Question asked(String kind, String stem, AnswerKey key, Span evidence) {
        return new Question(
                kind + "-" + stem.hashCode(),
                kind,
                stem,
                key,
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
