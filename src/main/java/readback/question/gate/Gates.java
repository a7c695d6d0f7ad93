package readback.question.gate;

import java.util.List;

/** All gates, the cheapest and the most telling first. */
public final class Gates {

    public static final List<Gate> ALL = List.of(
            new WellFormed(),
            new Spelled(),
            new Plain(),
            new StandsAlone(),
            new Introduced(),
            new Identified(),
            new Complete(),
            new Anchored(),
            new OwnWords(),
            new FigureOwner(),
            new NoFurniture(),
            new WorthAsking(),
            new NotLeaked(),
            new Proved(),
            new StrengthKept(),
            new SameForm(),
            new OneRight(),
            new FalseElsewhere(),
            new ToldOnce(),
            new Balanced(),
            new Agreement());

    /** Those that look at two questions. */
    public static final List<SetGate> PAIRS = List.of(new SameAnswer(), new NotGivenAway());

    private Gates() {}
}
