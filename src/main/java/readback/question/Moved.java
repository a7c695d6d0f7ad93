package readback.question;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.text.Span;

/** A question on a piece of a text as one on the whole: what points into the text is moved. */
final class Moved {

    private static final Pattern PLACE = Pattern.compile("-(\\d+)-(\\d+)(?= |$)");

    private final int by;

    /** @param by where the piece begins in the whole */
    Moved(int by) {
        this.by = by;
    }

    Question question(Question q) {
        return new Question(
                q.id(),
                q.kind(),
                q.stem(),
                key(q.key()),
                spans(q.evidence()),
                q.hints(),
                q.explanation(),
                q.process(),
                q.difficulty(),
                q.status(),
                q.origin(),
                fact(q.fact()));
    }

    private AnswerKey key(AnswerKey key) {
        if (key instanceof PickOne pick) {
            return new PickOne(options(pick.options()), pick.shuffle());
        }
        if (key instanceof PickMany pick) {
            return new PickMany(options(pick.options()), pick.shuffle());
        }
        return key instanceof Mark mark ? new Mark(spans(mark.spans()), mark.quoted()) : key;
    }

    private List<Option> options(List<Option> options) {
        return options.stream()
                .map(o ->
                        new Option(o.text(), o.role(), o.evidence() == null ? null : span(o.evidence()), o.feedback()))
                .toList();
    }

    /** "amount-10-13 amount-40-42": the sorts of fact with their places. */
    private @Nullable String fact(@Nullable String fact) {
        return fact == null
                ? null
                : PLACE.matcher(fact).replaceAll(m -> "-" + moved(m.group(1)) + "-" + moved(m.group(2)));
    }

    private int moved(String offset) {
        return Integer.parseInt(offset) + by;
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream().map(this::span).toList();
    }

    private Span span(Span span) {
        return new Span(span.start() + by, span.end() + by);
    }
}
