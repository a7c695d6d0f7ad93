package readback.tui.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import readback.quiz.Session;
import readback.tui.Effect;
import readback.tui.Page;
import readback.tui.Step;
import readback.tui.draw.Hint;
import readback.tui.draw.Pane;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Input;
import readback.tui.event.Key;
import readback.tui.event.Quiz;
import readback.tui.event.Size;
import readback.tui.event.Told;

/**
 * What a session came to.
 *
 * @param ended  what the journal says, absent until it is told
 * @param here   index in the list of what to look at again
 * @param scroll first line shown, −1 to follow {@code here}
 * @param busy   what is being prepared, empty for nothing
 */
record ResultsPage(Quiz quiz, HomePage home, Told.@Nullable Ended ended, int here, int scroll, String busy)
        implements Page {

    static ResultsPage of(Quiz quiz, HomePage home) {
        return new ResultsPage(quiz, home, null, 0, 0, "");
    }

    Session session() {
        return quiz.session();
    }

    /** Slots to look at again: in an exam all of them, else those not right. */
    List<Integer> again() {
        return IntStream.range(0, session().slots().size())
                .filter(i -> session().slots().get(i).points(session().terms()) < 1)
                .boxed()
                .toList();
    }

    @Override
    public Step on(Event event) {
        Input input = event.input();
        if (input instanceof Told.Ended told) {
            return Step.to(new ResultsPage(quiz, home, told, here, scroll, busy));
        }
        if (input instanceof Told.Started started) {
            return HomePage.begin(started.quiz(), home, false);
        }
        if (input instanceof Told.Failed && !busy.isEmpty()) {
            Told.Failed failed = (Told.Failed) input;
            return Step.to(of(""), new Effect.Say(readback.tui.draw.Notice.bad(failed.words())));
        }
        if (input instanceof Input.Wheel) {
            return scrolled(event);
        }
        return input instanceof Key key ? key(key, event) : Step.to(this);
    }

    private Step key(Key key, Event event) {
        int n = again().size();
        if (key.back()) {
            return Step.to(home, new Effect.LookAtShelf());
        }
        if (key.item() >= 0) {
            return look(key.item(), event.at());
        }
        if (key.is(Key.Code.ENTER)) {
            return n == 0 ? Step.to(home, new Effect.LookAtShelf()) : look(here, event.at());
        }
        if (key.is('r') && n > 0) {
            return Step.to(of("Preparing …"), new Effect.Retry(session()));
        }
        if (key.is('a')) {
            return Step.to(of("Preparing …"), new Effect.Again(session()));
        }
        if (key.is('w')) {
            return Step.to(this, new Effect.WriteSummary(quiz.title(), Summary.results(quiz.title(), session())));
        }
        if (n > 0 && (key.down() || key.up() || key.is(Key.Code.TAB))) {
            int to = key.up() ? Math.max(0, here - 1) : Math.min(n - 1, here + 1);
            return Step.to(new ResultsPage(quiz, home, ended, to, -1, busy));
        }
        return scrolled(event);
    }

    private ResultsPage of(String preparing) {
        return new ResultsPage(quiz, home, ended, here, scroll, preparing);
    }

    private Step scrolled(Event event) {
        Pane pane = view(event.size(), event.at()).panes().get(0);
        int after = Scroll.after(
                pane.top(), event.input(), pane.lines().size(), pane.at().height(), true);
        return after == pane.top() ? Step.to(this) : Step.to(new ResultsPage(quiz, home, ended, here, after, busy));
    }

    private Step look(int index, Instant at) {
        List<Integer> again = again();
        if (index >= again.size()) {
            return Step.to(this);
        }
        ResultsPage back = new ResultsPage(quiz, home, ended, index, -1, busy);
        return Step.to(FeedbackPage.of(quiz.with(session().goTo(again.get(index), at)), home, back));
    }

    @Override
    public View view(Size size, Instant now) {
        return ResultsView.of(this, size);
    }

    @Override
    public List<Hint> keys() {
        List<Hint> keys = new ArrayList<>();
        if (again().isEmpty()) {
            keys.add(Hint.of("Enter", "done", "back to the first page", Key.of(Key.Code.ENTER)));
        } else {
            keys.add(Hint.of("Enter", "look", "look at that question again, with its proof", Key.of(Key.Code.ENTER)));
            keys.add(Hint.of("r", "retry missed", "ask what was missed once more", Key.of('r')));
            keys.add(new Hint("↑↓", "choose", "choose a question to look at (also k, j)", null));
        }
        keys.add(Hint.of("a", "again", "the whole quiz again", Key.of('a')));
        keys.add(Hint.of("w", "save", "save a plain summary to a file", Key.of('w')));
        keys.add(Hint.of("y", "copy", "copy the summary", Key.of('y')));
        keys.add(Hint.quiet("PgUp PgDn", "scroll"));
        keys.add(Hint.of("q", "done", "back to the first page", Key.of('q')));
        keys.add(Everywhere.HELP);
        return keys;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public String copied() {
        return Summary.results(quiz.title(), session());
    }
}
