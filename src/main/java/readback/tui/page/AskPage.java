package readback.tui.page;

import java.time.Instant;
import java.util.List;
import readback.tui.Page;
import readback.tui.Step;
import readback.tui.draw.Flow;
import readback.tui.draw.Hint;
import readback.tui.draw.Rect;
import readback.tui.draw.Role;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Key;
import readback.tui.event.Size;

/**
 * Asks before something is left or cannot be taken back; anything but the one key means no.
 *
 * @param yes  the key that means yes
 * @param then what follows on yes
 */
record AskPage(Page under, String title, String about, char yes, String word, Then then) implements Overlay {

    /** What follows. */
    interface Then {
        Step go(Event event);
    }

    @Override
    public Step on(Event event) {
        if (!(event.input() instanceof Key key)) {
            return Step.to(this);
        }
        if (key.is(yes) || key.is('y') && yes != 'n') {
            return then.go(event);
        }
        return Step.to(under);
    }

    @Override
    public View view(Size size, Instant now) {
        View view = new View(size, title, "", 0, keys());
        Rect at = view.column();
        Flow flow = new Flow(at.width());
        flow.text(title, Role.STRONG).gap().text(about, Role.TEXT);
        flow.focus(0, 0);
        return view.add(flow.pane(at));
    }

    @Override
    public List<Hint> keys() {
        return List.of(
                Hint.of("Esc", "no, back", "back, nothing changes", Key.of(Key.Code.ESC)),
                Hint.of(String.valueOf(yes), word, word, Key.of(yes)),
                Everywhere.HELP);
    }

    @Override
    public String name() {
        return "question before leaving";
    }

    @Override
    public Overlay over(Page page) {
        return new AskPage(page, title, about, yes, word, then);
    }

    @Override
    public List<readback.tui.Effect> leaving() {
        return under.leaving();
    }
}
