package readback.cli.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readback.cli.desk.Background;
import readback.cli.desk.Desk;
import readback.cli.desk.Mixture;
import readback.cli.desk.Surroundings;
import readback.cli.desk.ThisRun;
import readback.library.Shelf;
import readback.question.QuestionSet;
import readback.quiz.Agenda;
import readback.quiz.Asked;
import readback.quiz.Behaviour;
import readback.quiz.Session;
import readback.quiz.Settings;
import readback.quiz.Sitting;
import readback.quiz.Terms;
import readback.tui.Effect;
import readback.tui.event.Quiz;
import readback.tui.event.Told;

/** Quizzes begun, gone on with and ended; and the questions that are made meanwhile. */
final class Rounds implements AutoCloseable {

    private final Surroundings world;
    private final Desk desk;
    private final Settings settings;
    private final ThisRun run;
    private final Shelves shelves;
    private final Additions additions;
    private @Nullable Background waitedFor;
    private @Nullable Background behind;

    Rounds(Surroundings world, Desk desk, Settings settings, ThisRun run) {
        this.world = world;
        this.desk = desk;
        this.settings = settings;
        this.run = run;
        this.shelves = new Shelves(world, desk, settings.wish());
        this.additions = new Additions(world);
    }

    void shelf(@Nullable String note, Consumer<Told> told) {
        told.accept(new Told.Shelved(shelves.shelf(), note));
    }

    void start(Effect.Start start, Consumer<Told> told) {
        Shelf.Entry entry = desk.stock()
                .shelf()
                .find(start.row())
                .orElseGet(() -> desk.stock().named(start.row()));
        Terms terms = terms(start.behaviour()).withCertainty(start.certainty());
        Optional<QuestionSet> ready = desk.stock().ready(entry);
        if (ready.isEmpty()) {
            make(entry, terms, told);
            return;
        }
        QuestionSet set = ready.get();
        begin(set, Asked.of(set), terms, told).ifPresent(session -> {
            if (entry.kind() == Shelf.Kind.SET) {
                makeMore(entry, set, session, told);
            }
        });
    }

    private Terms terms(Behaviour behaviour) {
        return settings.terms(behaviour, run.seed(world));
    }

    private Optional<Session> begin(QuestionSet set, List<Asked> asked, Terms terms, Consumer<Told> told) {
        if (asked.isEmpty()) {
            told.accept(new Told.Failed("No good question was found for “" + set.title() + "”."));
            return Optional.empty();
        }
        desk.lay(set);
        Session session = desk.begin(run.limited(asked), terms);
        told.accept(new Told.Started(quiz(session, set.title(), false)));
        return Optional.of(session);
    }

    private Quiz quiz(Session session, String title, boolean resumed) {
        Map<String, QuestionSet> sets = new HashMap<>();
        session.slots().forEach(slot -> desk.set(slot.set()).ifPresent(set -> sets.put(set.id(), set)));
        Past past = shelves.past();
        boolean one = sets.size() == 1;
        String id = session.slots().get(0).set();
        return new Quiz(session, title, sets, one ? past.results(id) : List.of(), one ? past.place(id) : 0, resumed);
    }

    /** Makes the questions of an article on which there are none; the learner waits, and may give it up. */
    private void make(Shelf.Entry entry, Terms terms, Consumer<Told> told) {
        told.accept(new Told.Progress("Reading the article …", -1));
        Background making = start(entry.path(), words -> told.accept(new Told.Progress(words, -1)));
        synchronized (this) {
            waitedFor = making;
        }
        making.made().whenComplete((set, trouble) -> {
            if (making.isGivenUp()) {
                return;
            }
            if (set == null) {
                told.accept(new Told.Failed(Background.reason(trouble)));
            } else {
                begin(set, Asked.of(set), terms, told);
            }
        });
    }

    private Background start(Path source, Consumer<String> progress) {
        giveUp();
        return Background.start(source, world, progress);
    }

    /** Makes more questions on the article of a set, while its own are answered. */
    private void makeMore(Shelf.Entry entry, QuestionSet set, Session session, Consumer<Told> told) {
        boolean wanted = run.wantsMore(session.slots().size())
                && session.terms().behaviour() != Behaviour.EXAM
                && desk.stock().canGenerate()
                && desk.stock().generated(set.article()).isEmpty();
        if (!wanted) {
            return;
        }
        Background making =
                Background.start(entry.path(), world, words -> told.accept(new Told.Making(session.id(), words)));
        synchronized (this) {
            if (behind != null) {
                behind.close();
            }
            behind = making;
        }
        told.accept(new Told.Done("More questions on this article are being made meanwhile."));
        making.made().whenComplete((generated, trouble) -> {
            if (making.isGivenUp()) {
                return;
            }
            told.accept(new Told.Making(session.id(), ""));
            if (generated != null) {
                more(session, set, generated, told);
            } else {
                told.accept(new Told.Done("No more questions: " + Background.reason(trouble)));
            }
        });
    }

