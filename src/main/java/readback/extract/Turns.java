package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readback.text.Mention;
import readback.text.Span;

/**
 * The turns of an interview in print: a paragraph that opens with a label ("A:", "CORBIN:") and those after it that go
 * on without one. What stands in brackets, or tells of the speaker by name, is no part of a turn; after the last label
 * a paragraph goes on only where the speaker says "I" or "we".
 */
final class Turns {

    private static final Pattern ASIDE = Pattern.compile("^[\"“]?[(\\[].*[)\\]][.\"”]*$");
    private static final Pattern FIRST_PERSON =
            Pattern.compile("(?:^|[^\\p{L}])(?:I|[Ww]e|[Mm]y|[Oo]ur)(?:$|[^\\p{L}])");

    /**
     * A turn.
     *
     * @param label  the words before the colon
     * @param entity who speaks, where the text tells
     * @param words  what is said, paragraph by paragraph, the label left out
     */
    record Turn(Span label, @Nullable Integer entity, List<Span> words) {}

    private Turns() {}

    /**
     * @param labels the label that a paragraph opens with, or null
     * @param people who is meant by a label, or null
     */
    static List<Turn> of(
            Reported text, Function<Span, @Nullable Span> labels, Function<Span, @Nullable Integer> people) {
        List<Span> paragraphs = text.analysis().article().paragraphs();
        int last = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            last = labels.apply(paragraphs.get(i)) == null ? last : i;
        }
        List<Turn> found = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            Span label = labels.apply(paragraph);
            if (label != null) {
                List<Span> words = new ArrayList<>();
                words.add(new Span(label.end() + 1, paragraph.end()));
                found.add(new Turn(label, people.apply(label), words));
                open = true;
            } else if (open && !ASIDE.matcher(paragraph.in(text.text())).matches()) {
                Turn turn = found.get(found.size() - 1);
                open = goesOn(text, turn, paragraph, i > last);
                if (open) {
                    turn.words().add(paragraph);
                }
            }
        }
        return found;
    }

    private static boolean goesOn(Reported text, Turn turn, Span paragraph, boolean isAfterLast) {
        boolean named = text.mentionsIn(text.paragraphOf(paragraph)).stream()
                .anyMatch(m -> m.form() == Mention.Form.NAME
                        && paragraph.contains(m.span())
                        && turn.entity() != null
                        && m.entity() == turn.entity());
        return !named
                && (!isAfterLast
                        || FIRST_PERSON.matcher(paragraph.in(text.text())).find());
    }
}
