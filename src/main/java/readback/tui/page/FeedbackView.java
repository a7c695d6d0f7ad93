package readback.tui.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.Grade;
import readback.question.Option;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.Response;
import readback.quiz.Attempt;
import readback.quiz.Session;
import readback.text.Article;
import readback.text.Span;
import readback.tui.draw.ArticleText;
import readback.tui.draw.ArticleText.Highlight;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Pane;
import readback.tui.draw.Rect;
import readback.tui.draw.Role;
import readback.tui.draw.Signs;
import readback.tui.draw.View;
import readback.tui.event.Event;
import readback.tui.event.Input;
import readback.tui.event.Size;

/** How feedback is laid out: verdict, reason, the proof in its place, where the wrong answer came from, explanation. */
final class FeedbackView {

    private FeedbackView() {}

    static View of(FeedbackPage page, Size size) {
        Session session = page.session();
        int n = session.slots().size();
        String place = session.cursor() + 1 + (size.narrow() ? "/" : " of ") + n;
        String right = size.narrow()
                ? place
                : QuestionView.making(page.quiz(), size) + "Question " + place + " · " + Ending.standing(session);
        double done = (double) Ending.answered(session) / n;
        View view = new View(size, Glyphs.clean(page.quiz().title()), right, done, page.keys());
        Article article = page.tryAgain() ? null : page.quiz().article();
        List<Highlight> highlights = highlights(page);
        if (article != null && size.wide() && !highlights.isEmpty()) {
            Rect[] columns = view.columns();
            Flow flow = new Flow(columns[0].width());
            lay(page, flow, false);
            explanation(page, flow);
            legend(page, flow, highlights);
            view.add(flow.pane(columns[0], page.scroll()));
            ArticleText text = new ArticleText(article, columns[1].width(), highlights);
            int line = text.line(highlights.get(0).span().start());
            return view.add(Pane.of(columns[1], text.lines(), line - columns[1].height() / 3));
        }
        Rect at = view.column();
        Flow flow = new Flow(at.width());
        lay(page, flow, size.narrow());
        if (article != null && !highlights.isEmpty()) {
            excerpts(page, flow, article, highlights);
        }
        explanation(page, flow);
        return view.add(flow.pane(at, page.scroll()));
    }

    /** Whether there is more below, so that Space scrolls. */
    static boolean more(FeedbackPage page, Event event) {
        return page.view(event.size(), event.at()).panes().get(0).more() && !(event.input() instanceof Input.Tick);
    }

