package readback.cli.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import readback.cli.desk.Background;
import readback.cli.desk.Desk;
import readback.cli.desk.FailedException;
import readback.cli.desk.Mixture;
import readback.cli.desk.Surroundings;
import readback.cli.desk.ThisRun;
import readback.library.Shelf;
import readback.question.QuestionSet;
import readback.quiz.Agenda;
import readback.quiz.Asked;
import readback.quiz.Session;
import readback.quiz.Sitting;
import readback.quiz.Terms;

/** The trainer line by line: choose a set, answer, see the score, again or stop. */
public final class PlainTrainer {

    private final Surroundings world;
    private final Desk desk;
    private final Lines lines;
    private final Terms terms;
    private final ThisRun wanted;

    public PlainTrainer(Surroundings world, Desk desk, Lines lines, Terms terms, ThisRun wanted) {
        this.world = world;
        this.desk = desk;
        this.lines = lines;
        this.terms = terms;
        this.wanted = wanted;
    }

    /** Lists what there is, lets the learner choose, until they stop. */
    public void choose() {
        while (true) {
            Shelf shelf = desk.stock().shelf();
            shelf.unreadable().forEach(lines::say);
            if (shelf.entries().isEmpty()) {
                lines.say("There is no question set and no article here. Make one: readback generate ARTICLE -o "
                        + world.places().sets().resolve("NAME.json"));
                return;
            }
            lines.say("Readback: what do you want to be asked about?");
            for (int i = 0; i < shelf.entries().size(); i++) {
                Shelf.Entry entry = shelf.entries().get(i);
                String size = entry.kind() == Shelf.Kind.SET ? entry.questions() + " questions" : "article";
                lines.say("  " + (i + 1) + ". ", entry.title() + " (" + size + ")");
            }
            Shelf.Entry chosen = entry(shelf.entries());
            if (chosen == null || !play(chosen)) {
                return;
            }
            lines.blank();
        }
    }

    /** Asks what is due today over all sets. */
    public void review(Agenda.Wish wish) {
        Agenda agenda = desk.agenda(wish);
        if (agenda.now().isEmpty()) {
            LocalDate next = agenda.nextDue();
            lines.say("Nothing is due today." + (next == null ? "" : " The next review is on " + next + "."));
            return;
        }
        lines.say(agenda.now().size() + " due for review"
                + (agenda.later().isEmpty() ? "." : "; " + agenda.later().size() + " more wait for another day."));
        run(begin(agenda.now()), UnaryOperator.identity());
    }

    private Shelf.@Nullable Entry entry(List<Shelf.Entry> entries) {
        while (true) {
            String line = lines.ask("Number, or q to quit:");
            String text = line == null || lines.isGone() ? "q" : line.strip().toLowerCase(Locale.ROOT);
            if (text.equals("q") || text.equals("quit")) {
                return null;
            }
            if (text.matches("\\d{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= entries.size()) {
                return entries.get(Integer.parseInt(text) - 1);
            }
            lines.say("Type a number from 1 to " + entries.size() + ", or q.");
        }
    }

    /** @return false if the learner went away */
    public boolean play(Shelf.Entry entry) {
        try {
            Optional<QuestionSet> ready = desk.stock().ready(entry);
            QuestionSet set = ready.isPresent() ? ready.get() : made(entry);
            desk.lay(set);
            lines.say(
                    set.article().title().isEmpty()
                            ? set.title()
                            : set.article().title());
            Session session = goOn(set);
            boolean fresh = session == null;
            if (session == null) {
                session = begin(Asked.of(set));
            }
            return fresh
                            && entry.kind() == Shelf.Kind.SET
                            && wanted.wantsMore(session.slots().size())
                    ? runWithMore(session, entry, set)
                    : run(session, UnaryOperator.identity());
        } catch (FailedException e) {
            lines.say(String.valueOf(e.getMessage()));
            return true;
        }
    }

    /** Makes the questions of an article on which there are none, while the learner waits. */
    private QuestionSet made(Shelf.Entry entry) {
        lines.say("Reading the article and making questions, some ten seconds.");
        try (Background making = Background.start(entry.path(), world, words -> {})) {
            return making.await();
        }
    }

    /** While the curated questions are answered, more are made on the same article. */
    private boolean runWithMore(Session session, Shelf.Entry entry, QuestionSet set) {
        if (desk.stock().generated(set.article()).isPresent() || !desk.stock().canGenerate()) {
            return run(session, UnaryOperator.identity());
        }
        try (Background making = Background.start(entry.path(), world, words -> {})) {
            CompletableFuture<QuestionSet> made = making.made();
            boolean[] taken = {false};
            return run(session, now -> {
                if (taken[0] || !made.isDone()) {
                    return now;
                }
                taken[0] = true;
                return made.isCompletedExceptionally() ? now : longer(now, set, made.join());
            });
        }
    }

    private Session longer(Session session, QuestionSet curated, QuestionSet generated) {
        List<Asked> more = Mixture.more(curated, generated).stream()
                .map(q -> new Asked(curated.id(), q))
                .toList();
        desk.lay(Mixture.of(curated, generated));
        Session longer = desk.more(session, wanted.room(session.slots().size(), more));
        int came = longer.slots().size() - session.slots().size();
        if (came > 0) {
            lines.say(came + " more questions were made on this article; they come among those still to ask.");
        }
        return longer;
    }

    private Session begin(List<Asked> asked) {
        if (asked.isEmpty()) {
            throw new FailedException("There is no question to ask in this set.");
        }
        return desk.begin(wanted.limited(asked), terms);
    }

    /** A session of this set that was left open, if the learner wants to go on with it. */
    private @Nullable Session goOn(QuestionSet set) {
        for (Sitting sitting : desk.open()) {
            if (sitting.terms().behaviour() != terms.behaviour()
                    || sitting.questions().stream().anyMatch(q -> !q.ref().set().equals(set.id()))) {
                continue;
            }
            Sitting.Resumed resumed = desk.resume(sitting).orElse(null);
            if (resumed == null || resumed.session().attempts().isEmpty()) {
                continue;
            }
            int done = resumed.session().score().total().answered();
            String line = lines.ask("You answered " + done + " of "
                    + resumed.session().slots().size() + " questions before. Go on there? yes or no:");
            if (line == null || line.strip().toLowerCase(Locale.ROOT).startsWith("n")) {
                return null;
            }
            resumed.notices().forEach(lines::say);
            return resumed.session();
        }
        return null;
    }

    /** @return false if the learner went away */
    private boolean run(Session first, UnaryOperator<Session> grown) {
        Session session = first;
        UnaryOperator<Session> more = grown;
        while (true) {
            session = new PlainQuiz(desk, lines, session, more).run();
            more = UnaryOperator.identity();
            new PlainScore(lines, desk).show(session);
            if (!session.isFinished()) {
                return false;
            }
            List<Asked> missed = new ArrayList<>(session.missed());
            String prompt = missed.isEmpty()
                    ? "a to be asked all again, l for the list, q to quit:"
                    : "m to be asked the missed ones again, a all, l for the list, q to quit:";
            String line = lines.ask(prompt);
            String text = line == null || lines.isGone() ? "q" : line.strip().toLowerCase(Locale.ROOT);
            if (text.equals("m") && !missed.isEmpty()) {
                session = begin(missed);
            } else if (text.equals("a")) {
                session = begin(session.slots().stream()
                        .map(s -> new Asked(s.set(), s.question()))
                        .toList());
            } else {
                return text.equals("l");
            }
        }
    }
}
