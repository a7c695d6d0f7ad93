package readback.question;

import java.util.List;
import java.util.stream.Collectors;
import readback.text.Span;

/**
 * What makes a question the same question, spelled out field by field: a field added to a record later does not change
 * the fingerprints of old questions.
 */
final class Canonical {

    private static final String UNIT = "\u001f";
    private static final String RECORD = "\u001e";

    private Canonical() {}

    static String of(String stem, AnswerKey key, List<Span> evidence) {
        return stem + RECORD + key.form() + RECORD + fields(key) + RECORD + spans(evidence);
    }

    private static String fields(AnswerKey key) {
        if (key instanceof PickOne pick) {
            return options(pick.options());
        }
        if (key instanceof PickMany pick) {
            return options(pick.options());
        }
        if (key instanceof Typed typed) {
            return typed.sort() + UNIT + String.join(UNIT, typed.accepted());
        }
        if (key instanceof Number number) {
            return String.join(UNIT, number.accepted())
                    + RECORD
                    + (number.unit() == null ? "" : number.unit())
                    + RECORD
                    + (number.tolerance() == null ? "" : number.tolerance().toPlainString());
        }
        if (key instanceof Moment moment) {
            return String.join(UNIT, moment.accepted());
        }
        if (key instanceof Order order) {
            return String.join(UNIT, order.items());
        }
        if (key instanceof Match match) {
            return String.join(UNIT, match.left())
                    + RECORD
                    + String.join(UNIT, match.right())
                    + RECORD
                    + match.key().stream().map(String::valueOf).collect(Collectors.joining(UNIT));
        }
        return spans(((Mark) key).spans());
    }

    /** Wording and role; feedback and evidence of wrong options may be improved without making another question. */
    private static String options(List<Option> options) {
        return options.stream().map(o -> o.role() + UNIT + o.text()).collect(Collectors.joining(RECORD));
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(UNIT));
    }
}
