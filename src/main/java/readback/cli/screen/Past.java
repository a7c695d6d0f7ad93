package readback.cli.screen;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.quiz.Attempt;
import readback.quiz.Day;
import readback.quiz.Note;
import readback.quiz.Ref;
import readback.tui.event.Quiz;

/** What a learner did before: folds over attempts, withdrawn ones left out. */
final class Past {

    private final List<Attempt> attempts;
    private final Set<String> finished = new HashSet<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final ZoneId zone;

    /** @param attempts and notes by time, of anyone */
    Past(String learner, List<Attempt> attempts, List<Note> notes, ZoneId zone) {
        Set<String> undone = new HashSet<>();
        for (Note note : notes) {
            if (note.learner().equals(learner)) {
                switch (note.kind()) {
                    case UNDONE -> undone.add(note.attempt());
                    case FINISHED -> finished.add(note.session());
                    case PLACE -> places.put(note.set(), offset(note.detail()));
                    default -> {
                        continue;
                    }
                }
            }
        }
        this.attempts = attempts.stream()
                .filter(a -> a.learner().equals(learner) && !undone.contains(a.id()))
                .toList();
        this.zone = zone;
    }

    private static int offset(String detail) {
        return detail.matches("\\d{1,9}") ? Integer.parseInt(detail) : 0;
    }

    boolean isEmpty() {
        return attempts.isEmpty();
    }

    List<Attempt> attempts() {
        return attempts;
    }

    /** Where reading of this set's article stopped. */
    int place(String set) {
        return places.getOrDefault(set, 0);
    }

    /** The results of the finished sessions of one set, oldest first: the mean of the last answers to each question. */
    List<Quiz.Past> results(String set) {
        Map<String, Map<Ref, Attempt>> sessions = new LinkedHashMap<>();
        for (Attempt attempt : attempts) {
            if (attempt.set().equals(set) && finished.contains(attempt.session())) {
                sessions.computeIfAbsent(attempt.session(), s -> new LinkedHashMap<>())
                        .put(attempt.ref(), attempt);
            }
        }
        List<Quiz.Past> results = new ArrayList<>();
        sessions.values().forEach(last -> {
            double share = last.values().stream()
                    .mapToDouble(a -> a.grade().fraction())
                    .average()
                    .orElse(0);
            Instant at = last.values().stream()
                    .map(Attempt::at)
                    .max(Instant::compareTo)
                    .orElse(Instant.EPOCH);
            results.add(new Quiz.Past(at, share));
        });
        return results;
    }

    /** How many questions of this set were answered right at the last time. */
    long known(String set) {
        Map<String, Boolean> last = new HashMap<>();
        for (Attempt attempt : attempts) {
            if (attempt.set().equals(set)) {
                last.put(attempt.question(), attempt.grade().isRight());
            }
        }
        return last.values().stream().filter(right -> right).count();
    }

    /** When this set was last answered; absent if never. */
    @Nullable
    Instant last(String set) {
        Instant last = null;
        for (Attempt attempt : attempts) {
            last = attempt.set().equals(set) ? attempt.at() : last;
        }
        return last;
    }

    int on(LocalDate day) {
        return (int)
                attempts.stream().filter(a -> Day.of(a.at(), zone).equals(day)).count();
    }

    /** Days in a row with an answer, up to today or yesterday. */
    int streak(LocalDate today) {
        Set<LocalDate> days = new HashSet<>();
        attempts.forEach(a -> days.add(Day.of(a.at(), zone)));
        LocalDate day = days.contains(today) ? today : today.minusDays(1);
        int streak = 0;
        while (days.contains(day)) {
            streak++;
            day = day.minusDays(1);
        }
        return streak;
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
