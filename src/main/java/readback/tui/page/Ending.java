package readback.tui.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import readback.quiz.Attempt;
import readback.quiz.Session;
import readback.quiz.Slot;
import readback.tui.Effect;
import readback.tui.Page;
import readback.tui.Step;
import readback.tui.draw.Notice;
import readback.tui.event.Quiz;

/** How a quiz is left, handed in and gone on with. */
final class Ending {

    private Ending() {}

    /** Asks before the quiz is left for the first page. */
    static Step leave(Page page, Quiz quiz, HomePage home) {
        int answered = answered(quiz.session());
        int of = quiz.session().slots().size();
        String kept =
                answered == 0 ? "Nothing is answered yet." : answered + " of " + of + " answered, all of them kept.";
        String saving = page.leaving().isEmpty() ? "" : " One answer is not on the disk yet; it is tried once more.";
        return Step.to(new AskPage(
                page,
                "Leave this quiz?",
                kept + saving + " It goes on where you were, whenever you like.",
                'q',
                "leave",
                event -> {
                    List<Effect> effects = new ArrayList<>(page.leaving());
                    effects.add(new Effect.LookAtShelf());
                    return new Step(home, effects);
                }));
    }

    static Step askToHandIn(QuestionPage page) {
        Session session = page.session();
        long open = session.slots().stream()
                .filter(s -> s.state(session.terms()) == Slot.State.UNANSWERED)
                .count();
        long marked = session.slots().stream().filter(Slot::flagged).count();
        String about =
                (open == 0 ? "Every question has an answer." : Words.count(open, "question") + " without an answer.")
                        + (marked == 0 ? "" : " " + Words.count(marked, "question") + " marked to come back to.")
                        + " After that nothing can be changed.";
        return Step.to(new AskPage(
                page, "Hand in the exam?", about, 'x', "hand in", event -> handIn(page, event.at(), "Handed in.")));
    }

    static Step handIn(QuestionPage page, Instant at, String words) {
        Session over = page.session().handIn(at);
        Step step = results(page.quiz().with(over), page.home());
        List<Effect> effects = new ArrayList<>(step.effects());
        effects.add(new Effect.Say(Notice.good(words)));
        return new Step(step.next(), effects);
    }

    /** The next question, or the results when there is none. */
    static Step goOn(Quiz quiz, HomePage home, Instant at) {
        return quiz.session().isFinished()
                ? results(quiz, home)
                : Step.to(QuestionPage.of(quiz.with(quiz.session().goOn(at)), home));
    }

    static Step results(Quiz quiz, HomePage home) {
        return Step.to(ResultsPage.of(quiz, home), new Effect.End(quiz.session()));
    }

    /** "a third of the point", "20 % of the point". */
    static String cost(Session session) {
        double penalty = session.terms().penalty();
        return Math.abs(penalty - 1 / 3.0) < 0.001
                ? "a third of the point"
                : penalty == 0 ? "nothing" : Words.percent(penalty) + " % of the point";
    }

    /** How the quiz stands, for the header. */
    static String standing(Session session) {
        if (!session.terms().behaviour().feedbackAtOnce() && !session.isFinished()) {
            return answered(session) + " answered";
        }
        return right(session) + " right";
    }

    /** Questions answered; counted here since a whole score is too slow for every frame of a large set. */
    static int answered(Session session) {
        int n = 0;
        for (Slot slot : session.slots()) {
            Attempt last = slot.last();
            n += last != null && !last.isSkipped() ? 1 : 0;
        }
        return n;
    }

    private static int right(Session session) {
        int n = 0;
        for (Slot slot : session.slots()) {
            Attempt last = slot.last();
            n += last != null && last.grade().isRight() ? 1 : 0;
        }
        return n;
    }
}
