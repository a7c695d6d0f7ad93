package readback.extract;

import java.util.List;
import readback.text.Analysis;
import readback.text.Fact;

/** One way of finding facts. A new one is a new file and its line in {@link FactRules#ALL}. */
public interface FactRule {

    /** Stable for ever: "statement", "amount". */
    String id();

    List<Fact> find(Analysis analysis);

    /** Texts with what the rule must and must not find in them; a test runs them all. */
    List<RuleExample> examples();
}
