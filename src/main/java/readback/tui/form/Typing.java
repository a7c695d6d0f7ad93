package readback.tui.form;

import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Line;
import readback.tui.draw.Role;
import readback.tui.draw.Run;
import readback.tui.draw.Wrap;

/** Lays out a line being typed, wrapped, with the cursor in it. */
public final class Typing {

    private Typing() {}

    public static void lay(Flow flow, TextLine line, String mark) {
        int indent = Glyphs.width(mark);
        String lead = mark;
        for (Wrap.Row row : Wrap.rows(line.text() + " ", flow.width() - indent - 1)) {
            int end = Math.min(row.end(), line.text().length());
            String words = row.start() < end ? line.text().substring(row.start(), end) : "";
            flow.add(Line.of(new Run(lead, Role.ACCENT), new Run(words, Role.STRONG)));
            lead = " ".repeat(indent);
            if (line.at() >= row.start()) {
                String before = line.text()
                        .substring(row.start(), Math.min(line.at(), line.text().length()));
                flow.focus(flow.size() - 1, indent + Glyphs.width(before));
            }
        }
    }
}
