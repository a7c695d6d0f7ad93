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
import readback.tui.draw.Signs;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Input;
import readback.tui.event.Key;
import readback.tui.event.Size;
import readback.tui.form.TextLine;
import readback.tui.form.Typing;

/**
 * Asks for one line of text.
 *
 * @param mayBeEmpty whether Enter on an empty line hands it over too
 * @param then       what is to be done with the text
 */
record PromptPage(Page under, String title, String about, TextLine line, boolean mayBeEmpty, Then then)
        implements Overlay {

    /** What is to be done with the text. */
    interface Then {
        Effect effect(String text);
    }

    @Override
    public Step on(Event event) {
        if (event.input() instanceof Input.Paste paste) {
            String text = paste.text();
            return with(line.insert(text.strip()));
        }
        if (!(event.input() instanceof Key key)) {
            return Step.to(this);
        }
        if (key.is(Key.Code.ESC)) {
            return Step.to(under);
        }
        if (key.is(Key.Code.ENTER)) {
            String text = line.text().strip();
            return text.isEmpty() && !mayBeEmpty ? Step.to(under) : Step.to(under, then.effect(text));
        }
        return with(line.on(key));
    }

    private Step with(TextLine after) {
        return Step.to(new PromptPage(under, title, about, after, mayBeEmpty, then));
    }

    @Override
    public View view(Size size, Instant now) {
        View view = new View(size, title, "", 0, keys());
        Rect at = view.column();
        Flow flow = new Flow(at.width());
        flow.text(about, Role.TEXT).gap();
        Typing.lay(flow, line, " " + Signs.POINTER + " ");
        flow.add(Line.of(" " + Signs.RULE.repeat(Math.min(40, flow.width() - 2)), Role.RULE));
        return view.add(flow.pane(at));
    }

    @Override
    public List<Hint> keys() {
        return List.of(
                Hint.of("Enter", "done", "hand it over", Key.of(Key.Code.ENTER)),
                Hint.of("Esc", "back", "back, nothing changes", Key.of(Key.Code.ESC)),
                Everywhere.HELP_TYPING);
    }

    @Override
    public String name() {
        return title;
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Overlay over(Page page) {
        return new PromptPage(page, title, about, line, mayBeEmpty, then);
    }

    @Override
    public List<Effect> leaving() {
        return under.leaving();
    }
}
