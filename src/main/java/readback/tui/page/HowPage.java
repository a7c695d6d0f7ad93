package readback.tui.page;

import java.time.Instant;
import java.util.List;
import readback.quiz.Behaviour;
import readback.tui.Effect;
import readback.tui.Page;
import readback.tui.Step;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Hint;
import readback.tui.draw.Rect;
import readback.tui.draw.Role;
import readback.tui.draw.Signs;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Key;
import readback.tui.event.Shelf;
import readback.tui.event.Size;

/** Other ways to take a quiz. */
record HowPage(Page under, Shelf.Row row, int here, boolean certainty) implements Overlay {

    private record Way(Behaviour behaviour, String name, String about) {}

    private static final List<Way> WAYS = List.of(
            new Way(Behaviour.PRACTICE, "Practice", "The verdict and the proof after each answer."),
            new Way(Behaviour.RETRY, "With hints", "Hints and second tries; each takes something off."),
            new Way(Behaviour.EXAM, "Exam", "Answers can be changed until you hand in; verdicts at the end."));

    @Override
    public Step on(Event event) {
        if (!(event.input() instanceof Key key)) {
            return Step.to(this);
        }
        int n = WAYS.size();
        int chosen = key.item() >= 0 ? key.item() : key.character() - '1';
        if (chosen >= 0 && chosen < n) {
            return start(chosen);
        }
        if (key.back()) {
            return Step.to(under);
        }
        if (key.is(Key.Code.ENTER)) {
            return start(here);
        }
        if (key.is('c')) {
            return Step.to(new HowPage(under, row, here, !certainty));
        }
        int to = key.down() || key.is(Key.Code.TAB) ? (here + 1) % n : key.up() ? (here + n - 1) % n : here;
        return Step.to(new HowPage(under, row, to, certainty));
    }

    private Step start(int way) {
        Page back = under instanceof HomePage home ? home.busy("Opening …") : under;
        return Step.to(back, new Effect.Start(row.id(), WAYS.get(way).behaviour, certainty));
    }

    @Override
    public View view(Size size, Instant now) {
        View view = new View(size, Glyphs.clean(row.title()), "", 0, keys());
        Rect at = view.column();
        Flow flow = new Flow(at.width());
        for (int i = 0; i < WAYS.size(); i++) {
            boolean on = i == here;
            int from = flow.size();
            flow.item(
                    " " + (on ? Signs.POINTER : " ") + " " + (i + 1) + "  ",
                    on ? Role.CHOSEN : Role.KEY,
                    WAYS.get(i).name,
                    on ? Role.CHOSEN : Role.STRONG,
                    Key.item(i),
                    on ? Role.CHOSEN : null);
            flow.marked("      ", Role.TEXT, WAYS.get(i).about, Role.QUIET);
            if (on) {
                flow.focus(from, 1);
            }
        }
        flow.gap();
        flow.item(
                " " + (certainty ? Signs.ON : Signs.OFF) + " c  ",
                Role.KEY,
                "Ask how certain I am: right earns 1, 2 or 3, wrong costs 0, 2 or 6.",
                Role.TEXT,
                Key.of('c'),
                null);
        return view.add(flow.pane(at));
    }

    @Override
    public List<Hint> keys() {
        return List.of(
                Hint.of("Enter", "start", "start that way", Key.of(Key.Code.ENTER)),
                new Hint("1–3", "choose", "start that way at once", null),
                Hint.of("c", "certainty", "ask how certain each answer is, or not", Key.of('c')),
                Hint.of("Esc", "back", "back", Key.of(Key.Code.ESC)),
                Everywhere.HELP);
    }

    @Override
    public String name() {
        return "ways to take a quiz";
    }

    @Override
    public Overlay over(Page page) {
        return new HowPage(page, row, here, certainty);
    }
}
