package readback.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one session came to, as far as its attempts tell.
 *
 * @param set      the set asked from, empty if there were several
 * @param ended    time of its last answer
 * @param answered questions answered
 * @param share    0..1: mean over them of what stood in the end, without penalties
 */
public record Outcome(String session, String set, Behaviour behaviour, Instant ended, int answered, double share) {

    /** One for each session, in the order of their last answers. */
    static List<Outcome> of(List<Answer> answers) {
        Map<String, List<Answer>> sessions = new LinkedHashMap<>();
        for (Answer answer : answers) {
            String session = answer.last().session();
            List<Answer> before = sessions.remove(session);
            List<Answer> all = before == null ? new ArrayList<>() : before;
            all.add(answer);
            sessions.put(session, all);
        }
        return sessions.values().stream().map(Outcome::one).toList();
    }

    private static Outcome one(List<Answer> answers) {
        Attempt last = answers.get(answers.size() - 1).last();
        boolean one = answers.stream().allMatch(a -> a.last().set().equals(last.set()));
        double points =
                answers.stream().mapToDouble(a -> a.last().grade().fraction()).sum();
        return new Outcome(
                last.session(),
                one ? last.set() : "",
                last.behaviour(),
                last.at(),
                answers.size(),
                points / answers.size());
    }
}
