package readback.tui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.Response;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Hint;
import readback.tui.draw.Role;
import readback.tui.draw.Signs;
import readback.tui.event.Key;

/**
 * Items to be put in order.
 *
 * @param now  items of the key in the order they stand in
 * @param here place of the cursor
 * @param held whether the item at the cursor is held, so that moving takes it along
 */
record ArrangeForm(List<String> items, List<Integer> now, int here, boolean held) implements Form {

    ArrangeForm {
        now = List.copyOf(now);
    }

    static Form of(List<String> items, List<Integer> order) {
        return new ArrangeForm(items, order, 0, false);
    }

    @Override
    public Form on(Key key) {
        boolean carry = held || key.shift() || key.ctrl() || key.alt() || key.is('J') || key.is('K');
        if (key.is(' ')) {
            return new ArrangeForm(items, now, here, !held);
        }
        if (key.down() || key.is('J') || key.is(Key.Code.TAB)) {
            return moved(1, carry);
        }
        if (key.up() || key.is('K') || key.is(Key.Code.BACKTAB)) {
            return moved(-1, carry);
        }
        int place = Letters.place(key, now.size());
        return place < 0 ? this : moved(place - here, held);
    }

    private Form moved(int by, boolean carry) {
        int to = Math.max(0, Math.min(now.size() - 1, here + by));
        List<Integer> after = new ArrayList<>(now);
        if (carry) {
            Collections.rotate(after.subList(Math.min(here, to), Math.max(here, to) + 1), to > here ? -1 : 1);
        }
        return new ArrangeForm(items, after, to, held);
    }

    @Override
    public void lay(Flow flow) {
        for (int place = 0; place < now.size(); place++) {
            if (flow.roomy() && place > 0) {
                flow.gap();
            }
            boolean at = place == here;
            String sign = at ? held ? "↕" : Signs.POINTER : " ";
            int from = flow.size();
            Role role = at ? Role.CHOSEN : Role.TEXT;
            flow.item(
                    " " + sign + " " + (place + 1) + "  ",
                    at ? Role.CHOSEN : Role.KEY,
                    Glyphs.clean(items.get(now.get(place))),
                    role,
                    Key.item(place),
                    at ? Role.CHOSEN : null);
            if (at) {
                flow.focus(from, 1);
            }
        }
        flow.gap();
        flow.text(
                held
                        ? "Held: the arrows move it, Space puts it down."
                        : "First at the top. Space takes an item, the arrows move it.",
                Role.QUIET);
    }

    @Override
    public @Nullable Response response() {
        return new Response.Ordered(now);
    }

    @Override
    public String wanted() {
        return "";
    }

    @Override
    public Form filled(@Nullable Response response) {
        return response instanceof Response.Ordered ordered ? new ArrangeForm(items, ordered.items(), 0, false) : this;
    }

    @Override
    public List<Hint> keys() {
        return List.of(
                new Hint(
                        "Space", held ? "put down" : "take", "take the item at the arrow, or put it down", Key.of(' ')),
                new Hint("↑↓", "move", "go to another item, or move the one held", null),
                Hint.quiet("J K", "move the item at the arrow down or up at once (also Shift with arrows)"),
                Hint.quiet("1–9", "go to that place, or move the item held there"));
    }
}
