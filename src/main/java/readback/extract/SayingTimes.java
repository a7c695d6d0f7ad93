package readback.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Span;
import readback.text.TimeExpression;
import readback.text.TimeExpression.Kind;

/** When something was said: "said on Monday that …", "On Monday, X said …". */
final class SayingTimes {

    private static final Set<Kind> POINTS = Set.of(Kind.DAY, Kind.TIME, Kind.WEEK, Kind.MONTH, Kind.YEAR);
    private static final int NEAR = 40;
    private static final int FIRST = 6;

    private final List<TimeExpression> times;

    /** @param times every expression of time of the article, in order */
    SayingTimes(List<TimeExpression> times) {
        this.times = times;
    }

    @Nullable
    TimeExpression of(Spoken spoken) {
        if (spoken.verb() == null) {
            return null;
        }
        Span sentence = spoken.tree().sentence().span();
        for (TimeExpression time : Times.in(times, sentence)) {
            Span at = time.span();
            boolean said = spoken.content().stream().anyMatch(c -> c.overlaps(at));
            boolean right = at.start() >= spoken.cue().end()
                    && at.start() - spoken.cue().end() < NEAR;
            boolean opens = at.start() - sentence.start() < FIRST
                    && at.end() < spoken.cue().start();
            if (!said && !isApart(spoken, at) && POINTS.contains(time.kind()) && (right || opens)) {
                return time;
            }
        }
        return null;
    }

    /** "Lund, who has denied it, resigned in March": another verb between what is said and the time. */
    private static boolean isApart(Spoken spoken, Span time) {
        int end = spoken.content().get(spoken.content().size() - 1).end();
        return spoken.content().get(0).start() > spoken.cue().start()
                && spoken.tree().tokens().stream()
                        .anyMatch(t -> t.span().start() >= end
                                && t.span().end() <= time.start()
                                && t.pos().matches("VB[DZP]|MD"));
    }
}
