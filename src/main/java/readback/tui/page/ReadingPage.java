package readback.tui.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import readback.text.Article;
import readback.text.Span;
import readback.tui.Effect;
import readback.tui.Page;
import readback.tui.Step;
import readback.tui.draw.ArticleText;
import readback.tui.draw.ArticleText.Highlight;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Hint;
import readback.tui.draw.Notice;
import readback.tui.draw.Pane;
import readback.tui.draw.Rect;
import readback.tui.draw.Role;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Input;
import readback.tui.event.Key;
import readback.tui.event.Quiz;
import readback.tui.event.Size;
import readback.tui.form.TextLine;
import readback.tui.form.Typing;

/**
 * The article to read.
 *
 * @param next       page that Enter leads to
 * @param back       page that Esc leads to
 * @param nextWord   what Enter is called
 * @param place      offset of the text at the top of the screen, 0 to begin with the title
 * @param highlights words marked from elsewhere
 * @param search     being typed; absent when not searching
 * @param wanted     what was searched for last, empty for nothing
 * @param found      offset of the match the screen was brought to, −1 for none
 */
record ReadingPage(
        String set,
        Article article,
        Page next,
        Page back,
        String nextWord,
        int place,
        List<Highlight> highlights,
        @Nullable TextLine search,
        String wanted,
        int found)
        implements Page {

    static ReadingPage of(String set, Article article, Page next, Page back, String nextWord, int place) {
        return new ReadingPage(set, article, next, back, nextWord, place, List.of(), null, "", -1);
    }

    @Override
    public Page meanwhile(UnaryOperator<Quiz> change) {
        Page after = next.meanwhile(change);
        Page before = back == next ? after : back.meanwhile(change);
        return new ReadingPage(set, article, after, before, nextWord, place, highlights, search, wanted, found);
    }

    ReadingPage with(List<Highlight> marks) {
        return new ReadingPage(set, article, next, back, nextWord, place, marks, search, wanted, found);
    }

    @Override
    public Step on(Event event) {
        if (search != null) {
            return searching(search, event);
        }
        if (event.input() instanceof Key key) {
            if (key.is(Key.Code.ENTER) || key.is('r') && next == back) {
                return new Step(next, leaving());
            }
            if (key.back()) {
                return new Step(back, leaving());
            }
            if (key.is('/')) {
                return Step.to(with(TextLine.EMPTY, wanted, found, place));
            }
            if (key.is('n') || key.is('N')) {
                return find(wanted, key.is('n') ? found + 1 : found - 1, key.is('n'));
            }
        }
        Layout layout = layout(event.size());
        int top = layout.top(place);
        Pane pane = layout.view.panes().get(0);
        int after =
                Scroll.after(top, event.input(), pane.lines().size(), pane.at().height(), true);
        return after == top ? Step.to(this) : Step.to(with(null, wanted, found, layout.place(after)));
    }

    private Step searching(TextLine typed, Event event) {
        if (event.input() instanceof Input.Paste paste) {
            return Step.to(with(typed.insert(paste.text()), wanted, found, place));
        }
        if (!(event.input() instanceof Key key)) {
            return Step.to(this);
        }
        if (key.is(Key.Code.ESC)) {
            return Step.to(with(null, "", -1, place));
        }
        return key.is(Key.Code.ENTER)
                ? with(null, typed.text().strip(), -1, place).find(typed.text().strip(), 0, true)
                : Step.to(with(typed.on(key), wanted, found, place));
    }

    private Step find(String what, int from, boolean forward) {
        if (what.isEmpty()) {
            return Step.to(this, new Effect.Say(Notice.plain("/ searches the article.")));
        }
        String text = article.text().toLowerCase(Locale.ROOT);
        String low = what.toLowerCase(Locale.ROOT);
        int at = forward ? text.indexOf(low, Math.max(0, from)) : from < 0 ? -1 : text.lastIndexOf(low, from);
        boolean round = at < 0;
        if (round) {
            at = forward ? text.indexOf(low) : text.lastIndexOf(low);
        }
        if (at < 0) {
            return Step.to(
                    with(null, what, -1, place), new Effect.Say(Notice.plain("“" + what + "” is not in the article.")));
        }
        ReadingPage there = with(null, what, at, at);
        return round && from > 0 ? Step.to(there, new Effect.Say(Notice.plain("From the other end."))) : Step.to(there);
    }

    private ReadingPage with(@Nullable TextLine typed, String what, int where, int top) {
        return new ReadingPage(set, article, next, back, nextWord, top, highlights, typed, what, where);
    }

    /** Lines, and how they go with offsets; the title's lines come first and count as place 0. */
    private record Layout(View view, ArticleText text, int titleLines) {

        int top(int place) {
            return place == 0 ? 0 : titleLines + text.line(place);
        }

        int place(int top) {
            return top < titleLines ? 0 : text.offset(top - titleLines);
        }
    }

    private Layout layout(Size size) {
        View view = new View(size, Glyphs.clean(article.title()), "", 0, keys());
        Rect at = view.column();
        Flow flow = new Flow(at.width());
        flow.text(Glyphs.clean(article.title()), Role.STRONG);
        String about = about();
        if (!about.isEmpty()) {
            flow.text(about, Role.QUIET);
        }
        flow.gap();
        int titleLines = flow.size();
        ArticleText text = new ArticleText(article, at.width(), marks());
        flow.addAll(text.lines());
        int top = place == 0 ? 0 : titleLines + text.line(place) - (found == place ? at.height() / 3 : 0);
        boolean typed = search != null;
        Rect body = typed ? new Rect(at.x(), at.y(), at.width(), at.height() - 1) : at;
        Pane pane = new Pane(body, flow.lines(), top, -1, 0);
        int shown = Math.min(flow.size(), pane.top() + body.height());
        String part = body.height() >= flow.size() ? "" : 100 * shown / flow.size() + " %";
        View shownView = new View(size, Glyphs.clean(article.title()), part, (double) shown / flow.size(), keys());
        int focus = found >= 0 ? titleLines + text.line(found) : pane.top();
        shownView.add(new Pane(body, flow.lines(), pane.top(), focus, found >= 0 ? text.column(found) : 0));
        if (search != null) {
            Flow line = new Flow(at.width());
            Typing.lay(line, search, "/");
            shownView.add(line.pane(new Rect(at.x(), at.y() + at.height() - 1, at.width(), 1)));
        }
        return new Layout(shownView, text, titleLines);
    }

    private String about() {
        List<String> parts = new ArrayList<>();
        String byline = article.byline();
        if (byline != null) {
            parts.add(Glyphs.clean(byline));
        }
        if (article.published() != null) {
            parts.add(Words.date(article.published()));
        }
        parts.add(Words.minutes(article.text()));
        return String.join(" · ", parts);
    }

    private List<Highlight> marks() {
        if (wanted.isEmpty()) {
            return highlights;
        }
        List<Highlight> all = new ArrayList<>(highlights);
        String text = article.text().toLowerCase(Locale.ROOT);
        String low = wanted.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(low); at >= 0 && all.size() < 500; at = text.indexOf(low, at + low.length())) {
            all.add(new Highlight(new Span(at, at + low.length()), Role.FOUND));
        }
        return all;
    }

    @Override
    public View view(Size size, Instant now) {
        return layout(size).view;
    }

    @Override
    public List<Hint> keys() {
        if (search != null) {
            return List.of(
                    Hint.of("Enter", "search", "search for these words", Key.of(Key.Code.ENTER)),
                    Hint.of("Esc", "back", "back to the article", Key.of(Key.Code.ESC)),
                    Everywhere.HELP_TYPING);
        }
        List<Hint> keys = new ArrayList<>();
        keys.add(Hint.of("Enter", nextWord, nextWord, Key.of(Key.Code.ENTER)));
        keys.add(new Hint("Space", "page", "a page on (also PgDn, PgUp, Ctrl-F, Ctrl-B)", Key.of(' ')));
        keys.add(new Hint("↑↓", "scroll", "a line up or down (also k, j); Home and End, g and G to the ends", null));
        keys.add(Hint.of("/", "search", "search for words", Key.of('/')));
        if (!wanted.isEmpty()) {
            keys.add(Hint.of("n", "next", "next place found; N the one before", Key.of('n')));
        }
        keys.add(Hint.of("q", "back", "back", Key.of('q')));
        keys.add(Everywhere.HELP);
        return keys;
    }

    @Override
    public String name() {
        return "the article";
    }

    @Override
    public boolean typing() {
        return search != null;
    }

    @Override
    public String copied() {
        return article.title() + "\n\n" + article.text();
    }

    @Override
    public List<Effect> leaving() {
        List<Effect> effects = new ArrayList<>(next.leaving());
        effects.add(new Effect.KeepPlace(set, place));
        return effects;
    }
}
