package readback.tui.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readback.question.QuestionSet;
import readback.quiz.Asked;

/** What the shell tells of an effect. */
public sealed interface Told extends Input {

    /** The attempt of that id is on the disk. */
    record Saved(String attempt) implements Told {}

    /** The attempt of that id could not be written; {@code why} in one line for the learner. */
    record NotSaved(String attempt, String why) implements Told {}

    /** A quiz to be shown. */
    record Started(Quiz quiz) implements Told {}

    /** More questions for a session that goes on: made meanwhile on the same article. {@code set} has all of them. */
    record More(String session, List<Asked> asked, QuestionSet set) implements Told {}

    /** More questions for that session are being made: what is being done now; empty once it is over. */
    record Making(String session, String words) implements Told {}

    /** What the home page shows now. */
    record Shelved(Shelf shelf, @Nullable String note) implements Told {}

    /** Work in the background goes on; {@code share} 0..1, below 0 if not known. */
    record Progress(String words, double share) implements Told {}

    /** An effect succeeded; one line to show, empty for none. */
    record Done(String words) implements Told {}

    /** An effect failed; one line: what, where, what to do. */
    record Failed(String words) implements Told {}

    /** Lines of statistics, ready to read. */
    record Statistics(Report report) implements Told {}

    /** What the journal says once a session is over: earlier results of the same set, oldest first, and the streak. */
    record Ended(java.util.List<Quiz.Past> past, int streakDays, int dueTomorrow) implements Told {}
}
