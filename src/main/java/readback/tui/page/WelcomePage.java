package readback.tui.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.quiz.Behaviour;
import readback.tui.Effect;
import readback.tui.Page;
import readback.tui.Step;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Hint;
import readback.tui.draw.Notice;
import readback.tui.draw.Rect;
import readback.tui.draw.Role;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Key;
import readback.tui.event.Shelf;
import readback.tui.event.Size;
import readback.tui.event.Told;

/** The first start: four points and one key to the first question. */
record WelcomePage(HomePage home, @Nullable String busy) implements Page {

    private Shelf.Row row() {
        return home.shelf().rows().stream()
                .filter(r -> r.kind() == Shelf.Kind.SET)
                .findFirst()
                .orElse(home.shelf().rows().get(0));
    }

    @Override
    public Step on(Event event) {
        if (event.input() instanceof Told.Started started) {
            return HomePage.begin(started.quiz(), home, false);
        }
        if (event.input() instanceof Told.Failed failed) {
            return Step.to(home, new Effect.Say(Notice.bad(failed.words())));
        }
        if (event.input() instanceof Told.Progress progress) {
            return Step.to(new WelcomePage(home, progress.words()));
        }
        if (!(event.input() instanceof Key key)) {
            return Step.to(this);
        }
        if (key.is(Key.Code.ENTER) && busy == null) {
            return Step.to(new WelcomePage(home, "Opening …"), new Effect.Start(row().id(), Behaviour.PRACTICE, false));
        }
        return key.back() ? Step.to(home) : Step.to(this);
    }

    @Override
    public View view(Size size, Instant now) {
        View view = new View(size, "Readback", busy == null ? "" : busy, 0, keys());
        Rect at = View.column(view.body(), 64);
        Flow flow = new Flow(at.width());
        boolean brief = size.narrow();
        if (!brief) {
            flow.text("Is this your first time? Then in short:", Role.STRONG).gap();
        }
        point(
                flow,
                1,
                brief
                        ? "It asks what an article says."
                        : "Readback asks what an article says: who, how many, when, why, and what is only claimed.");
        point(
                flow,
                2,
                brief
                        ? "A letter chooses, Enter hands in."
                        : "A letter or the arrows choose an answer; Enter hands it in.");
        point(
                flow,
                3,
                brief
                        ? "You see the proof."
                        : "Then you see the sentence that proves it, and where a wrong answer came from.");
        point(
                flow,
                4,
                brief
                        ? "The keys are below; ? tells more."
                        : "The keys you can press are always on the last line; ? explains them all.");
        flow.gap();
        flow.text(
                "Enter: the first question" + (brief ? "." : " of “" + Glyphs.clean(row().title()) + "”."),
                Role.ACCENT);
        flow.focus(flow.size() - 1, 0);
        int down = size.rows() >= 20 ? 2 : 0;
        return view.add(flow.pane(new Rect(at.x(), at.y() + down, at.width(), at.height() - down)));
    }

    private static void point(Flow flow, int number, String words) {
        flow.marked(number + "  ", Role.KEY, words, Role.TEXT);
    }

    @Override
    public List<Hint> keys() {
        return List.of(
                Hint.of("Enter", "first question", "the first question", Key.of(Key.Code.ENTER)),
                Hint.of("Esc", "all articles", "the page with all sets and articles", Key.of(Key.Code.ESC)),
                Everywhere.HELP);
    }

    @Override
    public String name() {
        return "welcome";
    }
}
