package readback.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readback.question.Question;
import readback.question.Response;

/**
 * How questions do with those who answer them: a fold over attempts of all learners. It follows the fingerprint, so that
 * two wordings never mix. Reviews do not count: who comes back to a question knows it already.
 *
 * @param items by question and fingerprint
 */
public record ItemStatistics(Map<Wording, Item> items) {

    /** A question as it was worded. */
    public record Wording(Ref ref, String fingerprint) {}

    /**
     * The figures of one wording.
     *
     * @param answers        how many, one for each session
     * @param facility       mean fraction 0..1: 1 if all were right
     * @param discrimination −1..1: correlation of the item with the mean of the rest of its session (item-rest; Crocker and
     *                       Algina, 1986, ch. 14); absent with fewer than {@link #ENOUGH_SESSIONS} sessions or no variance
     * @param chosen         how often each option was chosen, by its index in the key; empty where there are no options
     * @param medianSeconds  time taken
     */
    public record Item(
            int answers,
            double facility,
            @Nullable Double discrimination,
            Map<Integer, Integer> chosen,
            double medianSeconds) {}

    /** Sessions that a discrimination needs. */
    public static final int ENOUGH_SESSIONS = 10;

    /** How many answers the author's own guess of the difficulty counts for. */
    private static final double GUESS = 5;

    public static ItemStatistics of(List<Attempt> attempts, List<Note> notes) {
        Map<String, List<Answer>> sessions = new HashMap<>();
        Map<Wording, List<Answer>> byWording = new HashMap<>();
        for (Answer answer : Answer.of(attempts, notes)) {
            if (answer.last().behaviour() != Behaviour.REVIEW) {
                sessions.computeIfAbsent(answer.last().session(), s -> new ArrayList<>())
                        .add(answer);
                byWording
                        .computeIfAbsent(wording(answer), w -> new ArrayList<>())
                        .add(answer);
            }
        }
        Map<Wording, Item> items = new HashMap<>();
        byWording.forEach((wording, answers) -> items.put(wording, item(answers, sessions)));
        return new ItemStatistics(Map.copyOf(items));
    }

    /** The figures of a question as it is worded now, absent if it was never answered. */
    public @Nullable Item of(Asked asked) {
        return items.get(new Wording(asked.ref(), asked.question().fingerprint()));
    }

    /**
     * 0 (easy) to 1 (hard): the author's guess weighed as five answers against those there are.
     */
    public double difficulty(Asked asked) {
        Question question = asked.question();
        Item item = of(asked);
        int answers = item == null ? 0 : item.answers;
        double wrong = item == null ? 0 : 1 - item.facility;
        return (GUESS * question.difficulty() + answers * wrong) / (GUESS + answers);
    }

    /** From easy to hard; equally hard ones stay in their order. */
    public List<Asked> easyToHard(List<Asked> asked) {
        return asked.stream()
                .sorted(Comparator.comparingDouble(this::difficulty))
                .toList();
    }

    private static Wording wording(Answer answer) {
        return new Wording(answer.ref(), answer.judged().fingerprint());
    }

    private static Item item(List<Answer> answers, Map<String, List<Answer>> sessions) {
        Map<Integer, Integer> chosen = new TreeMap<>();
        for (Answer answer : answers) {
            if (answer.judged().response() instanceof Response.Picked picked) {
                picked.options().forEach(o -> chosen.merge(o, 1, Integer::sum));
            }
        }
        return new Item(
                answers.size(),
                answers.stream().mapToDouble(ItemStatistics::fraction).average().orElse(0),
                discrimination(answers, sessions),
                Map.copyOf(chosen),
                median(answers));
    }

    private static double fraction(Answer answer) {
        return answer.judged().grade().fraction();
    }

    private static @Nullable Double discrimination(List<Answer> answers, Map<String, List<Answer>> sessions) {
        List<Double> items = new ArrayList<>();
        List<Double> rests = new ArrayList<>();
        for (Answer answer : answers) {
            List<Answer> rest =
                    new ArrayList<>(sessions.getOrDefault(answer.last().session(), List.of()));
            rest.remove(answer);
            if (!rest.isEmpty()) {
                items.add(fraction(answer));
                rests.add(rest.stream()
                        .mapToDouble(ItemStatistics::fraction)
                        .average()
                        .orElse(0));
            }
        }
        return items.size() < ENOUGH_SESSIONS ? null : correlation(items, rests);
    }

    /** Pearson's; absent if either does not vary. */
    private static @Nullable Double correlation(List<Double> xs, List<Double> ys) {
        double meanX = mean(xs);
        double meanY = mean(ys);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < xs.size(); i++) {
            double x = xs.get(i) - meanX;
            double y = ys.get(i) - meanY;
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }
        return xx < 1e-12 || yy < 1e-12 ? null : xy / Math.sqrt(xx * yy);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElse(0);
    }

    private static double median(List<Answer> answers) {
        double[] seconds = answers.stream()
                .mapToDouble(a -> a.judged().took().toMillis() / 1000.0)
                .sorted()
                .toArray();
        int middle = seconds.length / 2;
        return seconds.length % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2;
    }
}
