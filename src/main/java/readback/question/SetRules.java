package readback.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The linter's warnings on a set as a whole. */
final class SetRules {

    private static final int ENOUGH = 8;
    private static final double TOO_OFTEN = 0.6;

    private SetRules() {}

    static List<Finding> check(QuestionSet set) {
        List<Finding> found = new ArrayList<>();
        positions(set, found);
        for (Question question : set.askable()) {
            for (Question other : set.askable()) {
                if (other != question && answers(other, question)) {
                    found.add(Finding.warning(
                            Linter.place(question),
                            "The stem of " + Linter.place(other) + " gives its answer away.",
                            "Reword that stem, drop one of the two, or give both the same \"fact\" so that"
                                    + " they are kept apart."));
                    break;
                }
            }
        }
        return found;
    }

    /** Guideline 20: vary the location of the right answer. Only where the order is the author's. */
    private static void positions(QuestionSet set, List<Finding> found) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int all = 0;
        for (Question question : set.askable()) {
            if (question.key() instanceof PickOne key
                    && !key.shuffle()
                    && key.options().size() >= 3) {
                counts.merge(key.keyIndex(), 1, Integer::sum);
                all++;
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (all >= ENOUGH && most > TOO_OFTEN * all) {
            found.add(Finding.warning(
                    "the set",
                    most + " of " + all + " questions with a fixed order have the right option at the same place.",
                    "Spread it, or let the options be shuffled."));
        }
    }

    /** Whether the stem of {@code other} holds both the answer and most of what {@code question} asks about. */
    private static boolean answers(Question other, Question question) {
        if (question.key() instanceof Order
                || question.key() instanceof Match
                || question.key() instanceof Mark
                || other.fact() != null && other.fact().equals(question.fact())) {
            return false;
        }
        if (question.key() instanceof PickOne key && key.keyIndex() < 0
                || question.key() instanceof PickMany many && many.keyIndexes().isEmpty()
                || KeyRules.options(question.key()).isEmpty()
                        && KeyRules.accepted(question.key()).isEmpty()) {
            return false;
        }
        String answer = KeyRules.plain(question.key().shown());
        String stem = " " + KeyRules.plain(other.stem()) + " ";
        if (answer.length() < 2 || !stem.contains(" " + answer + " ")) {
            return false;
        }
        Set<String> asked = StemRules.telling(question.stem());
        Set<String> told = StemRules.telling(other.stem());
        long shared = asked.stream().filter(told::contains).count();
        return shared >= 2 && shared * 2 >= asked.size();
    }
}
