package readback.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Something that happened besides an answer; append-only, like attempts. Fields that a kind does not use are empty.
 *
 * @param id      UUID
 * @param attempt id of the attempt it is about
 * @param detail  a word why, or the value the kind says
 */
public record Note(
        String id,
        Kind kind,
        Instant at,
        String learner,
        String session,
        String set,
        String question,
        String attempt,
        String detail) {

    /** What happened. */
    public enum Kind {
        /** A session came to its end: handed in, broken off, or its last question answered. */
        FINISHED,
        /** An attempt was withdrawn as a slip of the key. */
        UNDONE,
        /** "My answer is right": for the teacher to decide; detail says why. */
        APPEAL,
        /** The question was marked as faulty; detail says what is wrong. */
        FAULT,
        /** A question flagged in an exam, to come back to it. */
        FLAGGED,
        UNFLAGGED,
        /** A hint was opened; detail is how many of the question's are open now. */
        HINTED,
        /** Not to be asked again on this day; detail is the day. */
        BURIED,
        /** Not to be asked until released. */
        SUSPENDED,
        RELEASED,
        /** Where in an article the reader stopped; detail is the offset. */
        PLACE
    }

    public Note {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The session ended; for {@link Session#handIn} and when the last question is answered. */
    public static Note finished(String id, Session session, Instant at) {
        return new Note(id, Kind.FINISHED, at, session.learner(), session.id(), "", "", "", "");
    }

    public static Note undone(String id, Attempt attempt, Instant at) {
        return about(id, Kind.UNDONE, attempt, "", at);
    }

    /** @param why in the learner's words, may be empty */
    public static Note appeal(String id, Attempt attempt, String why, Instant at) {
        return about(id, Kind.APPEAL, attempt, why, at);
    }

    /** @param why what is wrong with the question, may be empty */
    public static Note fault(String id, String learner, Ref ref, String why, Instant at) {
        return of(id, Kind.FAULT, learner, ref, why, at);
    }

    /** The flag of the session's current question as it is now. */
    public static Note flag(String id, Session session, Instant at) {
        Kind kind = session.current().flagged() ? Kind.FLAGGED : Kind.UNFLAGGED;
        Ref ref = session.current().ref();
        return new Note(id, kind, at, session.learner(), session.id(), ref.set(), ref.question(), "", "");
    }

    /** The hints of the session's current question that are open now. */
    public static Note hinted(String id, Session session, Instant at) {
        Ref ref = session.current().ref();
        String open = String.valueOf(session.current().hints());
        return new Note(id, Kind.HINTED, at, session.learner(), session.id(), ref.set(), ref.question(), "", open);
    }

    /** @param day the learner's own day on which it is not to be asked again */
    public static Note buried(String id, String learner, Ref ref, LocalDate day, Instant at) {
        return of(id, Kind.BURIED, learner, ref, day.toString(), at);
    }

    public static Note suspended(String id, String learner, Ref ref, Instant at) {
        return of(id, Kind.SUSPENDED, learner, ref, "", at);
    }

    public static Note released(String id, String learner, Ref ref, Instant at) {
        return of(id, Kind.RELEASED, learner, ref, "", at);
    }

    /** @param offset into the article's text, UTF-16 units */
    public static Note place(String id, String learner, String set, int offset, Instant at) {
        return of(id, Kind.PLACE, learner, new Ref(set, ""), String.valueOf(offset), at);
    }

    public Ref ref() {
        return new Ref(set, question);
    }

    private static Note of(String id, Kind kind, String learner, Ref ref, String detail, Instant at) {
        return new Note(id, kind, at, learner, "", ref.set(), ref.question(), "", detail);
    }

    private static Note about(String id, Kind kind, Attempt a, String detail, Instant at) {
        return new Note(id, kind, at, a.learner(), a.session(), a.set(), a.question(), a.id(), detail);
    }
}
