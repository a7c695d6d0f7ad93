package readback.tui.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Hint;
import readback.tui.draw.Line;
import readback.tui.draw.Rect;
import readback.tui.draw.Role;
import readback.tui.draw.Run;
import readback.tui.draw.Signs;
import readback.tui.draw.View;
import readback.tui.event.Key;
import readback.tui.event.Shelf;
import readback.tui.event.Size;
import readback.tui.event.Told;
import readback.tui.form.Typing;

/** How the first page is laid out. */
final class HomeView {

    private HomeView() {}

    static View of(HomePage page, Size size) {
        Shelf shelf = page.shelf();
        List<String> right = new ArrayList<>();
        if (shelf.streakDays() > 1) {
            right.add(shelf.streakDays() + " days in a row");
        }
        if (shelf.today() > 0 && !size.narrow()) {
            right.add(Words.count(shelf.today(), "answer") + " today");
        }
        View view = new View(size, "Readback", String.join(" · ", right), 0, page.keys());
        Rect at = View.column(view.body(), 90);
        Told.Progress busy = page.busy();
        int top = 0;
        if (page.search() != null) {
            Flow line = new Flow(at.width());
            Typing.lay(line, page.search(), "/");
            view.add(line.pane(new Rect(at.x(), at.y(), at.width(), 1)));
            top = at.height() > 8 ? 2 : 1;
        }
        int bottom = busy == null ? 0 : 1;
        Flow flow = new Flow(at.width());
        lay(page, flow, size);
        Rect rest = new Rect(at.x(), at.y() + top, at.width(), at.height() - top - bottom);
        view.add(page.typing() ? flow.pane(rest).unfocused() : flow.pane(rest));
        if (busy != null) {
            List<Run> runs = new ArrayList<>(List.of(
                    new Run(Glyphs.fit(Glyphs.clean(busy.words()), at.width() - 16) + "  ", Role.ACCENT)));
            if (busy.share() >= 0) {
                runs.addAll(List.of(Signs.meter(busy.share(), 12, Role.ACCENT)));
            }
            Flow line = new Flow(at.width()).add(Line.of(runs.toArray(new Run[0])));
            view.add(line.pane(new Rect(at.x(), at.y() + at.height() - 1, at.width(), 1)));
        }
        return view;
    }

    private static void lay(HomePage page, Flow flow, Size size) {
        Shelf shelf = page.shelf();
        List<HomePage.Item> items = page.items();
        boolean titled = false;
        for (int i = 0; i < items.size(); i++) {
            HomePage.Item item = items.get(i);
            if (item.kind() == HomePage.Kind.ROW && !titled) {
                titled = true;
                flow.gap();
                if (!size.narrow()) {
                    titles(flow, items.size() > i && page.search() == null);
                }
            }
            int from = flow.size();
            boolean here = i == page.here();
            switch (item.kind()) {
                case GO_ON -> goOn(flow, shelf.open(), here, i);
                case DUE -> pair(flow, "Due today", Words.count(shelf.due(), "question"), here, i);
                case ROW -> row(flow, shelf.rows().get(item.row()), here, i);
            }
            if (here) {
                flow.focus(from, 1);
            }
        }
        if (shelf.rows().isEmpty() && page.busy() == null) {
            flow.text("Nothing here yet. Press + to add an article, or paste its text.", Role.TEXT);
        } else if (items.isEmpty() && page.search() != null) {
            flow.text("No title has these words.", Role.QUIET);
        }
        if (shelf.trouble() != null) {
            flow.gap().marked(Signs.WRONG + " ", Role.WRONG, Glyphs.clean(shelf.trouble()), Role.TEXT);
        }
        if (!size.narrow() && !shelf.where().isEmpty()) {
            flow.gap().text("Your files: " + Glyphs.clean(shelf.where()), Role.QUIET);
        }
    }

    /** What the columns of the rows mean. */
    private static void titles(Flow flow, boolean all) {
        String left = all ? "   Sets and articles" : "   Found";
        int bar = flow.width() - 24 - 2 - 10;
        flow.add(Line.of(
                left + " ".repeat(Math.max(1, bar - Glyphs.width(left))) + "known       last result", Role.QUIET));
    }

    private static void goOn(Flow flow, Shelf.@Nullable Open open, boolean here, int i) {
        if (open != null) {
            String about = open.answered() + " of " + open.of() + " · " + open.when();
            pair(flow, "Go on: " + Glyphs.clean(open.title()), about, here, i);
        }
    }

