package readback.cli.plain;

import java.util.List;
import java.util.Locale;
import readback.cli.desk.Desk;
import readback.question.QuestionSet;
import readback.quiz.Attempt;
import readback.quiz.Score;
import readback.quiz.Session;
import readback.quiz.Slot;

/** What a session came to, in lines; after an exam with the verdict on every answer. */
final class PlainScore {

    private final Lines lines;
    private final Desk desk;

    PlainScore(Lines lines, Desk desk) {
        this.lines = lines;
        this.desk = desk;
    }

    void show(Session session) {
        boolean exam = !session.terms().behaviour().feedbackAtOnce();
        lines.blank();
        if (!session.isFinished()) {
            stopped(session, exam);
            return;
        }
        if (exam) {
            review(session);
        }
        Score score = session.score();
        lines.say("Score: " + points(score.total().points()) + " of "
                + score.total().asked() + " (" + score.total().percent() + " %)");
        if (session.terms().certainty()) {
            lines.say("With certainty: " + points(score.total().marks()) + " marks");
        }
        if (score.byKind().size() > 1) {
            score.byKind().forEach(k -> lines.say("  ", k.name() + ": " + points(k.points()) + " of " + k.asked()));
        }
        missed(session);
    }

    private void stopped(Session session, boolean exam) {
        Score.Line total = session.score().total();
        lines.say("Stopped after " + total.answered() + " of " + total.asked() + " questions"
                + (exam ? "" : ", " + total.right() + " right") + ". All answers are kept; start again to go on.");
    }

    private void missed(Session session) {
        List<Slot> missed = session.slots().stream()
                .filter(s -> s.points(session.terms()) < 1)
                .toList();
        if (missed.isEmpty()) {
            lines.say("Nothing was missed.");
            return;
        }
        lines.say("Missed:");
        for (Slot slot : missed) {
            lines.say(
                    "  - ", slot.question().stem() + " " + slot.question().key().shown());
        }
    }

    private void review(Session session) {
        for (int i = 0; i < session.slots().size(); i++) {
            Slot slot = session.slots().get(i);
            lines.say((i + 1) + ". ", slot.question().stem());
            Attempt last = slot.last();
            QuestionSet set = desk.set(slot.set()).orElseThrow();
            if (last == null) {
                lines.say("Not answered. The answer: " + slot.question().key().shown());
            } else {
                new QuestionText(lines).taken(last, set.article());
                new QuestionText(lines).feedback(slot, last, set.article(), false);
            }
            lines.blank();
        }
    }

    /** 2 as "2", 1.666 as "1.67". */
    static String points(double points) {
        String two = String.format(Locale.ROOT, "%.2f", points);
        return two.replaceFirst("\\.?0+$", "");
    }
}
