package readback.tui.terminal;

import java.util.List;
import java.util.Map;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.quiz.Asked;
import readback.quiz.Behaviour;
import readback.quiz.Session;
import readback.quiz.Terms;
import readback.text.Article;
import readback.text.Span;
import readback.tui.Fixtures;
import readback.tui.Page;
import readback.tui.event.Quiz;
import readback.tui.page.HomePage;

/** Pages to be shown on a terminal. */
final class Pages {

    static Page home() {
        return HomePage.of(Fixtures.shelf(false));
    }

    static Page quiz() {
        return HomePage.begin(Fixtures.quiz(Behaviour.PRACTICE), HomePage.of(Fixtures.shelf(false)), false)
                .next();
    }

    static Page quiz(String text) {
        Article article = new Article("x", text, text, null, "x", text.replace("\n", " "));
        Question question = new Question(
                "q",
                text,
                text,
                new PickOne(
                        List.of(Option.key(text), new Option(text + "2", Option.Role.OTHER_SPAN, new Span(0, 1), text)),
                        false),
                List.of(new Span(0, 3)),
                List.of(text),
                text,
                Process.INFER,
                0,
                Question.Status.APPROVED,
                "author:x",
                null);
        QuestionSet set = new QuestionSet(1, "x", text, article, true, List.of(question));
        Session session = Session.start("s", "me", Terms.of(Behaviour.PRACTICE, 1), Fixtures.START, Asked.of(set));
        Quiz quiz = new Quiz(session, text, Map.of("x", set), List.of(), 0, false);
        return HomePage.begin(quiz, HomePage.of(Fixtures.shelf(false)), false).next();
    }

    private Pages() {}
}
