package readback.quiz;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All memories of one learner, as they are today: a fold over attempts. A memory follows the question's id, so that one
 * whose wording was mended keeps it.
 *
 * @param memories  of every question ever answered
 * @param today     questions answered today, whatever the behaviour
 * @param reviewed  how many of them in a REVIEW
 * @param buried    not to be asked again today
 * @param suspended not to be asked until released
 */
public record Recall(
        LocalDate day, Map<Ref, Memory> memories, Set<Ref> today, int reviewed, Set<Ref> buried, Set<Ref> suspended) {

    /**
     * @param attempts by time, of anyone
     * @param notes    by time, of anyone
     * @param day      today, see {@link Day}
     */
    public static Recall of(
            String learner, List<Attempt> attempts, List<Note> notes, ZoneId zone, LocalDate day, Fsrs fsrs) {
        List<Attempt> mine = new ArrayList<>();
        for (Attempt attempt : attempts) {
            if (attempt.learner().equals(learner)) {
                mine.add(attempt);
            }
        }
        Map<Ref, Memory> memories = new HashMap<>();
        Set<Ref> today = new HashSet<>();
        Set<Ref> reviewed = new HashSet<>();
        for (Answer answer : Answer.of(mine, notes)) {
            Ref ref = answer.ref();
            LocalDate on = Day.of(answer.last().at(), zone);
            @Nullable Memory before = memories.get(ref);
            memories.put(ref, Memory.after(before, fsrs, answer.rating(), on));
            if (on.equals(day)) {
                today.add(ref);
                if (answer.last().behaviour() == Behaviour.REVIEW) {
                    reviewed.add(ref);
                }
            }
        }
        Set<Ref> buried = new HashSet<>();
        Set<Ref> suspended = new HashSet<>();
        for (Note note : notes) {
            if (note.learner().equals(learner)) {
                switch (note.kind()) {
                    case BURIED -> {
                        if (note.detail().equals(day.toString())) {
                            buried.add(note.ref());
                        }
                    }
                    case SUSPENDED -> suspended.add(note.ref());
                    case RELEASED -> suspended.remove(note.ref());
                    default -> {
                        continue;
                    }
                }
            }
        }
        return new Recall(
                day,
                Map.copyOf(memories),
                Set.copyOf(today),
                reviewed.size(),
                Set.copyOf(buried),
                Set.copyOf(suspended));
    }
}
