package readback.tui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import readback.question.AnswerKey;
import readback.question.Mark;
import readback.question.Match;
import readback.question.Moment;
import readback.question.Number;
import readback.question.Option;
import readback.question.Option.Role;
import readback.question.Order;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.question.Typed;
import readback.quiz.Asked;
import readback.quiz.Behaviour;
import readback.quiz.Session;
import readback.quiz.Terms;
import readback.text.Article;
import readback.text.Span;
import readback.tui.event.Quiz;
import readback.tui.event.Shelf;

/** A small article with a question of every form. */
public final class Fixtures {

    public static final Instant START = Instant.parse("2026-03-02T18:00:00Z");

    public static final String TEXT =
            "The harbour of Velmora reopened on Tuesday, nine days after a storm tore away its northern pier.\n\n"
                    + "“We lost forty metres of stone in one night,” said Ada Quill, the harbour master. Repairs will take"
                    + " until autumn, she said, and cost more than 1,200,000 crowns.\n\n"
                    + "Fishermen dispute that figure. Their spokesman, Ilo Brandt, said on Monday that the council had"
                    + " known of the cracks since 2019 and done nothing. The council denied it.\n\n"
                    + "Before the storm, some 340 boats used the harbour; 57 of them sank. Insurers began paying on"
                    + " Wednesday, and the first new boats are expected in June.";

    public static final Article ARTICLE = new Article(
            "velmora",
            "Harbour of Velmora reopens after storm",
            "Ruth Ekman",
            LocalDate.of(2026, 3, 1),
            "velmora.txt",
            TEXT);

    private Fixtures() {}

    public static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Question question(
            String id, String kind, String stem, AnswerKey key, Process process, String proof) {
        return new Question(
                id,
                kind,
                stem,
                key,
                List.of(at(proof)),
                List.of("Look at the second half of the article.", "One sentence holds it."),
                "",
                process,
                0.3,
                Question.Status.APPROVED,
                "author:test",
                null);
    }

    public static final Question WHO = new Question(
            "who",
            "who-said",
            "Who said that the council had known of the cracks since 2019?",
            new PickOne(
                    List.of(
                            Option.key("Ilo Brandt"),
                            new Option(
                                    "Ada Quill",
                                    Role.OTHER_SPAN,
                                    at("“We lost forty metres of stone in one night,” said Ada Quill, the harbour"
                                            + " master."),
                                    "Ada Quill speaks of the stone that was lost, not of the cracks."),
                            new Option("the council", Role.MISREADS, at("The council denied it."), null),
                            new Option("the insurers", Role.UNSUPPORTED, null, null)),
                    false),
            List.of(at("Their spokesman, Ilo Brandt, said on Monday that the council had known of the cracks"
                    + " since 2019 and done nothing.")),
            List.of("Look at paragraph 3.", "It is the spokesman's sentence."),
            "Brandt speaks for the fishermen, who dispute the council's figure.",
            Process.RETRIEVE,
            0.2,
            Question.Status.APPROVED,
            "author:test",
            null);

    public static final List<Question> QUESTIONS = List.of(
            WHO,
            question(
                    "many",
                    "what-happened",
                    "Which of these happened after the storm?",
                    new PickMany(
                            List.of(
                                    Option.key("The harbour reopened"),
                                    new Option("The cracks were first known", Role.OTHER_SPAN, at("since 2019"), null),
                                    Option.key("Insurers began paying"),
                                    new Option("The council resigned", Role.UNSUPPORTED, null, null)),
                            false),
                    Process.INTERPRET,
                    "Insurers began paying on Wednesday"),
            question(
                    "typed",
                    "who-is",
                    "Who is the harbour master of Velmora?",
                    new Typed(List.of("Ada Quill"), Typed.Sort.NAME, List.of("Ilo Brandt")),
                    Process.RETRIEVE,
                    "said Ada Quill, the harbour master"),
            question(
                    "number",
                    "how-many",
                    "How many boats sank?",
                    new Number(List.of("57"), "boats", null),
                    Process.RETRIEVE,
                    "57 of them sank"),
            question(
                    "moment",
                    "when",
                    "On which day did the harbour reopen?",
                    new Moment(List.of("Tuesday"), LocalDate.of(2026, 3, 1)),
                    Process.RETRIEVE,
                    "The harbour of Velmora reopened on Tuesday"),
            question(
                    "order",
                    "order-events",
                    "Put these in the order in which they happened.",
                    new Order(List.of(
                            "Cracks became known",
                            "A storm tore away the pier",
                            "The harbour reopened",
                            "Insurers began paying")),
                    Process.INFER,
                    "nine days after a storm tore away its northern pier"),
            question(
                    "match",
                    "match-speakers",
                    "Who said what?",
                    new Match(
                            List.of(
                                    "Forty metres of stone were lost",
                                    "The cracks were known",
                                    "Repairs take until autumn"),
                            List.of("Ada Quill", "Ilo Brandt", "the council"),
                            List.of(0, 1, 0)),
                    Process.INFER,
                    "said Ada Quill, the harbour master"),
            question(
                    "mark",
                    "find-evidence",
                    "Mark the sentence that says what the repairs cost.",
                    new Mark(
                            List.of(at(
                                    "Repairs will take until autumn, she said, and cost more than 1,200,000 crowns.")),
                            "Repairs will take until autumn, she said, and cost more than 1,200,000 crowns."),
                    Process.RETRIEVE,
                    "Repairs will take until autumn, she said, and cost more than 1,200,000 crowns."));

    public static QuestionSet set(boolean visible) {
        return new QuestionSet(QuestionSet.FORMAT, "velmora", "Storm in Velmora", ARTICLE, visible, QUESTIONS);
    }

    public static Quiz quiz(Terms terms, boolean visible) {
        QuestionSet set = set(visible);
        Session session = Session.start("5f0c0de0-0000-4000-8000-000000000001", "me", terms, START, Asked.of(set));
        return new Quiz(session, set.title(), Map.of(set.id(), set), List.of(), 0, false);
    }

    public static Quiz quiz(Behaviour behaviour) {
        return quiz(Terms.of(behaviour, 7), true);
    }

    public static Shelf shelf(boolean fresh) {
        return new Shelf(
                List.of(
                        new Shelf.Row(
                                "velmora",
                                Shelf.Kind.SET,
                                "Storm in Velmora",
                                8,
                                fresh ? 0 : 0.6,
                                fresh ? null : 0.75,
                                fresh ? null : 0.5,
                                fresh ? null : "2 days ago",
                                fresh ? 0 : 3,
                                1),
                        new Shelf.Row(
                                "kazakhstan", Shelf.Kind.SET, "Troops leave Kazakhstan", 32, 0, null, null, null, 0, 4),
                        new Shelf.Row(
                                "budget",
                                Shelf.Kind.ARTICLE,
                                "Parliament passes the budget after a night of talks that nobody wanted",
                                0,
                                0,
                                null,
                                null,
                                null,
                                0,
                                6)),
                fresh ? 0 : 3,
                fresh ? null : new Shelf.Open("s1", "Troops leave Kazakhstan", 5, 32, "2 hours ago"),
                fresh ? 0 : 4,
                fresh ? 0 : 12,
                "~/.local/share/readback",
                null,
                true,
                fresh);
    }
}
