package readback.tui.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.AnswerKey;
import readback.question.Mark;
import readback.question.Match;
import readback.question.Order;
import readback.question.Response;
import readback.quiz.Attempt;
import readback.text.Article;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Role;
import readback.tui.draw.Signs;

/** The answer given and the right one, in the way of each form; what is shown is not repeated. */
final class AnswerLines {

    private AnswerLines() {}

    /** The answer given, with a mark for each part of it. */
    static void given(Flow flow, AnswerKey key, Attempt attempt, @Nullable Article article) {
        boolean right = attempt.grade().isRight();
        if (key instanceof Match match && attempt.response() instanceof Response.Matched matched) {
            pairs(flow, match, matched.rights());
        } else if (key instanceof Order order && attempt.response() instanceof Response.Ordered ordered) {
            places(flow, order, ordered.items());
        } else {
            String sign = right ? Signs.RIGHT : attempt.grade().fraction() > 0 ? Signs.PARTLY : Signs.WRONG;
            Role role = right ? Role.RIGHT : attempt.grade().fraction() > 0 ? Role.WARN : Role.WRONG;
            line(flow, sign, role, "You", said(attempt, article));
        }
    }

    /** The right answer, where it is not already told. */
    static void right(Flow flow, AnswerKey key, @Nullable Attempt attempt) {
        boolean answered = attempt != null && !attempt.isSkipped();
        if (answered && (key instanceof Match || key instanceof Order || key instanceof Mark)) {
            return;
        }
        if (!answered || !attempt.grade().isRight()) {
            line(flow, Signs.RIGHT, Role.RIGHT, "Right", key.shown());
        } else if (!Glyphs.clean(attempt.said()).equalsIgnoreCase(Glyphs.clean(key.shown()))) {
            line(flow, " ", Role.QUIET, "Text", key.shown());
        }
    }

    private static String said(Attempt attempt, @Nullable Article article) {
        boolean known = article != null
                && attempt.response() instanceof Response.Marked marked
                && marked.span().end() <= article.text().length();
        return known ? "“" + article.words(((Response.Marked) attempt.response()).span()) + "”" : attempt.said();
    }

    private static void pairs(Flow flow, Match match, List<Integer> rights) {
        for (int i = 0; i < match.left().size(); i++) {
            int given = i < rights.size() ? rights.get(i) : -1;
            int wanted = match.key().get(i);
            boolean right = given == wanted;
            String words = match.left().get(i) + " – " + match.right().get(wanted);
            String not = right
                    ? ""
                    : " (you: " + (given < 0 ? "nothing" : match.right().get(given)) + ")";
            flow.marked(
                    " " + (right ? Signs.RIGHT : Signs.WRONG) + " ",
                    right ? Role.RIGHT : Role.WRONG,
                    Glyphs.clean(words + not),
                    Role.TEXT);
        }
    }

    private static void places(Flow flow, Order order, List<Integer> given) {
        for (int i = 0; i < order.items().size(); i++) {
            int place = given.indexOf(i);
            boolean right = place == i;
            String not = right || place < 0 ? "" : " (you: " + (place + 1) + ")";
            String sign = " " + (right ? Signs.RIGHT : Signs.WRONG) + " " + (i + 1) + "  ";
            flow.marked(
                    sign,
                    right ? Role.RIGHT : Role.WRONG,
                    Glyphs.clean(order.items().get(i)) + not,
                    Role.TEXT);
        }
    }

    private static void line(Flow flow, String sign, Role role, String who, String words) {
        flow.marked(" " + sign + " " + who + " ".repeat(6 - who.length()), role, Glyphs.clean(words), Role.TEXT);
    }
}
