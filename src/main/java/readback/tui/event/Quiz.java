package readback.tui.event;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readback.question.QuestionSet;
import readback.quiz.Session;
import readback.text.Article;

/**
 * A session with what is needed to show it.
 *
 * @param title   of the set, or "Review"
 * @param sets    by id, all that the session asks from
 * @param past    earlier results, oldest first
 * @param place   offset of the article's text where reading stopped, 0 for the beginning
 * @param resumed whether answers of an earlier sitting are in it
 * @param making  what is being done for more questions, empty if none are being made
 */
public record Quiz(
        Session session,
        String title,
        Map<String, QuestionSet> sets,
        List<Past> past,
        int place,
        boolean resumed,
        String making) {

    /** An earlier result, 0..1. */
    public record Past(Instant at, double share) {}

    public Quiz {
        sets = Map.copyOf(sets);
        past = List.copyOf(past);
    }

    /** One for which no more questions are being made. */
    public Quiz(
            Session session, String title, Map<String, QuestionSet> sets, List<Past> past, int place, boolean resumed) {
        this(session, title, sets, past, place, resumed, "");
    }

    /** The set of the current question. */
    public @Nullable QuestionSet set() {
        return sets.get(session.current().set());
    }

    /** The article of the current question, absent if its set is unknown. */
    public @Nullable Article article() {
        QuestionSet set = set();
        return set == null ? null : set.article();
    }

    /** With more questions, if they are for this session and it goes on. */
    public Quiz more(Told.More more) {
        if (!session.id().equals(more.session())) {
            return this;
        }
        Map<String, QuestionSet> all = new HashMap<>(sets);
        all.put(more.set().id(), more.set());
        return new Quiz(session.more(more.asked()), title, all, past, place, resumed, making);
    }

    public Quiz with(Session next) {
        return new Quiz(next, title, sets, past, place, resumed, making);
    }

    /** With what is being done for more questions, if it is for this session. */
    public Quiz making(Told.Making now) {
        return session.id().equals(now.session())
                ? new Quiz(session, title, sets, past, place, resumed, now.words())
                : this;
    }
}
