package readback.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import readback.quiz.Agenda;
import readback.quiz.Attempt;
import readback.tui.event.Report;

/** A learner's figures as the screen shows them. */
final class Figures {

    private Figures() {}

    static Report report(Past past, List<Agenda.DueOn> forecast) {
        List<Attempt> attempts = past.attempts();
        List<Report.Part> parts = new ArrayList<>();
        parts.add(part("By kind", attempts, Attempt::kind));
        parts.add(part("By what it takes", attempts, a -> a.process().name().toLowerCase(java.util.Locale.ROOT)));
        int most = forecast.stream().mapToInt(Agenda.DueOn::questions).max().orElse(0);
        parts.add(new Report.Part(
                "Due in the next days",
                forecast.stream()
                        .map(d -> new Report.Entry(
                                d.day().toString(),
                                String.valueOf(d.questions()),
                                most == 0 ? 0 : d.questions() / (double) most))
                        .toList()));
        return new Report(parts);
    }

    private static Report.Part part(String title, List<Attempt> attempts, Function<Attempt, String> by) {
        Map<String, List<Attempt>> groups = new TreeMap<>();
        attempts.forEach(
                a -> groups.computeIfAbsent(by.apply(a), k -> new ArrayList<>()).add(a));
        return new Report.Part(
                title,
                groups.entrySet().stream()
                        .map(e -> {
                            long right = e.getValue().stream()
                                    .filter(a -> a.grade().isRight())
                                    .count();
                            int all = e.getValue().size();
                            return new Report.Entry(e.getKey(), right + " of " + all, right / (double) all);
                        })
                        .toList());
    }
}
