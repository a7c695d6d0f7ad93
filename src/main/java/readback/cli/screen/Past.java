package readback.cli.screen;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.quiz.Day;
import readback.quiz.Note;
import readback.quiz.Outcome;
import readback.quiz.Progress;
import readback.tui.event.Quiz;

/** What a learner did before, as the pages show it. */
final class Past {

    private final Progress progress;
    private final Set<String> finished = new HashSet<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** @param notes by time, of anyone */
    Past(String learner, Progress progress, List<Note> notes) {
        this.progress = progress;
        for (Note note : notes) {
            if (note.kind() == Note.Kind.FINISHED) {
                finished.add(note.session());
            }
            if (note.kind() == Note.Kind.PLACE && note.learner().equals(learner)) {
                places.put(note.set(), note.detail().matches("\\d{1,9}") ? Integer.parseInt(note.detail()) : 0);
            }
        }
    }

    Progress progress() {
        return progress;
    }

    boolean isEmpty() {
        return progress.total().answers() == 0;
    }

    /** Where reading of this set's article stopped. */
    int place(String set) {
        return places.getOrDefault(set, 0);
    }

    /** The results of the finished sessions on one set, oldest first. */
    List<Quiz.Past> results(String set) {
        return progress.outcomes().stream()
                .filter(o -> o.set().equals(set) && finished.contains(o.session()))
                .map(o -> new Quiz.Past(o.ended(), o.share()))
                .toList();
    }

    /** How many questions of this set were answered right at the last time. */
    long known(String set) {
        return progress.known().stream().filter(ref -> ref.set().equals(set)).count();
    }

    /** When this set was last answered; absent if never. */
    @Nullable
    Instant last(String set) {
        return progress.outcomes().stream()
                .filter(o -> o.set().equals(set))
                .map(Outcome::ended)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** "just now", "5 minutes ago", "yesterday", "3 weeks ago". */
    static String ago(Instant then, Instant now, ZoneId zone) {
        Duration past = Duration.between(then, now);
        long days = Day.of(now, zone).toEpochDay() - Day.of(then, zone).toEpochDay();
        if (days <= 0) {
            return past.toMinutes() < 2
                    ? "just now"
                    : past.toHours() < 1
                            ? past.toMinutes() + " minutes ago"
                            : past.toHours() < 2 ? "an hour ago" : past.toHours() + " hours ago";
        }
        if (days == 1) {
            return "yesterday";
        }
        return days < 14 ? days + " days ago" : days < 60 ? days / 7 + " weeks ago" : days / 30 + " months ago";
    }
}
