package readback.tui;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import readback.quiz.Terms;
import readback.tui.event.Quiz;
import readback.tui.event.Report;
import readback.tui.event.Told;

/** Carries effects out in memory, at once, and remembers them. */
public final class FakeShell implements Shell {

    public final List<Effect> done = new ArrayList<>();
    /** Reasons for saves to fail, used up one by one. */
    public final Deque<String> failures = new ArrayDeque<>();

    @Override
    public void carryOut(Effect effect, Consumer<Told> told) {
        done.add(effect);
        if (effect instanceof Effect.Save save) {
            String failure = failures.poll();
            told.accept(
                    failure == null
                            ? new Told.Saved(save.attempt().id())
                            : new Told.NotSaved(save.attempt().id(), failure));
        } else if (effect instanceof Effect.Withdraw withdraw) {
            told.accept(new Told.Saved(withdraw.attempt().id()));
        } else if (effect instanceof Effect.Start start) {
            told.accept(new Told.Started(
                    Fixtures.quiz(Terms.of(start.behaviour(), 7).withCertainty(start.certainty()), true)));
        } else if (effect instanceof Effect.GoOn
                || effect instanceof Effect.StartDue
                || effect instanceof Effect.Retry
                || effect instanceof Effect.Again) {
            told.accept(new Told.Started(Fixtures.quiz(Terms.of(readback.quiz.Behaviour.PRACTICE, 7), true)));
        } else if (effect instanceof Effect.LookAtShelf) {
            told.accept(new Told.Shelved(Fixtures.shelf(false), null));
        } else if (effect instanceof Effect.End) {
            told.accept(new Told.Ended(
                    List.of(
                            new Quiz.Past(Instant.parse("2026-02-20T10:00:00Z"), 0.25),
                            new Quiz.Past(Instant.parse("2026-02-24T10:00:00Z"), 0.5),
                            new Quiz.Past(Instant.parse("2026-02-28T10:00:00Z"), 0.38)),
                    5,
                    4));
        } else if (effect instanceof Effect.LookAtStatistics) {
            told.accept(new Told.Statistics(new Report(List.of(
                    new Report.Part(
                            "Last seven days",
                            List.of(
                                    new Report.Entry("Monday", "12 of 15", 0.8),
                                    new Report.Entry("Tuesday", "3 of 9", 1 / 3.0))),
                    new Report.Part("In all", List.of(new Report.Entry("Answers", "482", -1)))))));
        } else if (effect instanceof Effect.Faulty) {
            told.accept(new Told.Done("Marked as faulty, for its author."));
        } else if (effect instanceof Effect.Appeal) {
            told.accept(new Told.Done("Kept for the teacher."));
        } else if (effect instanceof Effect.WriteSummary) {
            told.accept(new Told.Done("Written to ~/velmora.txt."));
        } else if (effect instanceof Effect.AddFile add) {
            told.accept(new Told.Failed(add.path() + ": there is no such file."));
        }
    }
}