    private static void lay(FeedbackPage page, Flow flow, boolean narrow) {
        Question question = page.slot().question();
        Attempt last = page.slot().last();
        if (last == null) {
            flow.marked(Signs.SKIPPED + " ", Role.WARN, "Not answered", Role.WARN);
        } else {
            verdict(page, flow, last);
        }
        flow.focus(0, 0);
        if (!narrow) {
            flow.gap();
        }
        String stem = Glyphs.clean(question.stem());
        flow.text(narrow ? Glyphs.fit(stem, flow.width()) : stem, Role.STRONG);
        if (!narrow) {
            flow.gap();
        }
        if (last != null && !last.isSkipped() && !page.tryAgain()) {
            AnswerLines.given(flow, question.key(), last, page.quiz().article());
        }
        if (page.tryAgain() && last != null) {
            flow.marked(" " + Signs.WRONG + " You   ", Role.WRONG, Glyphs.clean(last.said()), Role.TEXT);
            flow.gap();
            int left =
                    page.session().terms().maxTries() - page.slot().attempts().size();
            flow.text(
                    (left == 1 ? "One more try" : left + " more tries") + "; each try and each hint costs "
                            + Ending.cost(page.session()) + ".",
                    Role.TEXT);
            return;
        }
        AnswerLines.right(flow, question.key(), last);
        if (last != null && !last.isSkipped()) {
            String reason = Glyphs.clean(last.grade().reason());
            String role = roleWords(chosen(question, last));
            if (role != null && !reason.startsWith(role.substring(0, Math.min(12, role.length())))) {
                boolean many = question.key() instanceof PickMany;
                reason = many ? reason + " The wrong one: " + lower(role) : (role + " " + reason).strip();
            }
            if (!reason.isEmpty()) {
                flow.gap().text(reason, Role.TEXT);
            }
        }
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static void explanation(FeedbackPage page, Flow flow) {
        String explanation = page.slot().question().explanation();
        if (!page.tryAgain() && !explanation.isBlank()) {
            flow.gap().text(Glyphs.clean(explanation), Role.TEXT);
        }
    }

    private static void verdict(FeedbackPage page, Flow flow, Attempt last) {
        Grade grade = last.grade();
        double points = page.slot().points(page.session().terms());
        String worth = points < 1 && grade.fraction() > 0 ? " · " + Words.percent(points) + " % of the point" : "";
        if (last.certainty() != null) {
            double marks = page.slot().marks(page.session().terms());
            worth += " · " + (marks < 0 ? "−" : "+") + Words.number(Math.abs(marks)) + " for how certain you were";
        }
        if (last.isSkipped()) {
            flow.marked(Signs.SKIPPED + " ", Role.WARN, "Skipped", Role.WARN);
        } else if (grade.isRight()) {
            boolean slip = grade.category().contains("slip");
            flow.marked(Signs.RIGHT + " ", Role.RIGHT, (slip ? "Right, with a slip" : "Right") + worth, Role.RIGHT);
        } else if (grade.fraction() > 0) {
            flow.marked(Signs.PARTLY + " ", Role.WARN, "Partly right" + worth, Role.WARN);
        } else {
            flow.marked(Signs.WRONG + " ", Role.WRONG, (page.tryAgain() ? "Not yet" : "Not right") + worth, Role.WRONG);
        }
    }

    private static @Nullable Option chosen(Question question, Attempt attempt) {
        List<Option> options = question.key() instanceof PickOne one
                ? one.options()
                : question.key() instanceof PickMany many ? many.options() : List.of();
        if (attempt.response() instanceof Response.Picked picked) {
            for (int i : picked.options()) {
                if (i >= 0 && i < options.size() && !options.get(i).isKey()) {
                    return options.get(i);
                }
            }
        }
        return null;
    }

    /** What role a wrong option played, in words. */
    static @Nullable String roleWords(@Nullable Option option) {
        if (option == null) {
            return null;
        }
        return switch (option.role()) {
            case MISREADS -> "Right sentence, misread.";
            case OTHER_SPAN -> "That is said elsewhere, of something or someone else.";
            case UNSUPPORTED -> "The article does not say that.";
            case KEY -> null;
        };
    }

    /** The proof, and the sentence that the wrong answer came from. */
    static List<Highlight> highlights(FeedbackPage page) {
        List<Highlight> all = new ArrayList<>();
        Article article = page.quiz().article();
        if (article == null || page.tryAgain()) {
            return all;
        }
        int length = article.text().length();
        Question question = page.slot().question();
        Attempt last = page.slot().last();
        Option wrong = last == null ? null : chosen(question, last);
        List<Span> proofs = question.evidence();
        Span twin = wrong == null ? null : wrong.evidence();
        if (twin != null && twin.end() <= length && proofs.stream().noneMatch(p -> p.contains(twin))) {
            all.add(new Highlight(twin, Role.OTHER));
        }
        if (last != null
                && last.response() instanceof Response.Marked marked
                && !last.grade().isRight()
                && marked.span().end() <= length) {
            all.add(new Highlight(marked.span(), Role.OTHER));
        }
        int first = all.size();
        proofs.stream().filter(p -> p.end() <= length).forEach(p -> all.add(new Highlight(p, Role.PROOF)));
        if (first > 0 && all.size() > first) {
            all.add(0, all.get(first));
        }
        return all;
    }

    private static List<Span> spans(List<Highlight> highlights, Role role) {
        return highlights.stream()
                .filter(h -> h.role() == role)
                .map(Highlight::span)
                .toList();
    }

    private static void excerpts(FeedbackPage page, Flow flow, Article article, List<Highlight> highlights) {
        ArticleText text = new ArticleText(article, flow.width(), highlights);
        List<Span> proof = spans(highlights, Role.PROOF);
        if (!proof.isEmpty()) {
            flow.gap().marked(Signs.BAR + " ", Role.RIGHT, "The proof", Role.STRONG);
            flow.addAll(text.around(proof));
        }
        List<Span> other = spans(highlights, Role.OTHER);
        if (!other.isEmpty()) {
            flow.gap().marked(Signs.DASHED + " ", Role.WARN, otherWords(page), Role.STRONG);
            flow.addAll(text.around(other));
        }
    }

    private static String otherWords(FeedbackPage page) {
        Attempt last = page.slot().last();
        return last != null && last.response() instanceof Response.Marked
                ? "What you marked"
                : "Where your answer comes from";
    }

    private static void legend(FeedbackPage page, Flow flow, List<Highlight> highlights) {
        flow.gap();
        if (!spans(highlights, Role.PROOF).isEmpty()) {
            flow.marked(Signs.BAR + " ", Role.RIGHT, "the proof", Role.QUIET);
        }
        if (!spans(highlights, Role.OTHER).isEmpty()) {
            flow.marked(Signs.DASHED + " ", Role.WARN, otherWords(page).toLowerCase(java.util.Locale.ROOT), Role.QUIET);
        }
    }
}
