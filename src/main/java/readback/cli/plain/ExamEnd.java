package readback.cli.plain;

import java.util.Locale;
import java.util.stream.IntStream;
import readback.cli.desk.Desk;
import readback.quiz.Session;
import readback.quiz.Slot;

/** The end of an exam: hands in only when told to, after saying what is still open. */
final class ExamEnd {

    private final Lines lines;
    private final Desk desk;
    private boolean left;

    ExamEnd(Lines lines, Desk desk) {
        this.lines = lines;
        this.desk = desk;
    }

    /** Whether the learner went away instead of answering. */
    boolean isLeft() {
        return left;
    }

    /** @return the session handed in, or gone on with at another question */
    Session ask(Session session) {
        lines.blank();
        String open = numbers(session, true);
        String flagged = numbers(session, false);
        lines.say(open.isEmpty() ? "Every question has an answer." : "Without an answer: " + open + ".");
        if (!flagged.isEmpty()) {
            lines.say("Flagged: " + flagged + ".");
        }
        while (true) {
            String line = lines.ask("Hand in? After that nothing can be changed. yes, or the number of a question:");
            if (line == null || lines.isGone()) {
                left = true;
                return session;
            }
            String text = line.strip().toLowerCase(Locale.ROOT);
            if (text.equals("y") || text.equals("yes")) {
                return desk.handIn(session);
            }
            if (text.equals("q")) {
                left = true;
                return session;
            }
            String digits = text.replaceFirst("^g ?", "");
            int index = text.equals("n") || text.equals("no")
                    ? session.cursor()
                    : digits.matches("\\d{1,4}") ? Integer.parseInt(digits) - 1 : -1;
            if (session.canGoTo(index)) {
                return session.goTo(index, desk.now());
            }
            lines.say("Type yes to hand in, no to go on, q to stop, or the number of a question, 1 to "
                    + session.slots().size() + ".");
        }
    }

    private static String numbers(Session session, boolean open) {
        return String.join(
                ", ",
                IntStream.range(0, session.slots().size())
                        .filter(i -> open
                                ? session.state(i) == Slot.State.UNANSWERED
                                : session.slots().get(i).flagged())
                        .mapToObj(i -> String.valueOf(i + 1))
                        .toList());
    }
}
