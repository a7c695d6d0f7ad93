package readback.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import readback.quiz.Agenda;
import readback.quiz.Progress;
import readback.quiz.Tally;
import readback.tui.event.Report;

/** A learner's figures as the screen shows them. */
final class Figures {

    private static final int LAST_DAYS = 14;

    private Figures() {}

    /** @param title of a set, by its id */
    static Report report(Progress progress, List<Agenda.DueOn> forecast, UnaryOperator<String> title) {
        List<Report.Part> parts = new ArrayList<>();
        parts.add(new Report.Part("All", all(progress)));
        parts.add(part("Sets", progress.sets(), title));
        parts.add(part("Kinds of question", progress.kinds(), k -> k));
        parts.add(part("What it takes", progress.processes(), p -> p));
        List<Tally> days = progress.days();
        parts.add(part("Days", days.subList(Math.max(0, days.size() - LAST_DAYS), days.size()), d -> d));
        int most = forecast.stream().mapToInt(Agenda.DueOn::questions).max().orElse(0);
        parts.add(new Report.Part(
                "Falling due",
                forecast.stream()
                        .map(d -> new Report.Entry(
                                d.day().toString(),
                                String.valueOf(d.questions()),
                                most == 0 ? 0 : d.questions() / (double) most))
                        .toList()));
        return new Report(parts);
    }

    private static List<Report.Entry> all(Progress progress) {
        List<Report.Entry> entries = new ArrayList<>();
        entries.add(entry("answers", progress.total()));
        entries.add(new Report.Entry("streak", progress.streak() + " days, the longest " + progress.longest(), -1));
        @Nullable Tally weakest = progress.weakest();
        if (weakest != null) {
            entries.add(new Report.Entry("weakest kind", weakest.name(), -1));
        }
        return entries;
    }

    private static Report.Part part(String title, List<Tally> tallies, UnaryOperator<String> name) {
        return new Report.Part(
                title, tallies.stream().map(t -> entry(name.apply(t.name()), t)).toList());
    }

    private static Report.Entry entry(String name, Tally tally) {
        return new Report.Entry(name, tally.right() + " of " + tally.answers(), tally.share());
    }
}
