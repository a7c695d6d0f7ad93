package readback.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a learner made of one question in one session, all tries together: the unit that progress, memory and statistics
 * count.
 *
 * @param first the first answer that was not withdrawn
 * @param last  the last one; in an exam the one that stands
 */
public record Answer(Attempt first, Attempt last) {

    /**
     * The attempts of each question and session taken together, in the order of their last try. Withdrawn attempts, and
     * exam answers that were taken back, do not count.
     *
     * @param attempts by time
     * @param notes    for what was withdrawn
     */
    public static List<Answer> of(List<Attempt> attempts, List<Note> notes) {
        Set<String> undone = new HashSet<>();
        for (Note note : notes) {
            if (note.kind() == Note.Kind.UNDONE) {
                undone.add(note.attempt());
            }
        }
        record Place(String session, String set, String question) {}
        Map<Place, Answer> answers = new LinkedHashMap<>();
        for (Attempt attempt : attempts) {
            if (!undone.contains(attempt.id())) {
                Place place = new Place(attempt.session(), attempt.set(), attempt.question());
                Answer before = answers.remove(place);
                answers.put(place, new Answer(before == null ? attempt : before.first, attempt));
            }
        }
        List<Answer> standing = new ArrayList<>(answers.values());
        standing.removeIf(a -> a.last.behaviour().free() && a.last.isSkipped());
        return standing;
    }

    /** The attempt that says what the learner knew: in an exam the answer that stands, else the first. */
    public Attempt judged() {
        return last.behaviour().free() ? last : first;
    }

    /** Whether it was right in full, without hints, at the first try. */
    public boolean isRight() {
        return judged().grade().isRight() && judged().hints() == 0;
    }

    public Rating rating() {
        if (!last.grade().isRight()) {
            return Rating.AGAIN;
        }
        return isRight() ? Rating.GOOD : Rating.HARD;
    }

    public Ref ref() {
        return last.ref();
    }
}
