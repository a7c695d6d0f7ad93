package readback.cli.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readback.cli.desk.Desk;
import readback.cli.desk.Surroundings;
import readback.question.QuestionSet;
import readback.quiz.Agenda;
import readback.quiz.Asked;
import readback.quiz.Sitting;
import readback.tui.event.Quiz;
import readback.tui.event.Shelf;

/** The first page: what there is, what is due, what was left open. */
final class Shelves {

    private static final int WORDS_A_MINUTE = 220;
    private static final int LETTERS_A_WORD = 6;

    private final Surroundings world;
    private final Desk desk;
    private final Agenda.Wish wish;

    Shelves(Surroundings world, Desk desk, Agenda.Wish wish) {
        this.world = world;
        this.desk = desk;
        this.wish = wish;
    }

    Shelf shelf() {
        ZoneId zone = world.clock().getZone();
        Instant now = desk.now();
        Past past = past();
        readback.library.Shelf found = desk.stock().shelf();
        Agenda agenda = desk.agenda(wish);
        Map<String, Integer> due = new HashMap<>();
        for (List<Asked> some : List.of(agenda.now(), agenda.later())) {
            some.forEach(a -> due.merge(a.set(), 1, Integer::sum));
        }
        List<Shelf.Row> rows = new ArrayList<>();
        Map<String, Instant> used = new HashMap<>();
        for (readback.library.Shelf.Entry entry : found.entries()) {
            Instant last = past.last(entry.id());
            used.put(entry.id(), last == null ? Instant.EPOCH : last);
            rows.add(row(entry, past, due.getOrDefault(entry.id(), 0), last, now, zone));
        }
        rows.sort(Comparator.comparing((Shelf.Row row) -> used.get(row.id())).reversed());
        return new Shelf(
                rows,
                agenda.now().size(),
                open(now, zone),
                past.progress().streak(),
                past.progress().today(),
                world.places().data().toString(),
                trouble(found),
                desk.stock().canGenerate(),
                past.isEmpty());
    }

    Past past() {
        return new Past(desk.learner(), desk.progress(), desk.journal().notes());
    }

    private Shelf.Row row(
            readback.library.Shelf.Entry entry, Past past, int due, @Nullable Instant last, Instant now, ZoneId zone) {
        Optional<QuestionSet> set = desk.set(entry.id());
        int questions = set.map(s -> s.askable().size()).orElse(entry.questions());
        List<Quiz.Past> results = past.results(entry.id());
        int n = results.size();
        return new Shelf.Row(
                entry.id(),
                questions > 0 ? Shelf.Kind.SET : Shelf.Kind.ARTICLE,
                entry.title(),
                questions,
                questions == 0 ? 0 : Math.min(1, past.known(entry.id()) / (double) questions),
                n < 1 ? null : results.get(n - 1).share(),
                n < 2 ? null : results.get(n - 2).share(),
                last == null ? null : Past.ago(last, now, zone),
                due,
                minutes(set, entry));
    }

    private static int minutes(Optional<QuestionSet> set, readback.library.Shelf.Entry entry) {
        long letters = 0;
        try {
            letters = set.isPresent() ? set.get().article().text().length() : Files.size(entry.path());
        } catch (IOException e) {
            return 1;
        }
        return (int) Math.max(1, Math.round(letters / (double) (LETTERS_A_WORD * WORDS_A_MINUTE)));
    }

    private Shelf.@Nullable Open open(Instant now, ZoneId zone) {
        for (Sitting sitting : desk.open()) {
            Sitting.Resumed resumed = desk.resume(sitting).orElse(null);
            if (resumed != null && !resumed.session().attempts().isEmpty()) {
                String set = resumed.session().slots().get(0).set();
                boolean one =
                        resumed.session().slots().stream().allMatch(s -> s.set().equals(set));
                String title = one ? desk.set(set).map(QuestionSet::title).orElse(set) : "Review";
                Instant last = resumed.session().attempts().stream()
                        .map(readback.quiz.Attempt::at)
                        .max(Instant::compareTo)
                        .orElse(sitting.started());
                return new Shelf.Open(
                        sitting.id(),
                        title,
                        resumed.session().score().total().answered(),
                        resumed.session().slots().size(),
                        Past.ago(last, now, zone));
            }
        }
        return null;
    }

    private @Nullable String trouble(readback.library.Shelf found) {
        List<String> all = new ArrayList<>(desk.journal().notices());
        all.addAll(found.unreadable());
        if (all.isEmpty()) {
            return null;
        }
        return all.get(0) + (all.size() > 1 ? " (and " + (all.size() - 1) + " more: readback play --list)" : "");
    }
}
