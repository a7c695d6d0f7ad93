package readback.tui.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import readback.quiz.Attempt;
import readback.quiz.Behaviour;
import readback.quiz.Session;
import readback.quiz.Slot;
import readback.text.Article;
import readback.tui.Effect;
import readback.tui.Page;
import readback.tui.Step;
import readback.tui.draw.Hint;
import readback.tui.draw.Notice;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Key;
import readback.tui.event.Quiz;
import readback.tui.event.Size;
import readback.tui.event.Told;
import readback.tui.form.TextLine;

/**
 * What became of an answer, and why.
 *
 * @param results the page to come back to when an old answer is looked at; absent in the course of a quiz
 * @param scroll  first line shown
 * @param undoing an answer that is being taken back
 */
record FeedbackPage(
        Quiz quiz,
        HomePage home,
        @Nullable ResultsPage results,
        int scroll,
        @Nullable Attempt undoing) implements Page {

    static FeedbackPage of(Quiz quiz, HomePage home, @Nullable ResultsPage results) {
        return new FeedbackPage(quiz, home, results, 0, null);
    }

    Session session() {
        return quiz.session();
    }

    Slot slot() {
        return session().current();
    }

    /** Whether another try is left: then nothing is given away. */
    boolean tryAgain() {
        return results == null && session().state() == Slot.State.TRIED;
    }

    @Override
    public Step on(Event event) {
        if (undoing != null && event.input() instanceof Told told) {
            return undone(told, undoing);
        }
        if (!(event.input() instanceof Key key)) {
            return scrolled(event);
        }
        if (key.is(Key.Code.ENTER) || key.is(' ') && !FeedbackView.more(this, event) || key.is('n')) {
            return next(event.at());
        }
        if (key.back()) {
            return results != null || session().isFinished() ? next(event.at()) : Ending.leave(this, quiz, home);
        }
        return command(key, event);
    }

    @Override
    public Page meanwhile(UnaryOperator<Quiz> change) {
        return results == null ? new FeedbackPage(change.apply(quiz), home, null, scroll, undoing) : this;
    }

    private Step next(Instant at) {
        if (results != null) {
            return Step.to(results);
        }
        return tryAgain() ? Step.to(QuestionPage.of(quiz, home)) : Ending.goOn(quiz, home, at);
    }

    private Step command(Key key, Event event) {
        Attempt last = slot().last();
        Article article = quiz.article();
        if (key.is('r') && article != null && !tryAgain()) {
            int place = slot().question().evidence().isEmpty()
                    ? 0
                    : slot().question().evidence().get(0).start();
            return Step.to(ReadingPage.of(slot().set(), article, this, this, "back", place)
                    .with(FeedbackView.highlights(this)));
        }
        if (key.is('!')) {
            return Step.to(QuestionPage.of(quiz, home).faulty().over(this));
        }
        if (key.is('p') && last != null && canAppeal()) {
            return Step.to(new PromptPage(
                    this,
                    "“My answer is right”",
                    "Your answer is kept for the teacher to look at. Say why, if you like.",
                    TextLine.EMPTY,
                    true,
                    why -> new Effect.Appeal(last, why)));
        }
        if (key.is('u') && last != null && canUndo()) {
            return Step.to(new FeedbackPage(quiz, home, null, scroll, last), new Effect.Withdraw(last));
        }
        if ((key.is('b') || key.is('B')) && session().terms().behaviour() == Behaviour.REVIEW) {
            return Step.to(
                    this, new Effect.PutAside(slot().set(), slot().question().id(), key.is('B')));
        }
        return key.is('s') && tryAgain()
                ? QuestionPage.of(quiz, home).submit(new readback.question.Response.Skipped(), null, event.at())
                : scrolled(event);
    }

    private Step undone(Told told, Attempt attempt) {
        if (told instanceof Told.Saved saved && saved.attempt().equals(attempt.id())) {
            return Step.to(
                    QuestionPage.of(quiz.with(session().undo()), home),
                    new Effect.Say(Notice.good("Taken back: answer again.")));
        }
        return told instanceof Told.NotSaved failed
                ? Step.to(of(quiz, home, null), new Effect.Say(Notice.bad(failed.why())))
                : Step.to(this);
    }

    private Step scrolled(Event event) {
        int after = Scroll.after(
                scroll, event, view(event.size(), event.at()).panes().subList(0, 1));
        return after == scroll ? Step.to(this) : Step.to(new FeedbackPage(quiz, home, results, after, undoing));
    }

    boolean canAppeal() {
        Attempt last = slot().last();
        return last != null && !last.isSkipped() && !last.grade().isRight() && !tryAgain();
    }

    boolean canUndo() {
        return results == null && undoing == null && session().undoable() != null;
    }

    @Override
    public View view(Size size, Instant now) {
        return FeedbackView.of(this, size);
    }

    @Override
    public List<Hint> keys() {
        List<Hint> keys = new ArrayList<>();
        String word =
                results != null ? "back" : tryAgain() ? "try again" : session().isFinished() ? "results" : "next";
        keys.add(Hint.of("Enter", word, word + " (also n, and Space at the end of the page)", Key.of(Key.Code.ENTER)));
        if (tryAgain()) {
            keys.add(Hint.of("s", "show answer", "give up and see the answer", Key.of('s')));
        } else if (quiz.article() != null) {
            keys.add(Hint.of("r", "read on", "the whole article, at the proof", Key.of('r')));
        }
        if (canAppeal()) {
            keys.add(
                    Hint.of("p", "I was right", "“my answer is right”: keep it for the teacher to judge", Key.of('p')));
        }
        if (canUndo()) {
            keys.add(Hint.of("u", "undo", "take back this answer: it was a slip of the key", Key.of('u')));
        }
        keys.add(Hint.of("y", "copy", "copy question, answer and proof", Key.of('y')));
        if (session().terms().behaviour() == Behaviour.REVIEW) {
            keys.add(Hint.of("b", "not today", "do not ask it again today", Key.of('b')));
            keys.add(Hint.quiet("B", "never ask it again"));
        }
        keys.add(Hint.quiet("↑ ↓  k j  PgUp PgDn", "scroll"));
        keys.add(Hint.of("!", "faulty", "mark the question as faulty, for its author", Key.of('!')));
        keys.add(Hint.of("q", "leave", "leave; answers are kept", Key.of('q')));
        keys.add(Everywhere.HELP);
        return keys;
    }

    @Override
    public String name() {
        return "after an answer";
    }

    @Override
    public String copied() {
        return tryAgain() ? Summary.question(slot()) : Summary.answered(slot(), quiz.article());
    }
}