    private static void pair(Flow flow, String left, String right, boolean here, int i) {
        Role role = here ? Role.CHOSEN : Role.STRONG;
        String lead = here ? " " + Signs.POINTER + " " : "   ";
        int room = flow.width() - 3 - Glyphs.width(right) - 3;
        String cut = room < 12 ? Glyphs.fit(left, flow.width() - 4) : Glyphs.fit(left, room);
        String end = room < 12 ? "" : right;
        String gap = " ".repeat(Math.max(1, flow.width() - 4 - Glyphs.width(cut) - Glyphs.width(end)));
        flow.add(new Line(
                List.of(new Run(lead + cut, role), new Run(gap + end + " ", here ? Role.CHOSEN : Role.QUIET)),
                Key.item(i),
                null));
    }

    /** Title, a bar of what is known, the last result and the change against the time before. */
    private static void row(Flow flow, Shelf.Row row, boolean here, int i) {
        Role quiet = here ? Role.CHOSEN : Role.QUIET;
        String lead = here ? " " + Signs.POINTER + " " : "   ";
        boolean roomy = flow.width() >= 70;
        String about = about(row, roomy);
        int bar = row.kind() == Shelf.Kind.SET && roomy ? 10 : 0;
        int room = flow.width() - 3 - Glyphs.width(about) - bar - (bar > 0 ? 4 : 3);
        String title = Glyphs.fit(Glyphs.clean(row.title()), room);
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(lead + title, here ? Role.CHOSEN : Role.TEXT));
        runs.add(new Run(" ".repeat(Math.max(1, room - Glyphs.width(title) + 1)), here ? Role.CHOSEN : Role.TEXT));
        if (bar > 0) {
            for (Run run : Signs.meter(row.known(), bar, Role.ACCENT)) {
                runs.add(new Run(run.text(), here ? Role.CHOSEN : run.role()));
            }
        }
        runs.add(new Run("  " + about, quiet));
        flow.add(new Line(runs, Key.item(i), here ? Role.CHOSEN : null));
    }

    private static String about(Shelf.Row row, boolean roomy) {
        if (row.kind() == Shelf.Kind.ARTICLE) {
            return roomy ? pad(row.minutes() + " min, no questions yet", 24) : "new";
        }
        if (row.last() == null) {
            return roomy ? pad(Words.count(row.questions(), "question") + ", new", 24) : row.questions() + " new";
        }
        int last = Words.percent(row.last());
        String change = "";
        if (row.before() != null) {
            int by = last - Words.percent(row.before());
            change = by == 0 ? " =" : by > 0 ? " +" + by : " −" + -by;
        }
        String due = row.due() > 0 ? " · " + row.due() + " due" : "";
        return roomy
                ? pad(last + " %" + change + (due.isEmpty() && row.when() != null ? " · " + row.when() : due), 24)
                : last + " %" + change;
    }

    private static String pad(String text, int width) {
        String cut = Glyphs.fit(text, width);
        return cut + " ".repeat(width - Glyphs.width(cut));
    }

    static List<Hint> keys(HomePage page) {
        List<Hint> keys = new ArrayList<>();
        if (page.typing()) {
            keys.add(Hint.of("Enter", "choose", "to the titles found", Key.of(Key.Code.ENTER)));
            keys.add(Hint.of("Esc", "all", "all titles again", Key.of(Key.Code.ESC)));
            keys.add(Everywhere.HELP_TYPING);
            return keys;
        }
        Shelf shelf = page.shelf();
        Shelf.Row row = page.row();
        if (!page.items().isEmpty()) {
            boolean make = row != null && row.kind() == Shelf.Kind.ARTICLE;
            keys.add(Hint.of(
                    "Enter", make ? "make questions" : "start", "start what the arrow is on", Key.of(Key.Code.ENTER)));
        }
        if (page.busy() != null) {
            keys.add(Hint.of("Esc", "give up", "give up what is being prepared", Key.of(Key.Code.ESC)));
        }
        if (row != null) {
            keys.add(Hint.of("o", "other ways", "with hints, as an exam, with certainty", Key.of('o')));
        }
        if (shelf.open() != null) {
            keys.add(Hint.of("c", "go on", "go on where you were", Key.of('c')));
        }
        if (shelf.due() > 0) {
            keys.add(Hint.of("d", "due", "what is due today, over all sets", Key.of('d')));
        }
        keys.add(Hint.of("+", "add", "add an article from a file (or paste its text here)", Key.of('+')));
        keys.add(Hint.of("/", "search", "search the titles", Key.of('/')));
        keys.add(Hint.of("s", "statistics", "statistics", Key.of('s')));
        keys.add(Hint.quiet("↑ ↓  k j  g G", "choose; Home and End, PgUp and PgDn too"));
        keys.add(Hint.quiet("w", "the welcome page again"));
        keys.add(Hint.of("q", "quit", "end the program", Key.of('q')));
        keys.add(Everywhere.HELP);
        return keys;
    }
}
