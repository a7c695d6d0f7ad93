package readback.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import readback.question.AnswerKey;
import readback.question.Mark;
import readback.question.Match;
import readback.question.Moment;
import readback.question.Number;
import readback.question.Option;
import readback.question.Order;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.question.Typed;
import readback.text.Article;
import readback.text.Span;

/** A set with every form of key and every field filled in. */
final class Samples {

    private Samples() {}

    static QuestionSet everyForm() {
        String text = "Mayor Ines Hald said on Monday that more than 340 people had fled the flood in Orsby.\n\n"
                + "The river fell by Thursday, her deputy, Tor Hald, said.";
        Article article =
                new Article("orsby", "Flood in “Orsby”", "A. Writer", LocalDate.of(2031, 5, 8), "orsby.txt", text);
        List<Option> options = List.of(
                new Option("Ines Hald", Option.Role.KEY, null, "Right: the mayor."),
                new Option("Tor Hald", Option.Role.OTHER_SPAN, new Span(87, 142), "He spoke of the river."),
                new Option("nobody", Option.Role.UNSUPPORTED, null, null));
        List<AnswerKey> keys = List.of(
                new PickOne(options, true),
                new PickMany(options, false),
                new Typed(List.of("Ines Hald", "Hald"), Typed.Sort.NAME, List.of("Tor Hald")),
                new Number(List.of("more than 340", "340"), "people", new BigDecimal("2.5")),
                new Moment(List.of("Monday"), LocalDate.of(2031, 5, 8)),
                new Order(List.of("people fled", "the river fell")),
                new Match(List.of("flight", "river"), List.of("Tor Hald", "Ines Hald"), List.of(1, 0)),
                new Mark(List.of(new Span(0, 85)), text.substring(0, 85)));
        List<Question> questions = new ArrayList<>();
        for (AnswerKey key : keys) {
            questions.add(new Question(
                    "q-" + key.form(),
                    "who-said",
                    "Who told of the \"flight\"?",
                    key,
                    List.of(new Span(0, 85)),
                    List.of("Look at the first paragraph."),
                    "The mayor did.",
                    Process.INFER,
                    0.25,
                    Question.Status.DRAFT,
                    "generated:who-said",
                    "s1"));
        }
        return new QuestionSet(1, "orsby", "Flood", article, false, questions);
    }
}
