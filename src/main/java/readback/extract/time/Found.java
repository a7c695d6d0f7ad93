package readback.extract.time;

import readback.text.Span;
import readback.text.TimeExpression;

/** An expression found, its value still to be asked for. */
public record Found(Span span, TimeExpression.Kind kind, Reading reading, Groups groups) {

    /** The expression with its value. */
    public TimeExpression at(Anchor anchor) {
        return new TimeExpression(span, kind, reading.value(groups, anchor));
    }
}
