package readback.extract;

import java.util.List;

/** Every fact rule there is. */
public final class FactRules {

    public static final List<FactRule> ALL = List.of(
            new StatementRule(),
            new AmountRule(),
            new TimeRule(),
            new RoleRule(),
            new EventRule(),
            new CauseRule(),
            new CauseVerbRule());

    private FactRules() {}
}
