package readback.tui.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.AnswerKey;
import readback.question.Mark;
import readback.question.Match;
import readback.question.Moment;
import readback.question.Number;
import readback.question.Order;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Response;
import readback.tui.draw.Flow;
import readback.tui.draw.Hint;
import readback.tui.event.Key;

/** An answer being given: one form of answer key. */
public interface Form {

    /** The form after a key; itself if the key means nothing to it. */
    Form on(Key key);

    /** The form after a paste. */
    default Form paste(String text) {
        return this;
    }

    /** Puts its lines into the flow and says where the focus is. */
    void lay(Flow flow);

    /** The answer so far, absent while there is none to hand in. */
    @Nullable
    Response response();

    /** What to do before there is an answer, in one line. */
    String wanted();

    /** Its keys. */
    List<Hint> keys();

    /** Whether letters are text. */
    default boolean typing() {
        return false;
    }

    /**
     * An empty form for a key.
     *
     * @param order which item stands at which place, as the session's slot says
     * @param article text that a Mark is made in
     */
    static Form of(AnswerKey key, List<Integer> order, String article) {
        if (key instanceof PickOne one) {
            return new ChooseOne(one.options(), order, -1);
        }
        if (key instanceof PickMany many) {
            return ChooseMany.of(many.options(), order);
        }
        if (key instanceof Order items) {
            return ArrangeForm.of(items.items(), order);
        }
        if (key instanceof Match match) {
            return MatchForm.of(match, order);
        }
        if (key instanceof Mark) {
            return MarkForm.of(article);
        }
        String hint =
                key instanceof Number ? LineForm.NUMBER : key instanceof Moment ? LineForm.MOMENT : LineForm.WORDS;
        return new LineForm(TextLine.EMPTY, hint);
    }

    /** The form with an answer given before in it: to be changed (exam), or to be looked at. */
    default Form filled(@Nullable Response response) {
        return this;
    }
}
