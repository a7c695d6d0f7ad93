package readback.cli.plain;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import readback.cli.desk.Desk;
import readback.question.AnswerKey;
import readback.question.Mark;
import readback.question.QuestionSet;
import readback.question.Response;
import readback.quiz.Attempt;
import readback.quiz.Certainty;
import readback.quiz.Session;
import readback.quiz.Slot;
import readback.quiz.Submission;
import readback.text.Sentences;
import readback.text.Span;

/** One session, asked line by line to its end or until it is left. */
public final class PlainQuiz {

    private final Desk desk;
    private final Lines lines;
    private final QuestionText text;
    private final UnaryOperator<Session> grown;
    private Session session;
    private @Nullable Session justAnswered;
    private boolean left;

    /** @param grown asked before each question: the session with whatever questions came in meanwhile */
    public PlainQuiz(Desk desk, Lines lines, Session session, UnaryOperator<Session> grown) {
        this.desk = desk;
        this.lines = lines;
        this.text = new QuestionText(lines);
        this.session = session;
        this.grown = grown;
    }

    /** @return the session as it was left; over, or to be gone on with */
    public Session run() {
        lines.say("Type ? for help, q to stop. Every answer is kept at once.");
        while (!left && !session.isFinished()) {
            session = grown.apply(session);
            if (session.isTimeUp(desk.now())) {
                lines.say("The time is up.");
                session = desk.handIn(session);
                break;
            }
            if (session.state() == Slot.State.ANSWERED
                    && !session.terms().behaviour().free()) {
                session = session.next(desk.now());
                continue;
            }
            Slot slot = session.current();
            QuestionSet set = set(slot);
            List<Span> sentences = slot.question().key() instanceof Mark ? Sentences.of(set.article()) : List.of();
            text.ask(session, slot, sentences, set.article());
            answer(slot, set, sentences);
        }
        return session;
    }

    private QuestionSet set(Slot slot) {
        return desk.set(slot.set()).orElseThrow();
    }

    /** Reads lines until the question is done with: answered, skipped or left. */
    private void answer(Slot slot, QuestionSet set, List<Span> sentences) {
        AnswerKey key = slot.question().key();
        while (true) {
            String line = lines.ask(QuestionText.prompt(key));
            if (line == null || lines.isGone()) {
                left = true;
                return;
            }
            Command command = Command.of(line, key);
            if (command != Command.NONE) {
                if (obey(command, line, set)) {
                    return;
                }
                continue;
            }
            if (line.isBlank()) {
                lines.say("Nothing was typed. " + QuestionText.help(key) + " Or s to skip, q to stop.");
                continue;
            }
            Answers.Answer read = Answers.read(key, slot.order(), line, sentences);
            Response response = read.response();
            if (response == null) {
                lines.say(String.valueOf(read.problem()));
                continue;
            }
            Certainty certainty = null;
            if (session.terms().certainty()) {
                certainty = certainty();
                if (certainty == null) {
                    left = true;
                    return;
                }
            }
            submit(response, certainty, set);
            return;
        }
    }

    private @Nullable Certainty certainty() {
        String prompt = "How certain? 1 low, 2 middle, 3 high:";
        for (String line = lines.ask(prompt); line != null; line = lines.ask(prompt)) {
            switch (line.strip().toLowerCase(Locale.ROOT)) {
                case "1", "l", "low" -> {
                    return Certainty.LOW;
                }
                case "2", "m", "middle" -> {
                    return Certainty.MIDDLE;
                }
                case "3", "h", "high" -> {
                    return Certainty.HIGH;
                }
                default -> lines.say("Type 1, 2 or 3. A wrong answer costs 0, 2 or 6, a right one earns 1, 2 or 3.");
            }
        }
        return null;
    }

