package readback.question.gate;

import java.util.List;

/** All gates, the cheapest and the most telling first. */
public final class Gates {

    public static final List<Gate> ALL = List.of();

    /** Those that look at two questions. */
    public static final List<SetGate> PAIRS = List.of();

    private Gates() {}
}
