package readback.extract;

import java.util.List;
import readback.text.Analysis;
import readback.text.Fact;
import readback.text.TimeExpression;

/** A rule that looks at the article's expressions of time, which are read once for all such rules. */
interface TimedRule extends FactRule {

    /** @param times {@link Times#of}: every expression of the article, in order */
    List<Fact> find(Analysis analysis, List<TimeExpression> times);

    @Override
    default List<Fact> find(Analysis analysis) {
        return find(analysis, Times.of(analysis));
    }
}
