package readback.tui.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readback.question.Question;
import readback.quiz.Certainty;
import readback.quiz.Session;
import readback.quiz.Slot;
import readback.text.Article;
import readback.text.Span;
import readback.tui.draw.ArticleText;
import readback.tui.draw.ArticleText.Highlight;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Line;
import readback.tui.draw.Pane;
import readback.tui.draw.Rect;
import readback.tui.draw.Role;
import readback.tui.draw.Sentences;
import readback.tui.draw.Signs;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Key;
import readback.tui.event.Quiz;
import readback.tui.event.Size;
import readback.tui.form.MarkForm;

/** How a question page is laid out: beside the article, above it, or alone. */
final class QuestionView {

    /** Least rows of article that are worth showing below a question. */
    private static final int LEAST_ARTICLE = 5;

    private QuestionView() {}

    static View of(QuestionPage page, Size size, Instant now) {
        Session session = page.session();
        int n = session.slots().size();
        String flag = session.current().flagged() ? Signs.FLAG + " " : "";
        Duration left = page.left(now);
        String clock = left == null ? "" : " · " + Words.clock(left) + " left";
        String place = session.cursor() + 1 + "/" + n;
        String right = size.narrow()
                ? flag + place + clock
                : making(page.quiz(), size) + flag + "Question " + (session.cursor() + 1) + " of " + n + " · "
                        + Ending.standing(session) + clock;
        double done = (double) Ending.answered(session) / n;
        View view = new View(size, Glyphs.clean(page.quiz().title()), right, done, page.keys());
        Article article = page.quiz().article();
        boolean shown = article != null && page.articleVisible();
        if (shown && size.wide()) {
            Rect[] columns = view.columns();
            view.add(question(page, columns[0].width(), size.rows() >= 30).pane(columns[0]));
            return view.add(article(page, article, columns[1]));
        }
        Rect at = view.column();
        Flow flow = question(page, at.width(), false);
        boolean mark = page.form() instanceof MarkForm;
        int room = at.height() - flow.size() - 1;
        if (!shown || !mark && (size.narrow() || room < LEAST_ARTICLE)) {
            return view.add(flow.pane(at));
        }
        int top = room >= LEAST_ARTICLE ? flow.size() : Math.max(2, at.height() - LEAST_ARTICLE - 1);
        view.add(flow.pane(new Rect(at.x(), at.y(), at.width(), top)));
        Line rule = Line.of(Signs.RULE.repeat(at.width()), Role.RULE);
        view.add(Pane.of(new Rect(at.x(), at.y() + top, at.width(), 1), List.of(rule), 0));
        return view.add(article(page, article, new Rect(at.x(), at.y() + top + 1, at.width(), at.height() - top - 1)));
    }

    /** That more questions are being made; where there is room, how far that is. */
    static String making(Quiz quiz, Size size) {
        String words = Glyphs.clean(quiz.making());
        if (words.isEmpty()) {
            return "";
        }
        String far = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        return "making more questions" + (size.wide() ? ": " + far : "") + " … · ";
    }

    private static Flow question(QuestionPage page, int width, boolean roomy) {
        Slot slot = page.session().current();
        Question question = slot.question();
        Flow flow = new Flow(width).roomy(roomy);
        flow.text(Glyphs.clean(question.stem()), Role.STRONG);
        List<String> hints = slot.openHints();
        if (!hints.isEmpty()) {
            flow.gap();
        }
        for (int i = 0; i < hints.size(); i++) {
            flow.marked("Hint " + (i + 1) + "  ", Role.WARN, Glyphs.clean(hints.get(i)), Role.TEXT);
        }
        if (slot.state(page.session().terms()) == Slot.State.TRIED) {
            int tries = page.session().terms().maxTries() - slot.attempts().size();
            flow.gap();
            flow.text(Words.count(tries, "try").replace("trys", "tries") + " left.", Role.WARN);
        }
        if (width >= 50 || flow.size() < 4) {
            flow.gap();
        }
        flow.focus(0, 0);
        page.form().lay(flow);
        hintsLeft(page, flow);
        if (page.sure()) {
            flow.gap();
            flow.text("How certain are you?", Role.STRONG);
            int from = flow.size();
            for (Certainty certainty : Certainty.values()) {
                flow.item(
                        "   " + (certainty.ordinal() + 1) + "  ",
                        Role.KEY,
                        words(certainty),
                        Role.TEXT,
                        Key.item(certainty.ordinal()),
                        null);
            }
            flow.focus(from, 3);
        }
        if (page.trouble() != null) {
            flow.gap();
            int from = flow.size();
            flow.marked(
                    Signs.WRONG + " ",
                    Role.WRONG,
                    "Your answer could not be saved: " + Glyphs.clean(page.trouble()),
                    Role.TEXT);
            flow.text("It is not lost: mend that and press Enter to try again.", Role.TEXT);
            flow.focus(from, 0);
        }
        return flow;
    }

