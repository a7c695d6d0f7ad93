package readback.tui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.Match;
import readback.question.Response;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Hint;
import readback.tui.draw.Line;
import readback.tui.draw.Role;
import readback.tui.draw.Run;
import readback.tui.draw.Signs;
import readback.tui.event.Key;

/**
 * A right item for each left one.
 *
 * @param order  right items in the order they stand in
 * @param chosen for each left item the place of its right one, −1 for none
 * @param here   left item at the cursor
 */
record MatchForm(Match match, List<Integer> order, List<Integer> chosen, int here) implements Form {

    /** From this width on the two sides stand beside each other. */
    private static final int TWO_COLUMNS = 56;

    MatchForm {
        chosen = List.copyOf(chosen);
    }

    static Form of(Match match, List<Integer> order) {
        return new MatchForm(match, order, Collections.nCopies(match.left().size(), -1), 0);
    }

    @Override
    public Form on(Key key) {
        int n = match.left().size();
        if (key.item() >= order.size()) {
            return at(Math.min(n - 1, key.item() - order.size()));
        }
        char c = key.character();
        if (c >= '1' && c <= '9') {
            return c - '1' < n ? at(c - '1') : this;
        }
        int place = Letters.place(key, order.size());
        if (place >= 0) {
            return with(place).at(Math.min(n - 1, here + 1));
        }
        if (key.down() || key.is(Key.Code.TAB)) {
            return at((here + 1) % n);
        }
        if (key.up() || key.is(Key.Code.BACKTAB)) {
            return at((here + n - 1) % n);
        }
        if (key.right() || key.left()) {
            int step = key.right() ? 1 : -1;
            int of = order.size();
            int now = chosen.get(here);
            return with(now < 0 ? step > 0 ? 0 : of - 1 : (now + step + of) % of);
        }
        return key.is(Key.Code.BACKSPACE) || key.is(Key.Code.DELETE) ? with(-1) : this;
    }

    private MatchForm at(int left) {
        return new MatchForm(match, order, chosen, left);
    }

    private MatchForm with(int place) {
        List<Integer> after = new ArrayList<>(chosen);
        after.set(here, place);
        return new MatchForm(match, order, after, here);
    }

    @Override
    public void lay(Flow flow) {
        boolean beside = flow.width() >= TWO_COLUMNS;
        int leftWidth = beside ? flow.width() * 3 / 5 : flow.width();
        Flow left = new Flow(leftWidth);
        int focus = 0;
        int focusEnd = 0;
        for (int i = 0; i < chosen.size(); i++) {
            boolean at = i == here;
            Role role = at ? Role.CHOSEN : Role.TEXT;
            String letter = chosen.get(i) < 0 ? "?" : Letters.label(chosen.get(i), order.size());
            String mark = " " + (at ? Signs.POINTER : " ") + " " + (i + 1) + " [" + letter + "] ";
            int from = left.size();
            left.item(
                    mark,
                    at ? Role.CHOSEN : Role.KEY,
                    Glyphs.clean(match.left().get(i)),
                    role,
                    Key.item(order.size() + i),
                    at ? Role.CHOSEN : null);
            if (at) {
                focus = from;
                focusEnd = left.size() - 1;
            }
        }
        Flow right = new Flow(beside ? flow.width() - leftWidth - 2 : flow.width());
        for (int place = 0; place < order.size(); place++) {
            boolean taken = chosen.contains(place);
            right.item(
                    (beside ? "" : "   ") + Letters.label(place, order.size()) + "  ",
                    Role.KEY,
                    Glyphs.clean(match.right().get(order.get(place))),
                    taken ? Role.STRONG : Role.TEXT,
                    Key.item(place),
                    null);
        }
        int base = flow.size();
        if (beside) {
            zip(flow, left.lines(), right.lines(), leftWidth);
        } else {
            flow.addAll(left.lines()).gap().addAll(right.lines());
        }
        flow.focus(base + focus, base + focusEnd, 1);
        flow.gap();
        flow.text("Give each line its letter.", Role.QUIET);
    }

    /** Puts the two sides beside each other; the right one keeps its own clicks where the left one has none. */
    private static void zip(Flow flow, List<Line> left, List<Line> right, int leftWidth) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Line l = i < left.size() ? left.get(i) : Line.EMPTY;
            Line r = i < right.size() ? right.get(i) : Line.EMPTY;
            List<Run> runs = new ArrayList<>(l.runs());
            Role fill = l.fill();
            runs.add(new Run(" ".repeat(Math.max(0, leftWidth - l.width())), fill == null ? Role.TEXT : fill));
            runs.add(new Run("  ", Role.TEXT));
            runs.addAll(r.runs());
            flow.add(new Line(runs, l.press() == null ? r.press() : l.press(), null));
        }
    }

    @Override
    public @Nullable Response response() {
        if (chosen.contains(-1)) {
            return null;
        }
        return new Response.Matched(chosen.stream().map(order::get).toList());
    }

    @Override
    public String wanted() {
        long open = chosen.stream().filter(c -> c < 0).count();
        return open + (open == 1 ? " line has" : " lines have") + " no letter yet.";
    }

    @Override
    public Form filled(@Nullable Response response) {
        return response instanceof Response.Matched matched
                ? new MatchForm(
                        match,
                        order,
                        matched.rights().stream().map(order::indexOf).toList(),
                        here)
                : this;
    }

    @Override
    public List<Hint> keys() {
        return List.of(
                new Hint(
                        Letters.range(order.size()),
                        "match",
                        "give the line at the arrow that letter, and go to the next",
                        null),
                new Hint("↑↓", "line", "go to another line", null),
                Hint.quiet("← →", "go through the letters for this line"),
                Hint.quiet("1–9", "go to that line"),
                Hint.quiet("Backspace", "take the letter away again"));
    }
}