    private void more(Session session, QuestionSet curated, QuestionSet generated, Consumer<Told> told) {
        QuestionSet mixed = Mixture.of(curated, generated);
        List<Asked> all = Mixture.more(curated, generated).stream()
                .map(q -> new Asked(curated.id(), q))
                .toList();
        List<Asked> more = run.room(session.slots().size(), all);
        desk.lay(mixed);
        if (!more.isEmpty()) {
            desk.more(session, more);
            told.accept(new Told.More(session.id(), more, mixed));
        }
    }

    void startDue(Consumer<Told> told) {
        Agenda agenda = desk.agenda(settings.wish());
        if (agenda.now().isEmpty()) {
            told.accept(new Told.Failed("Nothing is due now."));
            return;
        }
        Session session = desk.begin(run.limited(agenda.now()), terms(Behaviour.REVIEW));
        told.accept(new Told.Started(quiz(session, "Review", false)));
    }

    void goOn(String id, Consumer<Told> told) {
        for (Sitting sitting : desk.journal().sitting(id)) {
            Sitting.Resumed resumed = desk.resume(sitting).orElse(null);
            if (resumed != null) {
                Session session = resumed.session();
                String set = session.slots().get(0).set();
                boolean one = session.slots().stream().allMatch(s -> s.set().equals(set));
                String title = one ? desk.set(set).map(QuestionSet::title).orElse(set) : "Review";
                told.accept(new Told.Started(quiz(session, title, true)));
                resumed.notices().stream().findFirst().ifPresent(n -> told.accept(new Told.Done(n)));
                return;
            }
        }
        told.accept(new Told.Failed("This session can't be gone on with: its questions are no longer there."));
    }

    /** The same questions again, or those that were missed. */
    void again(Session session, boolean missed, Consumer<Told> told) {
        List<Asked> asked = missed
                ? session.missed()
                : session.slots().stream()
                        .map(s -> new Asked(s.set(), s.question()))
                        .toList();
        if (asked.isEmpty()) {
            told.accept(new Told.Failed("Nothing was missed."));
            return;
        }
        Terms terms = session.terms();
        Session next = desk.begin(
                asked,
                new Terms(
                        terms.behaviour() == Behaviour.REVIEW ? Behaviour.PRACTICE : terms.behaviour(),
                        terms.certainty(),
                        terms.penalty(),
                        terms.maxTries(),
                        terms.limit(),
                        terms.extraTime(),
                        run.seed(world),
                        terms.shuffle()));
        String set = asked.get(0).set();
        boolean one = asked.stream().allMatch(a -> a.set().equals(set));
        told.accept(new Told.Started(
                quiz(next, one ? desk.set(set).map(QuestionSet::title).orElse(set) : "Review", false)));
    }

    void end(Session session, Consumer<Told> told) {
        desk.finish(session);
        Past past = shelves.past();
        String set = session.slots().get(0).set();
        boolean one = session.slots().stream().allMatch(s -> s.set().equals(set));
        List<Agenda.DueOn> forecast = desk.forecast(settings.wish(), 2);
        told.accept(new Told.Ended(
                one ? new ArrayList<>(past.results(set)) : List.of(),
                past.progress().streak(),
                forecast.get(1).questions()));
    }

    void add(String path, Consumer<Told> told) {
        shelf(additions.file(path), told);
    }

    void addText(String text, Consumer<Told> told) {
        shelf(additions.text(text), told);
    }

    void statistics(Consumer<Told> told) {
        told.accept(new Told.Statistics(Figures.report(
                shelves.past().progress(),
                desk.forecast(settings.wish(), 7),
                id -> desk.set(id).map(QuestionSet::title).orElse(id))));
    }

    synchronized void giveUp() {
        if (waitedFor != null) {
            waitedFor.close();
            waitedFor = null;
        }
    }

    @Override
    public synchronized void close() {
        giveUp();
        if (behind != null) {
            behind.close();
            behind = null;
        }
    }
}
