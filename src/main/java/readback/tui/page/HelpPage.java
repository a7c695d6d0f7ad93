package readback.tui.page;

import java.time.Instant;
import java.util.List;
import readback.tui.Page;
import readback.tui.Step;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Hint;
import readback.tui.draw.Rect;
import readback.tui.draw.Role;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Key;
import readback.tui.event.Size;

/** All keys of the page under it, in words. */
public record HelpPage(Page under, int top) implements Overlay {

    @Override
    public Step on(Event event) {
        if (event.input() instanceof Key key
                && (key.back() || key.is('?') || key.is(Key.Code.F1) || key.is(Key.Code.ENTER))) {
            return Step.to(under);
        }
        return Step.to(new HelpPage(
                under, Scroll.after(top, event, view(event.size(), event.at()).panes())));
    }

    @Override
    public View view(Size size, Instant now) {
        View view = new View(size, "Keys: " + under.name(), "", 0, keys());
        Rect at = view.column();
        Flow flow = new Flow(at.width());
        flow.text("On this page", Role.STRONG);
        for (Hint hint : under.keys()) {
            if (!hint.about().isEmpty()
                    && !hint.key().equals("?")
                    && !hint.key().equals("F1")) {
                row(flow, hint);
            }
        }
        flow.heading("Everywhere");
        Everywhere.KEYS.forEach(hint -> row(flow, hint));
        return view.add(flow.pane(at, top));
    }

    private static void row(Flow flow, Hint hint) {
        int column = flow.width() < 50 ? 10 : 18;
        String key = Glyphs.fit(hint.key(), column - 2);
        flow.marked(
                " " + key + " ".repeat(Math.max(1, column - 1 - Glyphs.width(key))), Role.KEY, hint.about(), Role.TEXT);
    }

    @Override
    public List<Hint> keys() {
        return List.of(new Hint("↑↓", "scroll", "", null), Hint.of("?", "back", "back", Key.of('?')));
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public Overlay over(Page page) {
        return new HelpPage(page, top);
    }
}
