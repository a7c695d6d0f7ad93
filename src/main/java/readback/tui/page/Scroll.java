package readback.tui.page;

import java.util.List;
import readback.tui.draw.Pane;
import readback.tui.event.Event;
import readback.tui.event.Input;
import readback.tui.event.Key;

/** Scrolling by keys and wheel. */
final class Scroll {

    private Scroll() {}

    /** The first line after an event on the last of {@code panes}; the same if the event does not scroll. */
    static int after(int top, Event event, List<Pane> panes) {
        if (panes.isEmpty()) {
            return top;
        }
        Pane pane = panes.get(panes.size() - 1);
        return after(top, event.input(), pane.lines().size(), pane.at().height(), true);
    }

    /** @param lettersToo whether letters and arrows scroll as well, not only page keys and the wheel */
    static int after(int top, Input input, int lines, int height, boolean lettersToo) {
        int now = Pane.clamp(top, lines, height);
        int page = Math.max(1, height - 2);
        int next = now;
        if (input instanceof Input.Wheel wheel) {
            next = now + 3 * wheel.direction();
        } else if (input instanceof Key key) {
            if (key.is(Key.Code.PAGE_DOWN) || key.isCtrl('f') && lettersToo || lettersToo && key.is(' ')) {
                next = now + page;
            } else if (key.is(Key.Code.PAGE_UP) || key.isCtrl('b') && lettersToo) {
                next = now - page;
            } else if (lettersToo && key.isCtrl('d')) {
                next = now + page / 2;
            } else if (lettersToo && key.isCtrl('u')) {
                next = now - page / 2;
            } else if (lettersToo && key.down()) {
                next = now + 1;
            } else if (lettersToo && key.up()) {
                next = now - 1;
            } else if (lettersToo && key.top()) {
                next = 0;
            } else if (lettersToo && key.bottom()) {
                next = lines;
            }
        }
        return next == now ? top : Pane.clamp(next, lines, height);
    }
}
