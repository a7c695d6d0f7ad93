package readback.quiz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readback.question.Question;

/**
 * What a learner should review today, out of all sets.
 *
 * @param now      to be asked today, within the daily limit, in this order
 * @param later    due as well, beyond the limit: for who wants more today
 * @param siblings due, but asking for a fact that is asked for today already; they wait a day
 * @param nextDue  the first day after today on which something falls due, absent if nothing will
 */
public record Agenda(
        List<Asked> now,
        List<Asked> later,
        List<Asked> siblings,
        @Nullable LocalDate nextDue) {

    /**
     * How a learner wants to review.
     *
     * @param retention  chance of recall at which a question falls due, 0.7 … 0.99
     * @param dailyLimit reviews a day
     */
    public record Wish(double retention, int dailyLimit) {

        /** @throws IllegalArgumentException if out of range */
        public Wish {
            if (!(retention >= 0.7 && retention <= 0.99) || dailyLimit < 1) {
                throw new IllegalArgumentException("retention " + retention + ", limit " + dailyLimit);
            }
        }
    }

    public Agenda {
        now = List.copyOf(now);
        later = List.copyOf(later);
        siblings = List.copyOf(siblings);
    }

    /**
     * Chooses from the questions there are; the retired are left out, and so are those buried or suspended. What is best
     * remembered comes first: after a break that is what can still be kept alive, while what is long forgotten
     * loses next to nothing by waiting until the backlog is worked off.
     *
     * @param all the questions of all sets
     */
    public static Agenda of(List<Asked> all, Recall recall, Fsrs fsrs, Wish wish) {
        LocalDate today = recall.day();
        Comparator<Asked> bestRemembered = Comparator.comparingDouble(
                        (Asked a) -> -memory(a, recall).retrievability(fsrs, today))
                .thenComparing(Asked::ref);
        List<Asked> due = open(all, recall).stream()
                .filter(a -> !memory(a, recall).due(fsrs, wish.retention).isAfter(today))
                .sorted(bestRemembered)
                .toList();
        Set<Ref> facts = new HashSet<>();
        for (Asked asked : all) {
            Ref fact = fact(asked);
            if (fact != null && recall.today().contains(asked.ref())) {
                facts.add(fact);
            }
        }
        List<Asked> askable = new ArrayList<>();
        List<Asked> siblings = new ArrayList<>();
        for (Asked asked : due) {
            Ref fact = fact(asked);
            boolean first = fact == null || facts.add(fact);
            (first ? askable : siblings).add(asked);
        }
        int room = Math.min(askable.size(), Math.max(0, wish.dailyLimit - recall.reviewed()));
        return new Agenda(
                askable.subList(0, room),
                askable.subList(room, askable.size()),
                siblings,
                open(all, recall).stream()
                        .map(a -> memory(a, recall).due(fsrs, wish.retention))
                        .filter(d -> d.isAfter(today))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** How many questions fall due on each of the next days, today (with all that is overdue) first. */
    public static List<DueOn> forecast(List<Asked> all, Recall recall, Fsrs fsrs, double retention, int days) {
        TreeMap<LocalDate, Integer> counts = new TreeMap<>();
        for (int i = 0; i < days; i++) {
            counts.put(recall.day().plusDays(i), 0);
        }
        for (Asked asked : open(all, recall)) {
            LocalDate due = memory(asked, recall).due(fsrs, retention);
            LocalDate on = due.isBefore(recall.day()) ? recall.day() : due;
            counts.computeIfPresent(on, (day, n) -> n + 1);
        }
        return counts.entrySet().stream()
                .map(e -> new DueOn(e.getKey(), e.getValue()))
                .toList();
    }

    /** So many questions fall due on that day. */
    public record DueOn(LocalDate day, int questions) {}

    /** Those once answered that may be asked at all today. */
    private static List<Asked> open(List<Asked> all, Recall recall) {
        return all.stream()
                .filter(a -> a.question().status() != Question.Status.RETIRED)
                .filter(a -> recall.memories().containsKey(a.ref()))
                .filter(a -> !recall.suspended().contains(a.ref()))
                .filter(a -> !recall.buried().contains(a.ref()))
                .toList();
    }

    private static Memory memory(Asked asked, Recall recall) {
        return Objects.requireNonNull(recall.memories().get(asked.ref()));
    }

    private static @Nullable Ref fact(Asked asked) {
        String fact = asked.question().fact();
        return fact == null ? null : new Ref(asked.set(), fact);
    }
}
