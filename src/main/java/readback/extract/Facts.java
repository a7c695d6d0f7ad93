package readback.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readback.text.Analysis;
import readback.text.Fact;
import readback.text.TimeExpression;

/** All facts of an article. */
public final class Facts {

    private Facts() {}

    /** What every rule finds, in the order of the text; nothing where there is no sentence. */
    public static List<Fact> of(Analysis analysis) {
        if (analysis.sentences().isEmpty()) {
            return List.of();
        }
        List<Fact> found = new ArrayList<>();
        List<TimeExpression> times = Times.of(analysis);
        for (FactRule rule : FactRules.ALL) {
            found.addAll(rule instanceof TimedRule timed ? timed.find(analysis, times) : rule.find(analysis));
        }
        List<Fact> settled = new ArrayList<>(Standings.settle(analysis, found));
        settled.sort(Comparator.comparing(Fact::evidence));
        return settled;
    }
}
