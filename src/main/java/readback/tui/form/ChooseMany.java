package readback.tui.form;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * All that are right.
 *
 * @param chosen places on the screen
 * @param here   place of the cursor
 */
record ChooseMany(List<Option> options, List<Integer> order, Set<Integer> chosen, int here) implements Form {

    ChooseMany {
        chosen = Set.copyOf(chosen);
    }

    static Form of(List<Option> options, List<Integer> order) {
        return new ChooseMany(options, order, Set.of(), 0);
    }

    @Override
    public Form on(Key key) {
        int n = order.size();
        int place = Letters.place(key, n);
        if (place >= 0) {
            return toggled(place);
        }
        if (key.is(' ')) {
            return toggled(here);
        }
        if (key.down() || key.is(Key.Code.TAB)) {
            return at((here + 1) % n);
        }
        if (key.up() || key.is(Key.Code.BACKTAB)) {
            return at((here + n - 1) % n);
        }
        if (key.top()) {
            return at(0);
        }
        return key.bottom() ? at(n - 1) : this;
    }

    private Form at(int place) {
        return new ChooseMany(options, order, chosen, place);
    }

    private Form toggled(int place) {
        Set<Integer> after = new TreeSet<>(chosen);
        if (!after.remove(place)) {
            after.add(place);
        }
        return new ChooseMany(options, order, after, place);
    }

    @Override
    public void lay(Flow flow) {
        for (int place = 0; place < order.size(); place++) {
            if (flow.roomy() && place > 0) {
                flow.gap();
            }
            boolean on = chosen.contains(place);
            Role role = place == here ? Role.CHOSEN : on ? Role.STRONG : Role.TEXT;
            String mark = " " + (place == here ? Signs.POINTER : " ") + (on ? Signs.ON : Signs.OFF) + " "
                    + Letters.label(place, order.size()) + "  ";
            int from = flow.size();
            flow.item(
                    mark,
                    place == here ? Role.CHOSEN : Role.KEY,
                    Glyphs.clean(options.get(order.get(place)).text()),
                    role,
                    Key.item(place),
                    place == here ? Role.CHOSEN : null);
            if (place == here) {
                flow.focus(from, 2);
            }
        }
        flow.gap();
        flow.text(chosen.size() + " chosen. Choose all that are right.", Role.QUIET);
    }

    @Override
    public @Nullable Response response() {
        return chosen.isEmpty()
                ? null
                : new Response.Picked(chosen.stream().map(order::get).sorted().toList());
    }

    @Override
    public String wanted() {
        return "Choose at least one first: " + Letters.range(order.size()) + ", or Space on the arrow's line.";
    }

    @Override
    public Form filled(@Nullable Response response) {
        if (!(response instanceof Response.Picked picked)) {
            return this;
        }
        Set<Integer> places = new TreeSet<>();
        picked.options().forEach(o -> places.add(order.indexOf(o)));
        return new ChooseMany(options, order, places, here);
    }

    @Override
    public List<Hint> keys() {
        return List.of(
                new Hint(Letters.range(order.size()), "tick", "tick or untick that answer", null),
                new Hint("Space", "tick", "tick or untick the answer at the arrow", Key.of(' ')),
                Hint.quiet("↑ ↓  k j", "go to the answer above or below"));
    }
}
