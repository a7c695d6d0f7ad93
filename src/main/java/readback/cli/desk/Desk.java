package readback.cli.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import readback.journal.Journal;
import readback.library.Shelf;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.question.Response;
import readback.quiz.Agenda;
import readback.quiz.Asked;
import readback.quiz.Attempt;
import readback.quiz.Certainty;
import readback.quiz.Day;
import readback.quiz.Fsrs;
import readback.quiz.Note;
import readback.quiz.Progress;
import readback.quiz.Recall;
import readback.quiz.Ref;
import readback.quiz.Regrading;
import readback.quiz.Session;
import readback.quiz.Sitting;
import readback.quiz.Submission;
import readback.quiz.Terms;

/** Where a learner works: every step of a session is in the journal before anybody sees what came of it. */
public final class Desk implements AutoCloseable {

    private final Surroundings world;
    private final Journal journal;
    private final String learner;
    private final Stock stock;
    private final Map<String, Optional<QuestionSet>> sets = new HashMap<>();

    private Desk(Surroundings world, Journal journal, String learner) {
        this.world = world;
        this.journal = journal;
        this.learner = learner;
        this.stock = new Stock(world);
    }

    /** @throws readback.journal.JournalException in one line if the journal can't be used */
    public static Desk open(Surroundings world, String learner) {
        return new Desk(
                world, Journal.open(world.places().journal(), world.clock().instant()), learner);
    }

    public Journal journal() {
        return journal;
    }

    public String learner() {
        return learner;
    }

    public Stock stock() {
        return stock;
    }

    public Instant now() {
        return world.clock().instant();
    }

    /** Puts a set on the desk, so that a session that asks from it can be taken up again. */
    public synchronized void lay(QuestionSet set) {
        sets.put(set.id(), Optional.of(set));
    }

    /** The set of this id: one laid on the desk, else one of the shelf. */
    public synchronized Optional<QuestionSet> set(String id) {
        return sets.computeIfAbsent(
                id,
                i -> stock.shelf()
                        .find(i)
                        .filter(e -> e.kind() == Shelf.Kind.SET)
                        .flatMap(stock::ready));
    }

    public Session begin(List<Asked> asked, Terms terms) {
        Session session = Session.start(UUID.randomUUID().toString(), learner, terms, now(), asked);
        journal.append(Sitting.of(session));
        return session;
    }

    /** Asks more in a session that has begun. */
    public Session more(Session session, List<Asked> asked) {
        Session longer = session.more(asked);
        if (longer.slots().size() > session.slots().size()) {
            journal.sitting(session.id()).forEach(sitting -> journal.append(sitting.more(asked)));
        }
        return longer;
    }

    public Submission answer(Session session, Response response, @Nullable Certainty certainty) {
        Submission submission = session.submit(response, certainty, now());
        Attempt attempt = submission.attempt();
        if (attempt != null) {
            journal.append(attempt);
            finishIfDone(submission.next());
        }
        return submission;
    }

    /** Keeps a question out of reviews: today, or until it is released. */
    public void putAside(Ref ref, boolean forGood) {
        journal.append(
                forGood ? Note.suspended(id(), learner, ref, now()) : Note.buried(id(), learner, ref, today(), now()));
    }

    /** Remembers where in the article reading stopped. */
    public void keepPlace(String set, int offset) {
        journal.append(Note.place(id(), learner, set, offset, now()));
    }

    /** Records that an answer was a slip of the key. */
    public void withdraw(Attempt slip) {
        journal.append(Note.undone(id(), slip, now()));
    }

    /** Records that a session is over. */
    public void finish(Session session) {
        journal.append(Note.finished(id(), session, now()));
    }

    /** The learner's own day: it ends in the small hours. */
    public LocalDate today() {
        return Day.of(now(), world.clock().getZone());
    }

    /** Withdraws the answer just given; the same session if that is not possible. */
    public Session undo(Session session) {
        Attempt slip = session.undoable();
        if (slip == null) {
            return session;
        }
        withdraw(slip);
        return session.undo();
    }

    public Session flag(Session session) {
        Session flagged = session.flag();
        if (!flagged.equals(session)) {
            keepFlag(flagged);
        }
        return flagged;
    }

    /** Records whether the current question is flagged. */
    public void keepFlag(Session session) {
        journal.append(Note.flag(id(), session, now()));
    }

    public Session hint(Session session) {
        Session hinted = session.hint();
        if (!hinted.equals(session)) {
            keepHints(hinted);
        }
        return hinted;
    }

    /** Records how many hints of the current question are open. */
    public void keepHints(Session session) {
        journal.append(Note.hinted(id(), session, now()));
    }

    public Session handIn(Session session) {
        Session over = session.handIn(now());
        journal.append(Note.finished(id(), over, now()));
        return over;
    }

    public void appeal(Attempt attempt, String why) {
        journal.append(Note.appeal(id(), attempt, why, now()));
    }

    public void fault(Ref ref, String why) {
        journal.append(Note.fault(id(), learner, ref, why, now()));
    }

    private void finishIfDone(Session session) {
        if (session.isFinished()) {
            finish(session);
        }
    }

    /** What this learner should review today, out of all that is on the shelf. */
    public Agenda agenda(Agenda.Wish wish) {
        return Agenda.of(all(), recall(), Fsrs.DEFAULT, wish);
    }

    /** What falls due on each of the next days, today first. */
    public List<Agenda.DueOn> forecast(Agenda.Wish wish, int days) {
        return Agenda.forecast(all(), recall(), Fsrs.DEFAULT, wish.retention(), days);
    }

    /** Every answer there is, judged anew where more wordings are accepted by now. */
    public List<Attempt> attempts() {
        return Regrading.of(journal.attempts(), this::question);
    }

    /** How this learner is doing. */
    public Progress progress() {
        return Progress.of(learner, attempts(), journal.notes(), world.clock().getZone(), today());
    }

    private Recall recall() {
        ZoneId zone = world.clock().getZone();
        return Recall.of(learner, attempts(), journal.notes(), zone, today(), Fsrs.DEFAULT);
    }

    /** Every question of the shelf that can be asked now; each set and its generated questions are laid on the desk. */
    public List<Asked> all() {
        List<Asked> all = new ArrayList<>();
        for (Shelf.Entry entry : stock.shelf().entries()) {
            stock.ready(entry).ifPresent(set -> {
                lay(set);
                all.addAll(Asked.of(set));
            });
        }
        return all;
    }

    /** The sessions left open that can be gone on with, newest first. */
    public List<Sitting> open() {
        return journal.unfinished(learner);
    }

    /** Takes a session up again; empty if nothing is left of it. */
    public Optional<Sitting.Resumed> resume(Sitting sitting) {
        return Optional.ofNullable(
                sitting.resume(journal.attemptsOf(sitting.id()), journal.notesOf(sitting.id()), this::question, now()));
    }

    private @Nullable Question question(Ref ref) {
        return set(ref.set()).stream()
                .flatMap(s -> s.askable().stream())
                .filter(q -> q.id().equals(ref.question()))
                .findFirst()
                .orElse(null);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void close() {
        journal.close();
    }
}
