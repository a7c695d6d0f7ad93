package readback.quiz;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import readback.question.Response;

/**
 * Taking a quiz, as a value: every step gives another session, and the attempts it gave make it again
 * ({@link #replay}). Steps that the behaviour does not allow give the same session.
 *
 * @param id       UUID
 * @param slots    in the order asked
 * @param cursor   index of the slot on the screen
 * @param since    when that slot came on the screen, or its last answer was given
 * @param given    how many attempts were ever given, withdrawn ones too
 * @param handedIn when it was ended before or at its end; absent while it goes on
 */
public record Session(
        String id,
        String learner,
        Terms terms,
        Instant started,
        List<Slot> slots,
        int cursor,
        Instant since,
        int given,
        @Nullable Instant handedIn) {

    public Session {
        slots = List.copyOf(slots);
        if (slots.isEmpty() || cursor < 0 || cursor >= slots.size()) {
            throw new IllegalArgumentException("slot " + cursor + " of " + slots.size());
        }
    }

    /**
     * A new session. A question given twice is asked once.
     *
     * @param id a fresh UUID
     * @throws IllegalArgumentException if there is nothing to ask
     */
    public static Session start(String id, String learner, Terms terms, Instant at, List<Asked> asked) {
        List<Asked> order = asked;
        if (terms.shuffle()) {
            order = Shuffle.order(asked.size(), terms.seed(), "questions").stream()
                    .map(asked::get)
                    .toList();
        }
        return inOrder(id, learner, terms, at, order);
    }

    /** A session that asks in just this order, whatever its terms say about shuffling: one that is taken up again. */
    static Session inOrder(String id, String learner, Terms terms, Instant at, List<Asked> asked) {
        Set<Ref> seen = new HashSet<>();
        List<Slot> slots = asked.stream()
                .filter(a -> seen.add(a.ref()))
                .map(a -> new Slot(a.set(), a.question(), items(a, terms), List.of(), 0, false))
                .toList();
        Instant started = at.truncatedTo(ChronoUnit.MILLIS);
        return new Session(id, learner, terms, started, slots, 0, started, 0, null);
    }

    private static List<Integer> items(Asked asked, Terms terms) {
        return Shuffle.items(asked.question().key(), terms.seed(), asked.ref().toString());
    }

    /**
     * The same with more questions, those it does not ask yet, spread over what is still to come: nothing moves that was
     * answered, is on the screen, or comes next. A session that is over stays as it is.
     */
    public Session more(List<Asked> asked) {
        Set<Ref> seen = new HashSet<>();
        slots.forEach(s -> seen.add(s.ref()));
        List<Slot> fresh = asked.stream()
                .filter(a -> seen.add(a.ref()))
                .map(a -> new Slot(a.set(), a.question(), items(a, terms), List.of(), 0, false))
                .toList();
        int from = Math.max(cursor, firstOpen()) + 1;
        while (slots.subList(from, slots.size()).stream().anyMatch(s -> s.last() != null)) {
            from++;
        }
        List<Slot> all = new ArrayList<>(slots.subList(0, from));
        all.addAll(Spread.over(slots.subList(from, slots.size()), fresh));
        return isFinished() ? this : moved(all, cursor, since);
    }

    public Slot current() {
        return slots.get(cursor);
    }

    public Slot.State state(int index) {
        return slots.get(index).state(terms);
    }

    public Slot.State state() {
        return state(cursor);
    }

    /** Whether nothing is left to answer: handed in, or (but for an EXAM, which is handed in) every question answered. */
    public boolean isFinished() {
        return handedIn != null || !terms.behaviour().free() && firstOpen() < 0;
    }

    /** Whether the verdict on the current question may be shown now. */
    public boolean showsFeedback() {
        boolean judged = current().last() != null;
        return isFinished() || judged && terms.behaviour().feedbackAtOnce();
    }

    /** When time is up; absent without a limit. Then call {@link #handIn} with that instant. */
    public @Nullable Instant deadline() {
        return terms.deadline(started);
    }

    public boolean isTimeUp(Instant at) {
        Instant deadline = deadline();
        return deadline != null && at.isAfter(deadline);
    }

    /** Answers the current question without saying how certain. */
    public Submission submit(Response response, Instant at) {
        return submit(response, null, at);
    }

    /**
     * Answers the current question. The cursor stays, so that feedback can be shown. A skipped question counts as not
     * known; in an EXAM {@code Skipped} takes the answer back.
     */
    public Submission submit(Response response, @Nullable Certainty certainty, Instant at) {
        return Answering.submit(this, response, certainty, at);
    }

    /** The name of the n-th attempt: the same whenever it is made again, and no other session's. */
    String attemptId(int n) {
        return UUID.nameUUIDFromBytes((id + '/' + n).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The session after an attempt of its own, fresh or read back. One of a question it does not ask changes nothing. */
    Session with(Attempt attempt) {
        int index = indexOf(attempt.ref());
        if (index < 0) {
            return new Session(id, learner, terms, started, slots, cursor, since, given + 1, handedIn);
        }
        List<Slot> after = replaced(index, slots.get(index).with(attempt));
        return new Session(id, learner, terms, started, after, index, attempt.at(), given + 1, handedIn);
    }

    /** The very session that gave these attempts: as it was right after the last of them, flags aside. */
    public static Session replay(Session start, List<Attempt> attempts) {
        return replay(start, attempts, Set.of());
    }

    /**
     * The same, where some were withdrawn by {@link #undo}.
     *
     * @param attempts all that the session gave, withdrawn ones too, oldest first
     * @param undone   ids of those withdrawn
     */
    public static Session replay(Session start, List<Attempt> attempts, Set<String> undone) {
        Session session = start;
        for (Attempt attempt : attempts) {
            session = session.with(attempt);
            if (undone.contains(attempt.id())) {
                session = session.undo();
            }
        }
        return session;
    }

    /**
     * The attempt that {@link #undo} would withdraw: the answer just given to the current question, with nothing
     * done since; absent if there is none.
     */
    public @Nullable Attempt undoable() {
        Attempt last = current().last();
        boolean fresh = last != null
                && last.at().equals(since)
                && last.hints() == current().hints()
                && last.id().equals(attemptId(given - 1));
        return fresh && handedIn == null && !terms.behaviour().free() ? last : null;
    }

    /** Takes back a slip of the key: the answer just given. Record that the attempt was withdrawn. */
    public Session undo() {
        if (undoable() == null) {
            return this;
        }
        return new Session(
                id, learner, terms, started, replaced(cursor, current().withoutLast()), cursor, since, given, handedIn);
    }

    /** Opens the next hint of the current question (RETRY). */
    public Session hint() {
        Slot slot = current();
        boolean allowed = terms.behaviour().retries() && !isFinished() && state() != Slot.State.ANSWERED;
        return allowed && slot.hints() < slot.question().hints().size()
                ? moved(replaced(cursor, slot.withHints(slot.hints() + 1)), cursor, since)
                : this;
    }

    /** Flags the current question to come back to it, or takes the flag away (EXAM). */
    public Session flag() {
        return terms.behaviour().free() && handedIn == null
                ? moved(replaced(cursor, current().withFlag(!current().flagged())), cursor, since)
                : this;
    }

    /**
     * Whether one may go there: in an EXAM, and once finished, anywhere; else back to what is answered and on to the
     * first that is not.
     */
    public boolean canGoTo(int index) {
        if (index < 0 || index >= slots.size()) {
            return false;
        }
        return terms.behaviour().free() || isFinished() || state(index) == Slot.State.ANSWERED || index == firstOpen();
    }

    public Session goTo(int index, Instant at) {
        return canGoTo(index) ? moved(slots, index, at.truncatedTo(ChronoUnit.MILLIS)) : this;
    }

    public Session next(Instant at) {
        return goTo(cursor + 1, at);
    }

    public Session previous(Instant at) {
        return goTo(cursor - 1, at);
    }

    /** Goes on with the first question that is not answered; to be called on taking a session up again. */
    public Session goOn(Instant at) {
        return goTo(Math.max(0, firstOpen()), at);
    }

    /** Ends the session: an EXAM handed in, any other broken off. At or before its deadline. */
    public Session handIn(Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MILLIS);
        Instant deadline = deadline();
        Instant end = deadline != null && now.isAfter(deadline) ? deadline : now;
        return handedIn != null ? this : new Session(id, learner, terms, started, slots, cursor, since, given, end);
    }

    public Score score() {
        return Score.of(slots, terms);
    }

    /** The questions not answered right in full at the first try, to be asked again. */
    public List<Asked> missed() {
        return slots.stream()
                .filter(s -> s.points(terms) < 1)
                .map(s -> new Asked(s.set(), s.question()))
                .toList();
    }

    /** All attempts that count, oldest first. */
    public List<Attempt> attempts() {
        return slots.stream()
                .flatMap(s -> s.attempts().stream())
                .sorted(Comparator.comparing(Attempt::at))
                .toList();
    }

    private int firstOpen() {
        return IntStream.range(0, slots.size())
                .filter(i -> state(i) != Slot.State.ANSWERED)
                .findFirst()
                .orElse(-1);
    }

    private int indexOf(Ref ref) {
        return IntStream.range(0, slots.size())
                .filter(i -> slots.get(i).ref().equals(ref))
                .findFirst()
                .orElse(-1);
    }

    private List<Slot> replaced(int index, Slot slot) {
        List<Slot> after = new ArrayList<>(slots);
        after.set(index, slot);
        return after;
    }

    private Session moved(List<Slot> newSlots, int index, Instant at) {
        return new Session(id, learner, terms, started, newSlots, index, at, given, handedIn);
    }
}
