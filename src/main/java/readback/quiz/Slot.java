package readback.quiz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.Grade;
import readback.question.Question;

/**
 * One place of a session: a question and what was answered to it.
 *
 * @param order    which item of the key stands at which place of the screen: {@code key.options().get(order.get(place))};
 *                 the right-hand items for a Match; empty for keys without items
 * @param attempts given to it in this session, oldest first, without those withdrawn
 * @param hints    how many of the question's hints are open
 */
public record Slot(
        String set, Question question, List<Integer> order, List<Attempt> attempts, int hints, boolean flagged) {

    /** How far it is. */
    public enum State {
        /** No answer yet, or the answer was taken back (EXAM). */
        UNANSWERED,
        /** A wrong answer, and another try is left (RETRY). */
        TRIED,
        /** Answered; in an EXAM it can still be changed. */
        ANSWERED
    }

    public Slot {
        order = List.copyOf(order);
        attempts = List.copyOf(attempts);
    }

    public Ref ref() {
        return new Ref(set, question.id());
    }

    public State state(Terms terms) {
        Attempt last = last();
        if (last == null) {
            return State.UNANSWERED;
        }
        if (terms.behaviour().free()) {
            return last.isSkipped() ? State.UNANSWERED : State.ANSWERED;
        }
        boolean more = terms.behaviour().retries()
                && !last.isSkipped()
                && !last.grade().isRight()
                && attempts.size() < terms.maxTries();
        return more ? State.TRIED : State.ANSWERED;
    }

    /** The last answer given, absent if there is none. */
    public @Nullable Attempt last() {
        return attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
    }

    /** The verdict on the last answer. Not to be shown before the behaviour allows it. */
    public @Nullable Grade grade() {
        Attempt last = last();
        return last == null ? null : last.grade();
    }

    /** The hints that are open, widest first. */
    public List<String> openHints() {
        return question.hints().subList(0, hints);
    }

    /**
     * 0..1: in RETRY the best try, each less its penalty for the tries and hints before it; else the last answer.
     */
    public double points(Terms terms) {
        if (!terms.behaviour().retries()) {
            Attempt last = last();
            return last == null ? 0 : last.grade().fraction();
        }
        return attempts.stream()
                .mapToDouble(a -> a.grade().fraction() - terms.penalty() * (a.tries() - 1 + a.hints()))
                .reduce(0, Math::max);
    }

    /** Marks by certainty: of the first try, since later ones know more; in an EXAM of the last answer. */
    public double marks(Terms terms) {
        Attempt counted = terms.behaviour().free() || attempts.isEmpty() ? last() : attempts.get(0);
        return counted == null || counted.isSkipped() || counted.certainty() == null
                ? 0
                : counted.certainty().marks(counted.grade().fraction());
    }

    Slot with(Attempt attempt) {
        List<Attempt> more = new ArrayList<>(attempts);
        more.add(attempt);
        return new Slot(set, question, order, more, Math.max(hints, attempt.hints()), flagged);
    }

    Slot withoutLast() {
        return new Slot(set, question, order, attempts.subList(0, attempts.size() - 1), hints, flagged);
    }

    Slot withHints(int open) {
        return new Slot(set, question, order, attempts, open, flagged);
    }

    Slot withFlag(boolean isFlagged) {
        return new Slot(set, question, order, attempts, hints, isFlagged);
    }
}
