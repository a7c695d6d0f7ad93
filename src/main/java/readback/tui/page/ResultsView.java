package readback.tui.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import readback.question.Question;
import readback.quiz.Attempt;
import readback.quiz.Score;
import readback.quiz.Session;
import readback.quiz.Slot;
import readback.tui.draw.Flow;
import readback.tui.draw.Glyphs;
import readback.tui.draw.Line;
import readback.tui.draw.Rect;
import readback.tui.draw.Role;
import readback.tui.draw.Run;
import readback.tui.draw.Signs;
import readback.tui.draw.View;
import readback.tui.event.Key;
import readback.tui.event.Quiz;
import readback.tui.event.Size;
import readback.tui.event.Told;

/** How results are laid out. */
final class ResultsView {

    private ResultsView() {}

    static View of(ResultsPage page, Size size) {
        View view = new View(
                size,
                Glyphs.clean(page.quiz().title()),
                page.busy().isEmpty() ? "Results" : page.busy(),
                1,
                page.keys());
        if (size.wide()) {
            Rect[] columns = view.columns();
            Flow left = new Flow(columns[0].width());
            figures(page, left);
            kinds(page, left);
            Flow right = new Flow(columns[1].width());
            again(page, right);
            view.add(page.scroll() < 0 ? right.pane(columns[1]) : right.pane(columns[1], page.scroll()));
            return view.add(left.pane(columns[0], 0));
        }
        Rect at = view.column();
        Flow flow = new Flow(at.width());
        figures(page, flow);
        flow.gap();
        again(page, flow);
        kinds(page, flow);
        return view.add(page.scroll() < 0 ? flow.pane(at) : flow.pane(at, page.scroll()));
    }

    private static void figures(ResultsPage page, Flow flow) {
        Session session = page.session();
        Score score = session.score();
        Score.Line total = score.total();
        Role role = total.percent() >= 80 ? Role.RIGHT : total.percent() >= 60 ? Role.WARN : Role.WRONG;
        flow.text(total.right() + " of " + total.asked() + " right", Role.STRONG);
        List<Run> runs =
                new ArrayList<>(List.of(Signs.meter(total.percent() / 100.0, Math.min(30, flow.width() - 8), role)));
        runs.add(new Run("  " + total.percent() + " %", Role.STRONG));
        flow.add(Line.of(runs.toArray(new Run[0])));
        if (session.terms().certainty()) {
            flow.text(Words.number(total.marks()) + " marks by certainty", Role.TEXT);
        }
        int skipped = total.asked() - total.answered();
        if (skipped > 0) {
            flow.text(skipped + " not answered", Role.QUIET);
        }
        trend(page, flow, total);
        time(page, flow);
    }

    private static void kinds(ResultsPage page, Flow flow) {
        Score score = page.session().score();
        bars(flow, "By kind", score.byKind());
        bars(flow, "By what it took", score.byProcess());
    }

    private static void trend(ResultsPage page, Flow flow, Score.Line total) {
        Told.Ended ended = page.ended();
        List<Quiz.Past> past = ended == null ? page.quiz().past() : ended.past();
        if (past.isEmpty()) {
            return;
        }
        int before = Words.percent(past.get(past.size() - 1).share());
        int change = total.percent() - before;
        String words = change == 0
                ? "As good as last time."
                : Math.abs(change) + (Math.abs(change) == 1 ? " point " : " points ") + (change > 0 ? "better" : "less")
                        + " than last time (" + before + " %).";
        flow.text(words, change > 0 ? Role.RIGHT : Role.TEXT);
        if (past.size() > 1) {
            StringBuilder chart = new StringBuilder();
            past.subList(Math.max(0, past.size() - 19), past.size()).forEach(p -> chart.append(Signs.level(p.share())));
            chart.append(Signs.level(total.percent() / 100.0));
            flow.add(Line.of(new Run("Last tries  ", Role.QUIET), new Run(chart.toString(), Role.ACCENT)));
        }
    }

    private static void time(ResultsPage page, Flow flow) {
        List<Attempt> attempts = page.session().attempts();
        Duration took = attempts.stream().map(Attempt::took).reduce(Duration.ZERO, Duration::plus);
        if (!attempts.isEmpty()) {
            flow.text(
                    Words.time(took) + " · " + Words.time(took.dividedBy(attempts.size())) + " an answer", Role.QUIET);
        }
        Told.Ended ended = page.ended();
        if (ended != null && ended.streakDays() > 1) {
            flow.text(ended.streakDays() + " days in a row", Role.QUIET);
        }
        if (ended != null && ended.dueTomorrow() > 0) {
            flow.text(Words.count(ended.dueTomorrow(), "question") + " come back tomorrow", Role.QUIET);
        }
    }

    private static void bars(Flow flow, String title, List<Score.Line> lines) {
        if (lines.size() < 2) {
            return;
        }
        flow.heading(title);
        int name = Math.min(
                flow.width() < 40 ? 14 : 22,
                lines.stream()
                        .mapToInt(l -> Glyphs.width(words(l.name())))
                        .max()
                        .orElse(0));
        int room = Math.max(4, Math.min(24, flow.width() - name - 14));
        for (Score.Line line : lines) {
            String words = Glyphs.fit(words(line.name()), name);
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(words + " ".repeat(name - Glyphs.width(words) + 2), Role.TEXT));
            runs.addAll(List.of(Signs.meter(line.percent() / 100.0, room, Role.ACCENT)));
            runs.add(new Run("  " + line.right() + " of " + line.asked(), Role.TEXT));
            flow.add(Line.of(runs.toArray(new Run[0])));
        }
    }

    private static String words(String name) {
        return switch (name) {
            case "retrieve" -> "find it";
            case "infer" -> "join two places";
            case "interpret" -> "see the whole";
            case "evaluate" -> "judge it";
            default -> Words.kind(Glyphs.clean(name));
        };
    }

    private static void again(ResultsPage page, Flow flow) {
        List<Integer> again = page.again();
        if (again.isEmpty()) {
            flow.text("Nothing to look at again: all of it right.", Role.RIGHT);
            return;
        }
        flow.text("To look at again", Role.STRONG);
        for (int i = 0; i < again.size(); i++) {
            Slot slot = page.session().slots().get(again.get(i));
            Question question = slot.question();
            boolean here = i == page.here();
            boolean partly = slot.points(page.session().terms()) > 0;
            String sign = slot.last() == null || slot.last().isSkipped()
                    ? Signs.SKIPPED
                    : partly ? Signs.PARTLY : Signs.WRONG;
            int from = flow.size();
            flow.item(
                    (here ? Signs.POINTER : " ") + sign + " " + (again.get(i) + 1) + "  ",
                    here ? Role.CHOSEN : partly ? Role.WARN : Role.WRONG,
                    Glyphs.clean(question.stem()),
                    here ? Role.CHOSEN : Role.TEXT,
                    Key.item(i),
                    here ? Role.CHOSEN : null);
            if (here) {
                flow.focus(from, 0);
            }
        }
    }
}
