package readback.tui.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.Response;
import readback.tui.draw.Flow;
import readback.tui.draw.Hint;
import readback.tui.draw.Line;
import readback.tui.draw.Role;
import readback.tui.draw.Signs;
import readback.tui.event.Key;

/** A typed answer: words, a number, or a day. */
record LineForm(TextLine line, String about) implements Form {

    static final String WORDS = "Type the answer. Small slips of spelling are forgiven.";
    static final String NUMBER = "Type a number, in figures or words: 9,800 or “more than 9,800” or 1.2 million.";
    static final String MOMENT = "Type a day, date, year or span: Thursday, 13 January 2022, 1990 to 2019.";

    @Override
    public Form on(Key key) {
        return new LineForm(line.on(key), about);
    }

    @Override
    public Form paste(String text) {
        return new LineForm(line.insert(text), about);
    }

    @Override
    public void lay(Flow flow) {
        Typing.lay(flow, line, " " + Signs.POINTER + " ");
        flow.add(Line.of(" " + Signs.RULE.repeat(Math.min(40, flow.width() - 2)), Role.RULE));
        flow.text(about, Role.QUIET);
    }

    @Override
    public @Nullable Response response() {
        return line.text().isBlank() ? null : new Response.Words(line.text().strip());
    }

    @Override
    public String wanted() {
        return "Type an answer first.";
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Form filled(@Nullable Response response) {
        return response instanceof Response.Words words ? new LineForm(TextLine.of(words.text()), about) : this;
    }

    @Override
    public List<Hint> keys() {
        return List.of(
                Hint.quiet("← →  Home End", "move in the line; with Ctrl or Alt by word"),
                Hint.quiet("Ctrl-W  Ctrl-U", "delete the word before, or all before"),
                Hint.quiet("paste", "goes into the line as text"));
    }
}
