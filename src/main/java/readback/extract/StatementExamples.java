package readback.extract;

import java.util.List;

/** What the statement rule must and must not find. */
final class StatementExamples {

    static final List<RuleExample> ALL = List.of(
            RuleExample.finds(
                    "“The river is clean again,” said Marta Ilves, the mayor.",
                    "Marta Ilves | said | The river is clean again (direct, claimed)"),
            RuleExample.not("The “smart” kettle took ten minutes to boil."));

    private StatementExamples() {}
}
