package readback.tui.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readback.quiz.Behaviour;
import readback.text.Article;
import readback.tui.Effect;
import readback.tui.Page;
import readback.tui.Step;
import readback.tui.draw.Hint;
import readback.tui.draw.Notice;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Input;
import readback.tui.event.Key;
import readback.tui.event.Quiz;
import readback.tui.event.Shelf;
import readback.tui.event.Size;
import readback.tui.event.Told;
import readback.tui.form.TextLine;

/**
 * The first page: go on, what is due, sets and articles.
 *
 * @param here   index in {@link #items}
 * @param search words the titles are narrowed by; absent when not searching
 * @param typing whether they are being typed
 * @param busy   what is being prepared, absent for nothing
 */
public record HomePage(Shelf shelf, int here, @Nullable TextLine search, boolean typing, Told.@Nullable Progress busy)
        implements Page {

    private static final Shelf LOADING = new Shelf(List.of(), 0, null, 0, 0, "", null, false, false);

    /** What can be chosen. */
    enum Kind {
        GO_ON,
        DUE,
        ROW
    }

    /** One thing that can be chosen; {@code row} is an index into the shelf's rows, −1 for the others. */
    record Item(Kind kind, int row) {}

    public static HomePage of(Shelf shelf) {
        return new HomePage(shelf, 0, null, false, null);
    }

    /** While the shelf is being read for the first time. */
    public static HomePage loading() {
        return new HomePage(LOADING, 0, null, false, new Told.Progress("Opening …", -1));
    }

    /** The first page of all: a word of welcome where nothing was ever answered. */
    public static Page first(Shelf shelf) {
        HomePage home = of(shelf);
        return shelf.fresh() && !shelf.rows().isEmpty() ? new WelcomePage(home, null) : home;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        if (search == null && shelf.open() != null) {
            items.add(new Item(Kind.GO_ON, -1));
        }
        if (search == null && shelf.due() > 0) {
            items.add(new Item(Kind.DUE, -1));
        }
        String words =
                search == null ? "" : search.text().toLowerCase(Locale.ROOT).strip();
        for (int i = 0; i < shelf.rows().size(); i++) {
            if (shelf.rows().get(i).title().toLowerCase(Locale.ROOT).contains(words)) {
                items.add(new Item(Kind.ROW, i));
            }
        }
        return items;
    }

    @Override
    public Step on(Event event) {
        Input input = event.input();
        if (input instanceof Told told) {
            return told(told);
        }
        if (input instanceof Input.Paste paste) {
            return pasted(paste.text());
        }
        if (input instanceof Input.Wheel wheel) {
            return at(here + wheel.direction());
        }
        if (!(input instanceof Key key)) {
            return Step.to(this);
        }
        return typing && search != null ? searching(key, search) : key(key, event);
    }

    private Step told(Told told) {
        if (told instanceof Told.Shelved shelved) {
            if (shelf == LOADING) {
                return Step.to(first(shelved.shelf()));
            }
            HomePage fresh = new HomePage(shelved.shelf(), here, search, typing, null);
            HomePage page = fresh.clamped();
            return shelved.note() == null ? Step.to(page) : Step.to(page, new Effect.Say(Notice.good(shelved.note())));
        }
        if (told instanceof Told.Progress progress) {
            return Step.to(new HomePage(shelf, here, search, typing, progress));
        }
        if (told instanceof Told.Started started) {
            return begin(started.quiz(), idle(), true);
        }
        if (told instanceof Told.Statistics statistics) {
            return Step.to(new ReportPage(idle(), "Statistics", statistics.report(), 0));
        }
        return told instanceof Told.Failed failed
                ? Step.to(idle(), new Effect.Say(Notice.bad(failed.words())))
                : Step.to(this);
    }

    /** Shows a quiz: first the article where it is new, else the question. */
    public static Step begin(Quiz quiz, HomePage home, boolean reading) {
        Quiz now = quiz.with(quiz.session());
        QuestionPage question = QuestionPage.of(now, home);
        Article article = now.article();
        boolean review = now.session().terms().behaviour() == Behaviour.REVIEW;
        if (!reading || article == null || now.resumed() || review) {
            return Step.to(question);
        }
        return Step.to(
                ReadingPage.of(now.session().current().set(), article, question, home, "questions", now.place()));
    }

    private Step searching(Key key, TextLine line) {
        if (key.is(Key.Code.ESC)) {
            return Step.to(new HomePage(shelf, 0, null, false, busy));
        }
        if (key.is(Key.Code.ENTER)) {
            return Step.to(new HomePage(shelf, here, search, false, busy).clamped());
        }
        if (key.is(Key.Code.DOWN) || key.is(Key.Code.UP)) {
            return at(here + (key.is(Key.Code.DOWN) ? 1 : -1));
        }
        return Step.to(new HomePage(shelf, 0, line.on(key), true, busy));
    }

    private Step key(Key key, Event event) {
        int n = items().size();
        if (key.item() >= 0) {
            HomePage there = new HomePage(shelf, key.item(), search, false, busy).clamped();
            return there.here == here ? there.open() : Step.to(there);
        }
        if (key.is(Key.Code.ESC)) {
            if (busy != null) {
                return Step.to(idle(), new Effect.GiveUp(), new Effect.Say(Notice.plain("Given up.")));
            }
            return search != null ? Step.to(new HomePage(shelf, 0, null, false, null)) : Step.to(this);
        }
        if (key.down() || key.up() || key.is(Key.Code.TAB) || key.is(Key.Code.BACKTAB)) {
            return at(here + (key.down() || key.is(Key.Code.TAB) ? 1 : -1));
        }
        if (key.pageDown() || key.pageUp()) {
            return at(
                    here + (key.pageDown() ? 1 : -1) * Math.max(1, event.size().rows() - 10));
        }
        if (key.top() || key.bottom()) {
            return at(key.top() ? 0 : n - 1);
        }
        return key.is(Key.Code.ENTER) ? open() : letter(key.character());
    }

    private Step letter(char c) {
        return switch (c) {
            case 'q' -> Step.to(this, new Effect.Quit());
            case '/' -> Step.to(new HomePage(shelf, 0, search == null ? TextLine.EMPTY : search, true, busy));
            case 'c' ->
                shelf.open() == null
                        ? Step.to(this)
                        : Step.to(
                                busy("Opening …"), new Effect.GoOn(shelf.open().session()));
            case 'd' -> shelf.due() == 0 ? Step.to(this) : Step.to(busy("Opening …"), new Effect.StartDue());
            case 's' -> Step.to(this, new Effect.LookAtStatistics());
            case 'w' -> shelf.rows().isEmpty() ? Step.to(this) : Step.to(new WelcomePage(this, null));
            case '+' -> Step.to(add());
            case 'o' -> row() == null ? Step.to(this) : Step.to(new HowPage(this, row(), 0, false));
            default -> Step.to(this);
        };
    }

    private PromptPage add() {
        return new PromptPage(
                idle(),
                "Add an article",
                "The path of a text or HTML file. Or paste the text of an article on the first page.",
                TextLine.EMPTY,
                false,
                Effect.AddFile::new);
    }

    private Step pasted(String text) {
        String line = text.strip();
        if (typing && search != null) {
            return Step.to(new HomePage(shelf, 0, search.insert(line), true, busy));
        }
        if (line.isEmpty()) {
            return Step.to(this);
        }
        boolean path = line.indexOf('\n') < 0 && line.length() < 300 && line.indexOf(' ') < 0;
        return path
                ? Step.to(busy("Taking the article in …"), new Effect.AddFile(line))
                : Step.to(busy("Taking the article in …"), new Effect.AddText(text));
    }

    Shelf.@Nullable Row row() {
        List<Item> items = items();
        Item item = here < items.size() ? items.get(here) : null;
        return item == null || item.row < 0 ? null : shelf.rows().get(item.row);
    }

    private Step open() {
        List<Item> items = items();
        if (here >= items.size()) {
            return Step.to(this);
        }
        Item item = items.get(here);
        if (item.kind == Kind.GO_ON) {
            return letter('c');
        }
        if (item.kind == Kind.DUE) {
            return letter('d');
        }
        Shelf.Row row = shelf.rows().get(item.row);
        String words = row.kind() == Shelf.Kind.ARTICLE ? "Making questions …" : "Opening …";
        return Step.to(busy(words), new Effect.Start(row.id(), Behaviour.PRACTICE, false));
    }

    HomePage busy(String words) {
        return new HomePage(shelf, here, search, typing, new Told.Progress(words, -1));
    }

    HomePage idle() {
        return new HomePage(shelf, here, search, typing, null);
    }

    private Step at(int to) {
        return Step.to(new HomePage(shelf, to, search, typing, busy).clamped());
    }

    private HomePage clamped() {
        int to = Math.max(0, Math.min(here, items().size() - 1));
        return to == here ? this : new HomePage(shelf, to, search, typing, busy);
    }

    @Override
    public View view(Size size, Instant now) {
        return HomeView.of(this, size);
    }

    @Override
    public List<Hint> keys() {
        return HomeView.keys(this);
    }

    @Override
    public String name() {
        return "first page";
    }
}
