package readback.tui.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import readback.tui.Page;
import readback.tui.Step;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Hint;
import readback.tui.draw.Line;
import readback.tui.draw.Rect;
import readback.tui.draw.Role;
import readback.tui.draw.Run;
import readback.tui.draw.Signs;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Key;
import readback.tui.event.Report;
import readback.tui.event.Size;

/** Figures to read, with bars. */
record ReportPage(Page under, String title, Report report, int top) implements Overlay {

    @Override
    public Step on(Event event) {
        if (event.input() instanceof Key key && (key.back() || key.is(Key.Code.ENTER))) {
            return Step.to(under);
        }
        int after = Scroll.after(top, event, view(event.size(), event.at()).panes());
        return after == top ? Step.to(this) : Step.to(new ReportPage(under, title, report, after));
    }

    @Override
    public View view(Size size, Instant now) {
        View view = new View(size, title, "", 0, keys());
        Rect at = view.column();
        Flow flow = new Flow(at.width());
        if (report.parts().isEmpty()) {
            flow.text("Nothing yet: answer a question first.", Role.TEXT);
        }
        for (Report.Part part : report.parts()) {
            flow.heading(Glyphs.clean(part.title()));
            part.entries().forEach(entry -> entry(flow, entry));
        }
        return view.add(flow.pane(at, top));
    }

    private static void entry(Flow flow, Report.Entry entry) {
        int name = flow.width() < 50 ? 14 : 28;
        String words = Glyphs.fit(Glyphs.clean(entry.name()), name);
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(words + " ".repeat(name - Glyphs.width(words) + 2), Role.TEXT));
        if (entry.share() >= 0) {
            int room = Math.max(4, Math.min(24, flow.width() - name - 16));
            runs.addAll(List.of(Signs.meter(entry.share(), room, Role.ACCENT)));
            runs.add(new Run("  ", Role.TEXT));
        }
        runs.add(new Run(Glyphs.clean(entry.value()), Role.TEXT));
        flow.add(Line.of(runs.toArray(new Run[0])));
    }

    @Override
    public List<Hint> keys() {
        return List.of(
                new Hint("↑↓", "scroll", "scroll", null), Hint.of("q", "back", "back", Key.of('q')), Everywhere.HELP);
    }

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public Overlay over(Page page) {
        return new ReportPage(page, title, report, top);
    }

    @Override
    public String copied() {
        StringBuilder text = new StringBuilder();
        for (Report.Part part : report.parts()) {
            text.append(part.title()).append('\n');
            part.entries()
                    .forEach(e -> text.append("  ")
                            .append(e.name())
                            .append(": ")
                            .append(e.value())
                            .append('\n'));
        }
        return text.toString();
    }
}
