package readback.cli.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readback.cli.desk.Desk;
import readback.cli.desk.Preferences;
import readback.cli.desk.Surroundings;
import readback.cli.desk.ThisRun;
import readback.cli.desk.Troubles;
import readback.journal.JournalException;
import readback.quiz.Attempt;
import readback.quiz.Ref;
import readback.quiz.Setting;
import readback.tui.Effect;
import readback.tui.Shell;
import readback.tui.event.Told;

/**
 * Carries out what the pages of the trainer ask for. Answers are written by a thread that does nothing else, so that they
 * never wait for the shelf to be read or questions to be made.
 */
public final class TrainerShell implements Shell {

    private static final long LAST_WORDS = 5;

    /** What is done for an effect. */
    private interface Work {
        void on(Effect effect, Consumer<Told> told);
    }

    private final Surroundings world;
    private final Preferences preferences;
    private final ThisRun run;
    private final List<String> named;
    private final ExecutorService writer = one("writing answers");
    private final ExecutorService worker = one("work for the screen");
    private final Map<Class<? extends Effect>, Work> writing = new LinkedHashMap<>();
    private final Map<Class<? extends Effect>, Work> working = new LinkedHashMap<>();
    private @Nullable Desk desk;
    private @Nullable Rounds rounds;

    /** @param named files and sets that are put on the shelf for this run */
    public TrainerShell(Surroundings world, Preferences preferences, ThisRun run, List<String> named) {
        this.run = run;
        this.named = List.copyOf(named);
        this.world = world;
        this.preferences = preferences;
        writing.put(Effect.Save.class, (e, told) -> save(((Effect.Save) e).attempt(), told));
        writing.put(Effect.Withdraw.class, (e, told) -> withdraw(((Effect.Withdraw) e).attempt(), told));
        writing.put(Effect.End.class, (e, told) -> rounds().end(((Effect.End) e).session(), told));
        writing.put(Effect.Appeal.class, (e, told) -> {
            desk().appeal(((Effect.Appeal) e).attempt(), ((Effect.Appeal) e).why());
            told.accept(new Told.Done("Kept for the teacher."));
        });
        writing.put(Effect.Faulty.class, (e, told) -> {
            Effect.Faulty f = (Effect.Faulty) e;
            desk().fault(new Ref(f.set(), f.question()), f.why());
            told.accept(new Told.Done("Kept for the question's author."));
        });
        writing.put(Effect.Flag.class, (e, told) -> desk().keepFlag(((Effect.Flag) e).session()));
        writing.put(Effect.OpenHint.class, (e, told) -> desk().keepHints(((Effect.OpenHint) e).session()));
        writing.put(Effect.PutAside.class, (e, told) -> putAside((Effect.PutAside) e, told));
        writing.put(Effect.KeepPlace.class, (e, told) -> {
            Effect.KeepPlace p = (Effect.KeepPlace) e;
            desk().keepPlace(p.set(), p.offset());
        });
        writing.put(Effect.ShowTheme.class, (e, told) -> remember(Setting.THEME, ((Effect.ShowTheme) e).theme()));
        writing.put(
                Effect.UseMouse.class, (e, told) -> remember(Setting.MOUSE, ((Effect.UseMouse) e).on() ? "on" : "off"));
        working.put(Effect.Start.class, (e, told) -> rounds().start((Effect.Start) e, told));
        working.put(Effect.StartDue.class, (e, told) -> rounds().startDue(told));
        working.put(Effect.GoOn.class, (e, told) -> rounds().goOn(((Effect.GoOn) e).session(), told));
        working.put(Effect.Retry.class, (e, told) -> rounds().again(((Effect.Retry) e).session(), true, told));
        working.put(Effect.Again.class, (e, told) -> rounds().again(((Effect.Again) e).session(), false, told));
        working.put(Effect.AddFile.class, (e, told) -> rounds().add(((Effect.AddFile) e).path(), told));
        working.put(Effect.AddText.class, (e, told) -> rounds().addText(((Effect.AddText) e).text(), told));
        working.put(Effect.LookAtShelf.class, (e, told) -> rounds().shelf(null, told));
        working.put(Effect.LookAtStatistics.class, (e, told) -> rounds().statistics(told));
        working.put(Effect.WriteSummary.class, (e, told) -> Summaries.write((Effect.WriteSummary) e, world, told));
    }

    @Override
    public void carryOut(Effect effect, Consumer<Told> told) {
        if (effect instanceof Effect.GiveUp) {
            giveUp();
            return;
        }
        Work write = writing.get(effect.getClass());
        Work work = write != null ? write : working.get(effect.getClass());
        if (work != null) {
            (write != null ? writer : worker).execute(() -> run(work, effect, told));
        }
    }

    private void run(Work work, Effect effect, Consumer<Told> told) {
        try {
            work.on(effect, told);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            told.accept(new Told.Failed(Troubles.line(e, world)));
        }
    }

    private void save(Attempt attempt, Consumer<Told> told) {
        try {
            desk().journal().append(attempt);
            told.accept(new Told.Saved(attempt.id()));
        } catch (JournalException e) {
            told.accept(new Told.NotSaved(attempt.id(), String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            told.accept(new Told.NotSaved(attempt.id(), Troubles.line(e, world)));
        }
    }

    private void withdraw(Attempt attempt, Consumer<Told> told) {
        try {
            desk().withdraw(attempt);
            told.accept(new Told.Saved(attempt.id()));
        } catch (JournalException e) {
            told.accept(new Told.NotSaved(attempt.id(), String.valueOf(e.getMessage())));
        }
    }

    private void putAside(Effect.PutAside aside, Consumer<Told> told) {
        desk().putAside(new Ref(aside.set(), aside.question()), aside.forGood());
        told.accept(new Told.Done(
                aside.forGood() ? "It will not come up for review again." : "It will not come up again today."));
    }

    private void remember(Setting setting, String value) {
        Preferences.write(world, setting.key(), value);
    }

    /** The journal is opened behind the first frame, not before it. */
    private synchronized Desk desk() {
        Desk open = desk;
        if (open == null) {
            open = Desk.open(world, preferences.learner(world));
            named.forEach(open.stock()::named);
            desk = open;
        }
        return open;
    }

    private synchronized Rounds rounds() {
        Rounds open = rounds;
        if (open == null) {
            open = new Rounds(world, desk(), preferences.settings(), run);
            rounds = open;
        }
        return open;
    }

    private synchronized void giveUp() {
        if (rounds != null) {
            rounds.giveUp();
        }
    }

    /** Writes what is still to be written, and ends what runs in the background. */
    @Override
    public void close() {
        giveUp();
        writer.shutdown();
        worker.shutdownNow();
        try {
            if (!writer.awaitTermination(LAST_WORDS, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            if (rounds != null) {
                rounds.close();
            }
            if (desk != null) {
                desk.close();
            }
        }
    }

    private static ExecutorService one(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
