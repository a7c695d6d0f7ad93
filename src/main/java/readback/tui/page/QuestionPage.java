package readback.tui.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import readback.question.QuestionSet;
import readback.question.Response;
import readback.quiz.Attempt;
import readback.quiz.Certainty;
import readback.quiz.Session;
import readback.quiz.Slot;
import readback.quiz.Submission;
import readback.text.Article;
import readback.tui.Effect;
import readback.tui.Page;
import readback.tui.Step;
import readback.tui.draw.Hint;
import readback.tui.draw.Notice;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Input;
import readback.tui.event.Key;
import readback.tui.event.Quiz;
import readback.tui.event.Size;
import readback.tui.event.Told;
import readback.tui.form.Form;
import readback.tui.form.TextLine;

/**
 * A question being answered.
 *
 * @param scroll  first line of the article shown beside or below, −1 to follow what is marked
 * @param sure    whether it now asks how certain the answer is
 * @param pending an answer handed in whose attempt is not yet known to be on the disk
 * @param trouble why it could not be written, absent as long as nothing failed
 */
record QuestionPage(
        Quiz quiz,
        HomePage home,
        Form form,
        int scroll,
        boolean sure,
        @Nullable Submission pending,
        @Nullable String trouble)
        implements Page {

    static QuestionPage of(Quiz quiz, HomePage home) {
        Slot slot = quiz.session().current();
        Article article = quiz.article();
        Form empty = Form.of(slot.question().key(), slot.order(), article == null ? "" : article.text());
        Attempt last = slot.last();
        boolean shown = last != null && (quiz.session().terms().behaviour().free() || empty.typing());
        return new QuestionPage(quiz, home, shown ? empty.filled(last.response()) : empty, -1, false, null, null);
    }

    Session session() {
        return quiz.session();
    }

    boolean articleVisible() {
        QuestionSet set = quiz.set();
        return set != null && (set.articleVisible() || form instanceof readback.tui.form.MarkForm);
    }

    @Override
    public Step on(Event event) {
        Input input = event.input();
        if (input instanceof Told told) {
            return told(told, event.at());
        }
        if (session().isTimeUp(event.at()) && pending == null) {
            return Ending.handIn(this, event.at(), "Time is up: handed in.");
        }
        if (input instanceof Input.Paste paste && pending == null) {
            return with(form.paste(paste.text()));
        }
        if (input instanceof Input.Wheel) {
            return scrolled(event);
        }
        if (!(input instanceof Key key)) {
            return Step.to(this);
        }
        if (pending != null) {
            return waiting(key);
        }
        return sure ? certainty(key, event.at()) : key(key, event);
    }

    private Step waiting(Key key) {
        Attempt attempt = pending == null ? null : pending.attempt();
        if (trouble != null && attempt != null && (key.is(Key.Code.ENTER) || key.is('r'))) {
            return Step.to(new QuestionPage(quiz, home, form, scroll, false, pending, null), new Effect.Save(attempt));
        }
        return trouble != null && key.back() ? Ending.leave(this, quiz, home) : Step.to(this);
    }

    private Step told(Told told, Instant at) {
        Attempt attempt = pending == null ? null : pending.attempt();
        if (pending == null || attempt == null) {
            return Step.to(this);
        }
        if (told instanceof Told.Saved saved && saved.attempt().equals(attempt.id())) {
            Session next = pending.next();
            if (next.showsFeedback()) {
                return Step.to(FeedbackPage.of(quiz.with(next), home, null));
            }
            boolean last = next.cursor() + 1 == next.slots().size();
            QuestionPage page = of(quiz.with(last ? next : next.next(at)), home);
            return last
                    ? Step.to(
                            page,
                            new Effect.Say(
                                    Notice.good("Kept. That was the last one: " + page.command("x") + " hands in.")))
                    : Step.to(page);
        }
        if (told instanceof Told.NotSaved failed && failed.attempt().equals(attempt.id())) {
            return Step.to(new QuestionPage(quiz, home, form, scroll, false, pending, failed.why()));
        }
        return Step.to(this);
    }

    private Step key(Key key, Event event) {
        if (key.is(Key.Code.ENTER)) {
            Response response = form.response();
            if (response == null) {
                return Step.to(this, new Effect.Say(Notice.plain(form.wanted())));
            }
            return session().terms().certainty()
                    ? Step.to(new QuestionPage(quiz, home, form, scroll, true, null, null))
                    : submit(response, null, event.at());
        }
        if (key.is(Key.Code.ESC)) {
            return Ending.leave(this, quiz, home);
        }
        if (key.is(Key.Code.PAGE_DOWN) || key.is(Key.Code.PAGE_UP)) {
            return scrolled(event);
        }
        Step step = Commands.step(this, key, event);
        return step != null ? step : with(form.on(key));
    }

    private Step certainty(Key key, Instant at) {
        Response response = form.response();
        int i = key.item() >= 0 ? key.item() : key.character() - '1';
        if (response != null && i >= 0 && i < Certainty.values().length) {
            return submit(response, Certainty.values()[i], at);
        }
        boolean back = key.is(Key.Code.ESC) || key.is(Key.Code.BACKSPACE);
        return back ? Step.to(new QuestionPage(quiz, home, form, scroll, false, null, null)) : Step.to(this);
    }

    Step submit(Response response, @Nullable Certainty certainty, Instant at) {
        Submission submission = session().submit(response, certainty, at);
        Attempt attempt = submission.attempt();
        if (attempt == null) {
            String why = submission.refused() == null ? "Not taken." : submission.refused();
            return Step.to(this, new Effect.Say(Notice.plain(why)));
        }
        return Step.to(new QuestionPage(quiz, home, form, scroll, false, submission, null), new Effect.Save(attempt));
    }

    private Step with(Form after) {
        return after.equals(form) ? Step.to(this) : Step.to(new QuestionPage(quiz, home, after, -1, false, null, null));
    }

    QuestionPage with(Session after) {
        return new QuestionPage(quiz.with(after), home, form, scroll, false, null, null);
    }

    private Step scrolled(Event event) {
        int top = QuestionView.scrolled(this, event);
        return top == scroll ? Step.to(this) : Step.to(new QuestionPage(quiz, home, form, top, sure, pending, trouble));
    }

    @Override
    public Page meanwhile(UnaryOperator<Quiz> change) {
        Submission waiting = pending == null
                ? null
                : new Submission(
                        change.apply(quiz.with(pending.next())).session(), pending.attempt(), pending.refused());
        return new QuestionPage(change.apply(quiz), home, form, scroll, sure, waiting, trouble);
    }

    /** How a command is written: with Ctrl while letters are text. */
    String command(String letter) {
        return typing() ? "^" + Commands.control(letter) : letter;
    }

    @Override
    public View view(Size size, Instant now) {
        return QuestionView.of(this, size, now);
    }

    /** Time left in an exam with a limit. */
    @Nullable
    Duration left(Instant now) {
        Instant deadline = session().deadline();
        return deadline == null ? null : Duration.between(now, deadline);
    }

    @Override
    public List<Hint> keys() {
        return Commands.keys(this);
    }

    @Override
    public String name() {
        return "question " + (session().cursor() + 1);
    }

    @Override
    public boolean typing() {
        return form.typing() && !sure && pending == null;
    }

    @Override
    public boolean ticks() {
        return session().deadline() != null;
    }

    @Override
    public String copied() {
        return Summary.question(session().current());
    }

    @Override
    public List<Effect> leaving() {
        Attempt attempt = pending == null ? null : pending.attempt();
        return attempt == null ? List.of() : List.of(new Effect.Save(attempt));
    }

    PromptPage faulty() {
        Slot slot = session().current();
        return new PromptPage(
                this,
                "Mark this question as faulty",
                "What is wrong with it? A word or two for its author; may be left empty.",
                TextLine.EMPTY,
                true,
                why -> new Effect.Faulty(slot.set(), slot.question().id(), why));
    }
}
