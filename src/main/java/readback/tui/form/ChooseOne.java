package readback.tui.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.Option;
import readback.question.Response;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Hint;
import readback.tui.draw.Role;
import readback.tui.draw.Signs;
import readback.tui.event.Key;

/**
 * One of several.
 *
 * @param chosen place on the screen, −1 for none yet
 */
record ChooseOne(List<Option> options, List<Integer> order, int chosen) implements Form {

    @Override
    public Form on(Key key) {
        int n = order.size();
        int place = Letters.place(key, n);
        if (place >= 0) {
            return at(place);
        }
        if (key.down() || key.is(Key.Code.TAB)) {
            return at(chosen + 1 >= n ? 0 : chosen + 1);
        }
        if (key.up() || key.is(Key.Code.BACKTAB)) {
            return at(chosen <= 0 ? n - 1 : chosen - 1);
        }
        if (key.top()) {
            return at(0);
        }
        return key.bottom() ? at(n - 1) : this;
    }

    private Form at(int place) {
        return new ChooseOne(options, order, place);
    }

    @Override
    public void lay(Flow flow) {
        for (int place = 0; place < order.size(); place++) {
            if (flow.roomy() && place > 0) {
                flow.gap();
            }
            boolean here = place == chosen;
            String mark = " " + (here ? Signs.POINTER : " ") + " " + Letters.label(place, order.size()) + "  ";
            int from = flow.size();
            Role role = here ? Role.CHOSEN : Role.TEXT;
            flow.item(
                    mark,
                    here ? Role.CHOSEN : Role.KEY,
                    Glyphs.clean(options.get(order.get(place)).text()),
                    role,
                    Key.item(place),
                    here ? Role.CHOSEN : null);
            if (here) {
                flow.focus(from, 1);
            }
        }
    }

    @Override
    public @Nullable Response response() {
        return chosen < 0 ? null : new Response.Picked(List.of(order.get(chosen)));
    }

    @Override
    public String wanted() {
        return "Choose an answer first: " + Letters.range(order.size()) + " or the arrows.";
    }

    @Override
    public Form filled(@Nullable Response response) {
        return response instanceof Response.Picked picked && !picked.options().isEmpty()
                ? at(order.indexOf(picked.options().get(0)))
                : this;
    }

    @Override
    public List<Hint> keys() {
        return List.of(
                new Hint(
                        Letters.range(order.size()),
                        "choose",
                        "choose that answer; it can be changed until Enter",
                        null),
                Hint.quiet("↑ ↓  k j", "choose the answer above or below"));
    }
}