    private static void hintsLeft(QuestionPage page, Flow flow) {
        Session session = page.session();
        int left =
                session.current().question().hints().size() - session.current().hints();
        if (session.terms().behaviour().retries() && left > 0) {
            String about = Words.count(left, "hint") + " left; each costs " + Ending.cost(session) + ".";
            flow.gap().text(about, Role.QUIET);
        }
    }

    private static String words(Certainty certainty) {
        String name = switch (certainty) {
            case LOW -> "a guess";
            case MIDDLE -> "fairly certain";
            case HIGH -> "certain";
        };
        long right = Math.round(certainty.marks(true));
        long wrong = Math.round(certainty.marks(false));
        return name + ": right +" + right + ", wrong " + (wrong == 0 ? "0" : "−" + -wrong);
    }

    /** The article with what the open hints point to, or with what is marked. */
    private static Pane article(QuestionPage page, Article article, Rect at) {
        ArticleText text = new ArticleText(article, at.width(), highlights(page, article));
        int focus = focus(page, article);
        int line = focus < 0 ? 0 : text.line(focus);
        int top = page.scroll() >= 0
                ? page.scroll()
                : focus < 0 ? text.line(page.quiz().place()) : line - at.height() / 3;
        boolean cursor = page.form() instanceof MarkForm && focus >= 0;
        return new Pane(at, text.lines(), top, cursor ? line : -1, cursor ? text.column(focus) : 0);
    }

    private static int focus(QuestionPage page, Article article) {
        if (page.form() instanceof MarkForm mark) {
            Span span = mark.marked();
            return span == null ? -1 : span.start();
        }
        List<Highlight> highlights = highlights(page, article);
        return highlights.isEmpty() ? -1 : highlights.get(0).span().start();
    }

    private static List<Highlight> highlights(QuestionPage page, Article article) {
        List<Highlight> all = new ArrayList<>();
        if (page.form() instanceof MarkForm mark) {
            Span span = mark.marked();
            if (span != null) {
                all.add(new Highlight(span, Role.CHOSEN));
            }
            return all;
        }
        Slot slot = page.session().current();
        List<Span> evidence = slot.question().evidence();
        if (slot.hints() > 0 && !evidence.isEmpty()) {
            all.add(new Highlight(narrowed(article, evidence.get(0), slot.hints()), Role.OTHER));
        }
        return all;
    }

    /** The paragraph, the sentence, or the very words. */
    private static Span narrowed(Article article, Span evidence, int hints) {
        Span within = evidence.end() <= article.text().length() ? evidence : new Span(0, 1);
        List<Span> parts =
                hints == 1 ? article.paragraphs() : hints == 2 ? Sentences.of(article.text()) : List.of(within);
        @Nullable Span found = null;
        for (Span part : parts) {
            if (part.overlaps(within)) {
                found = found == null ? part : found.cover(part);
            }
        }
        return found == null ? within : found;
    }

    /** The article's first line after an event that scrolls it; the page's own if it does not. */
    static int scrolled(QuestionPage page, Event event) {
        View view = of(page, event.size(), event.at());
        if (view.panes().size() < 2) {
            return page.scroll();
        }
        Pane pane = view.panes().get(view.panes().size() - 1);
        int after = Scroll.after(
                pane.top(), event.input(), pane.lines().size(), pane.at().height(), false);
        return after == pane.top() ? page.scroll() : after;
    }
}
