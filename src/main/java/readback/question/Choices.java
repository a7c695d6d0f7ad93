package readback.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Grading of choices. */
final class Choices {

    private Choices() {}

    static Grade gradeOne(PickOne key, Response response) {
        if (!(response instanceof Response.Picked picked) || picked.options().isEmpty()) {
            return new Grade(0, "No option was chosen.", "empty");
        }
        if (picked.options().size() > 1) {
            return new Grade(0, "Only one option can be chosen.", "wrong:several");
        }
        int chosen = picked.options().get(0);
        if (chosen < 0 || chosen >= key.options().size()) {
            return new Grade(0, "There is no such option.", "wrong");
        }
        Option option = key.options().get(chosen);
        String told = option.feedback();
        if (option.isKey()) {
            return new Grade(1, told == null ? "That is right." : told, "option:" + chosen);
        }
        String reason = switch (option.role()) {
            case MISREADS -> "Right place, misread: look at the sentence again.";
            case OTHER_SPAN -> "That is said elsewhere in the article, of something else.";
            default -> "The article does not say that.";
        };
        return new Grade(0, told == null ? reason : told, "option:" + chosen);
    }

    /** {@link PartialCredit#choices}: choosing everything, or at random, earns nothing on average. */
    static Grade gradeMany(PickMany key, Response response) {
        if (!(response instanceof Response.Picked picked) || picked.options().isEmpty()) {
            return new Grade(0, "No option was chosen.", "empty");
        }
        List<Integer> right = key.keyIndexes();
        Set<Integer> chosen = new HashSet<>(picked.options());
        double fraction = PartialCredit.choices(right, picked.options());
        if (fraction == 1) {
            return Grade.right("All of them, and no other.");
        }
        long hits = right.stream().filter(chosen::contains).count();
        String reason = hits + " of " + right.size() + " right ones chosen, and " + (chosen.size() - hits) + " wrong.";
        return new Grade(fraction, reason, fraction > 0 ? "partial" : "wrong");
    }
}