    private void submit(Response response, @Nullable Certainty certainty, QuestionSet set) {
        Submission submission = desk.answer(session, response, certainty);
        Attempt attempt = submission.attempt();
        if (attempt == null) {
            lines.say(String.valueOf(submission.refused()));
            return;
        }
        session = submission.next();
        justAnswered = session;
        text.taken(attempt, set.article());
        if (!session.terms().behaviour().feedbackAtOnce()) {
            lines.say("Kept.");
            step();
            return;
        }
        Slot slot = session.current();
        boolean again = session.state() == Slot.State.TRIED;
        text.feedback(slot, attempt, set.article(), again);
        if (again) {
            int tries = session.terms().maxTries() - slot.attempts().size();
            String hint = slot.hints() < slot.question().hints().size() ? ", or h for a hint" : "";
            lines.say("Try again (" + tries + (tries == 1 ? " try" : " tries") + " left)" + hint + ".");
        }
    }

    /** On to the next question of an exam; after the last, what is left to do. */
    private void step() {
        if (session.cursor() + 1 < session.slots().size()) {
            session = session.next(desk.now());
            return;
        }
        ExamEnd end = new ExamEnd(lines, desk);
        session = end.ask(session);
        left = end.isLeft();
    }

    /** @return whether the question is to be asked anew, or left */
    private boolean obey(Command command, String line, QuestionSet set) {
        switch (command) {
            case QUIT -> left = true;
            case HELP -> {
                lines.say(QuestionText.help(session.current().question().key()));
                Command.help(session).forEach(lines::say);
                return false;
            }
            case READ -> {
                read(set);
                return false;
            }
            case SKIP -> {
                if (session.terms().behaviour().free()) {
                    step();
                } else {
                    submit(new Response.Skipped(), null, set);
                }
            }
            case HINT -> {
                hint();
                return false;
            }
            case UNDO -> undo();
            case APPEAL -> {
                appeal();
                return false;
            }
            case FLAG -> session = desk.flag(session);
            case BACK -> session = session.previous(desk.now());
            case GO -> go(line);
            case HAND_IN -> {
                ExamEnd end = new ExamEnd(lines, desk);
                session = end.ask(session);
                left = end.isLeft();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void read(QuestionSet set) {
        if (!set.articleVisible()) {
            lines.say("The article is not shown before the end of this quiz.");
            return;
        }
        lines.blank();
        lines.say(set.article().title());
        for (Span paragraph : set.article().paragraphs()) {
            lines.blank();
            lines.say(set.article().words(paragraph));
        }
        lines.blank();
        lines.say(session.current().question().stem());
    }

    private void hint() {
        Session hinted = desk.hint(session);
        if (hinted.equals(session)) {
            lines.say(
                    session.terms().behaviour().retries()
                            ? "There is no hint left."
                            : "There are no hints in this quiz (start it with --behaviour retry to have them).");
            return;
        }
        session = hinted;
        List<String> open = session.current().openHints();
        lines.say("Hint: " + open.get(open.size() - 1));
    }

    /** Takes back the answer given last, if nothing was done since but to go on to the next question. */
    private void undo() {
        Session before = justAnswered;
        Session undone = before == null ? session : desk.undo(before);
        justAnswered = null;
        if (before == null || undone.equals(before)) {
            lines.say("There is no answer just given to take back.");
            return;
        }
        session = undone;
        lines.say("Taken back.");
    }

    private void appeal() {
        Attempt last = lastAttempt();
        if (last == null) {
            lines.say("There is no answer yet to object for.");
            return;
        }
        String why = lines.ask("Why is your answer “" + last.said() + "” right?");
        if (why != null) {
            desk.appeal(last, why);
            lines.say("Kept for the teacher.");
        }
    }

    private @Nullable Attempt lastAttempt() {
        List<Attempt> all = session.attempts();
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    private void go(String line) {
        String digits = line.replaceAll("\\D", "");
        int index = digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits) - 1;
        if (session.canGoTo(index)) {
            session = session.goTo(index, desk.now());
        } else {
            lines.say("There is no question " + (index + 1) + " to go to.");
        }
    }
}
