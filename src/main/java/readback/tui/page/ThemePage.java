package readback.tui.page;

import java.time.Instant;
import java.util.List;
import readback.tui.Effect;
import readback.tui.Page;
import readback.tui.Step;
import readback.tui.draw.Flow;
import readback.tui.draw.Hint;
import readback.tui.draw.Line;
import readback.tui.draw.Rect;
import readback.tui.draw.Role;
import readback.tui.draw.Run;
import readback.tui.draw.Signs;
import readback.tui.draw.Theme;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Key;
import readback.tui.event.Size;

/** Chooses the colours; each is shown as the cursor comes to it, and remembered. */
public record ThemePage(Page under, int here) implements Overlay {

    @Override
    public Step on(Event event) {
        if (!(event.input() instanceof Key key)) {
            return Step.to(this);
        }
        if (key.back() || key.is(Key.Code.ENTER) || key.is('T')) {
            return Step.to(under);
        }
        int n = Theme.ALL.size();
        int to = here;
        if (key.item() >= 0) {
            to = key.item();
        } else if (key.down() || key.is(Key.Code.TAB)) {
            to = (here + 1) % n;
        } else if (key.up()) {
            to = (Math.max(0, here) + n - 1) % n;
        } else if (key.character() >= '1' && key.character() < '1' + n) {
            to = key.character() - '1';
        }
        return to == here
                ? Step.to(this)
                : Step.to(
                        new ThemePage(under, to),
                        new Effect.ShowTheme(Theme.ALL.get(to).name()));
    }

    @Override
    public View view(Size size, Instant now) {
        View view = new View(size, "Colours", "", 0, keys());
        Rect at = view.column();
        Flow flow = new Flow(at.width());
        for (int i = 0; i < Theme.ALL.size(); i++) {
            boolean on = i == here;
            int from = flow.size();
            flow.item(
                    " " + (on ? Signs.POINTER : " ") + " " + (i + 1) + "  ",
                    on ? Role.CHOSEN : Role.KEY,
                    Theme.ALL.get(i).name(),
                    on ? Role.CHOSEN : Role.TEXT,
                    Key.item(i),
                    on ? Role.CHOSEN : null);
            if (on) {
                flow.focus(from, 1);
            }
        }
        flow.gap();
        flow.add(Line.of(
                new Run(Signs.RIGHT + " right  ", Role.RIGHT),
                new Run(Signs.WRONG + " wrong  ", Role.WRONG),
                new Run("the proof", Role.PROOF),
                new Run("  ", Role.TEXT),
                new Run("said elsewhere", Role.OTHER)));
        flow.gap();
        flow.text(
                "“terminal” keeps your terminal's own colours; “mono” uses none. Themes with a ground of their own"
                        + " need a terminal with 256 colours.",
                Role.QUIET);
        return view.add(flow.pane(at));
    }

    @Override
    public List<Hint> keys() {
        return List.of(
                new Hint("↑↓", "try", "show the next colours", null),
                Hint.of("Enter", "keep", "keep these", Key.of(Key.Code.ENTER)),
                Everywhere.HELP);
    }

    @Override
    public String name() {
        return "colours";
    }

    @Override
    public Overlay over(Page page) {
        return new ThemePage(page, here);
    }
}
