package readback.tui;

import readback.quiz.Attempt;
import readback.quiz.Behaviour;
import readback.quiz.Session;
import readback.tui.draw.Notice;

/** Something to be done outside the page. The loop does {@link Copy}, {@link Say}, {@link ToggleMouse}, {@link Suspend} and {@link Quit}. */
public sealed interface Effect {

    /** Writes an attempt to the journal, synced; told as Saved or NotSaved. */
    record Save(Attempt attempt) implements Effect {}

    /** Takes back the attempt (a slip of the key); told as Saved with its id, or NotSaved. */
    record Withdraw(Attempt attempt) implements Effect {}

    /** Starts a quiz on a set or article of the shelf; an article gets its questions first. Told as Progress, Started or Failed. */
    record Start(String row, Behaviour behaviour, boolean certainty) implements Effect {}

    /** Starts a review of what is due over all sets; told as Started or Failed. */
    record StartDue() implements Effect {}

    /** Takes a session up again; told as Started or Failed. */
    record GoOn(String session) implements Effect {}

    /** Starts the missed questions of a session again; told as Started or Failed. */
    record Retry(Session session) implements Effect {}

    /** Starts the same questions again; told as Started or Failed. */
    record Again(Session session) implements Effect {}

    /** Adds an article from a file or address; told as Progress, Shelved or Failed. */
    record AddFile(String path) implements Effect {}

    /** Adds an article from pasted text; told as Progress, Shelved or Failed. */
    record AddText(String text) implements Effect {}

    /** Gives up what runs in the background for this screen. */
    record GiveUp() implements Effect {}

    /** What the home page shows; told as Shelved. */
    record LookAtShelf() implements Effect {}

    /** Told as Statistics. */
    record LookAtStatistics() implements Effect {}

    /** Records that a session is over; told as Ended. */
    record End(Session session) implements Effect {}

    /** Marks a question as faulty, for its author; told as Done or Failed. */
    record Faulty(String set, String question, String why) implements Effect {}

    /** "My answer is right": keeps the attempt for the teacher; told as Done or Failed. */
    record Appeal(Attempt attempt, String why) implements Effect {}

    /** Records whether the session's current question is flagged. */
    record Flag(Session session) implements Effect {}

    /** Records how many hints of the session's current question are open. */
    record OpenHint(Session session) implements Effect {}

    /** Keeps a question out of reviews: until tomorrow, or for good; told as Done or Failed. */
    record PutAside(String set, String question, boolean forGood) implements Effect {}

    /** Remembers how far the article was read. */
    record KeepPlace(String set, int offset) implements Effect {}

    /** Writes a plain summary to a file; told as Done (where it is) or Failed. */
    record WriteSummary(String title, String text) implements Effect {}

    /** Puts text on the clipboard. */
    record Copy(String text) implements Effect {}

    /** Shows another theme; remembered by the shell. */
    record ShowTheme(String theme) implements Effect {}

    /** Lets go of the mouse, or takes it again; told to the shell as {@link UseMouse}. */
    record ToggleMouse() implements Effect {}

    /** Whether the mouse is used, to be remembered by the shell. */
    record UseMouse(boolean on) implements Effect {}

    /** Shows one line for the moment. */
    record Say(Notice notice) implements Effect {}

    /** Gives the terminal back until the program is continued (Ctrl-Z). */
    record Suspend() implements Effect {}

    /** Ends the program as Ctrl-C does: a shell sees that it was interrupted. */
    record Interrupt() implements Effect {}

    /** Ends the program. */
    record Quit() implements Effect {}
}
