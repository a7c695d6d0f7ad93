package readback.question;

import java.util.List;
import java.util.Map;
import readback.question.kind.ClaimOrFact;
import readback.question.kind.FillGap;
import readback.question.kind.FindEvidence;
import readback.question.kind.HowMany;
import readback.question.kind.MatchSpeakers;
import readback.question.kind.OrderEvents;
import readback.question.kind.RefersTo;
import readback.question.kind.SaidWhat;
import readback.question.kind.TrueFalse;
import readback.question.kind.When;
import readback.question.kind.Where;
import readback.question.kind.WhoDid;
import readback.question.kind.WhoIs;
import readback.question.kind.WhoSaid;
import readback.question.kind.Why;

/** All kinds, in the order in which a set likes them. */
public final class Kinds {

    public static final List<QuestionKind> ALL = List.of(
            new WhoSaid(),
            new SaidWhat(),
            new HowMany(),
            new When(),
            new WhoIs(),
            new WhoDid(),
            new Where(),
            new Why(),
            new TrueFalse(),
            new FillGap(),
            new ClaimOrFact(),
            new RefersTo(),
            new OrderEvents(),
            new MatchSpeakers(),
            new FindEvidence());

    /** How much a set likes a kind, all else equal: 1 is usual. */
    private static final Map<String, Double> WORTH = Map.ofEntries(
            Map.entry("who-said", 0.8),
            Map.entry("refers-to", 0.7),
            Map.entry("how-many", 1.05),
            Map.entry("why", 1.15),
            Map.entry("when", 1.15),
            Map.entry("said-what", 1.3),
            Map.entry("claim-or-fact", 1.0),
            Map.entry("match-speakers", 1.1),
            Map.entry("fill-gap", 1.1),
            Map.entry("true-false-not-given", 1.0),
            Map.entry("find-evidence", 0.55));

    /**
     * How likely a question of a kind is to be good: by it two sets are compared. Set by judgement after rounds of blind
     * reading, not measured: a kind is put above what readers accepted where its rules were tightened since.
     */
    private static final Map<String, Double> SAFETY = Map.ofEntries(
            Map.entry("refers-to", 0.95),
            Map.entry("who-said", 0.95),
            Map.entry("who-is", 0.9),
            Map.entry("claim-or-fact", 0.8),
            Map.entry("fill-gap", 0.85),
            Map.entry("when", 0.6),
            Map.entry("where", 0.5),
            Map.entry("how-many", 0.65),
            Map.entry("true-false-not-given", 0.85),
            Map.entry("find-evidence", 0.5));

    /** How many of a kind a set bears. */
    private static final Map<String, Integer> MOST = Map.of(
            "where",
            2,
            "fill-gap",
            6,
            "how-many",
            3,
            "claim-or-fact",
            2,
            "refers-to",
            6,
            "find-evidence",
            1,
            "who-is",
            3,
            "true-false-not-given",
            1);

    private Kinds() {}

    static int most(String kind) {
        return MOST.getOrDefault(kind, 8);
    }

    /** How likely a question of this kind is to be good, by judgement. */
    static double safety(String kind) {
        return SAFETY.getOrDefault(kind, 0.7);
    }

    /** How much a set likes a kind, all else equal: 1 is usual. */
    static double worth(String kind) {
        return WORTH.getOrDefault(kind, 1.0);
    }
}
