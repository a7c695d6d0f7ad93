package readback.quiz;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one learner is doing: a fold over attempts, ready to draw.
 *
 * @param total       all answers
 * @param sets        by set
 * @param kinds       by kind of question
 * @param processes   by process, from easy to hard
 * @param days        each day with an answer, oldest first, named "2026-01-13"
 * @param today       answers given today
 * @param streak      days in a row with an answer, up to today, or to yesterday if there is none today yet
 * @param longest     the longest such row ever
 * @param weakest     the kind with the lowest share right, of those with at least five answers and a mistake; absent if none
 * @param trend       the last answers against those before; absent with too few
 * @param known       questions whose last answer was right
 * @param outcomes    one for each session, oldest first
 */
public record Progress(
        Tally total,
        List<Tally> sets,
        List<Tally> kinds,
        List<Tally> processes,
        List<Tally> days,
        int today,
        int streak,
        int longest,
        @Nullable Tally weakest,
        @Nullable Trend trend,
        Set<Ref> known,
        List<Outcome> outcomes) {

    /**
     * Shares of right answers, 0..1.
     *
     * @param count  answers on either side
     * @param before of those before
     * @param now    of the last ones
     */
    public record Trend(int count, double before, double now) {}

    private static final int ENOUGH = 5;
    private static final int TREND = 20;

    /**
     * @param attempts by time, of anyone
     * @param notes    of anyone
     * @param day      today, see {@link Day}
     */
    public static Progress of(String learner, List<Attempt> attempts, List<Note> notes, ZoneId zone, LocalDate day) {
        List<Attempt> mine =
                attempts.stream().filter(a -> a.learner().equals(learner)).toList();
        List<Answer> answers = Answer.of(mine, notes);
        List<Tally> kinds = tallies(answers, a -> a.last().kind(), k -> k);
        List<Tally> days = tallies(answers, a -> Day.of(a.last().at(), zone), LocalDate::toString);
        TreeSet<LocalDate> dates = new TreeSet<>();
        days.forEach(d -> dates.add(LocalDate.parse(d.name())));
        return new Progress(
                Tally.of("all", answers),
                tallies(answers, a -> a.last().set(), s -> s),
                kinds,
                tallies(answers, a -> a.last().process(), p -> p.name().toLowerCase(Locale.ROOT)),
                days,
                days.stream()
                        .filter(d -> d.name().equals(day.toString()))
                        .mapToInt(Tally::answers)
                        .sum(),
                row(dates, dates.contains(day) ? day : day.minusDays(1)),
                dates.stream().mapToInt(d -> row(dates, d)).max().orElse(0),
                kinds.stream()
                        .filter(k -> k.answers() >= ENOUGH && k.right() < k.answers())
                        .min(Comparator.comparingDouble(Tally::share))
                        .orElse(null),
                trend(answers),
                known(answers),
                Outcome.of(answers));
    }

    private static <K extends Comparable<? super K>> List<Tally> tallies(
            List<Answer> answers, Function<Answer, K> by, Function<K, String> name) {
        Map<K, List<Answer>> groups = new TreeMap<>();
        answers.forEach(
                a -> groups.computeIfAbsent(by.apply(a), k -> new ArrayList<>()).add(a));
        return groups.entrySet().stream()
                .map(e -> Tally.of(name.apply(e.getKey()), e.getValue()))
                .toList();
    }

    /** How many days in a row end with that one. */
    private static int row(Set<LocalDate> dates, LocalDate last) {
        int row = 0;
        while (dates.contains(last.minusDays(row))) {
            row++;
        }
        return row;
    }

    private static @Nullable Trend trend(List<Answer> answers) {
        int count = Math.min(TREND, answers.size() / 2);
        if (count < ENOUGH) {
            return null;
        }
        int middle = answers.size() - count;
        return new Trend(
                count,
                Tally.of("before", answers.subList(middle - count, middle)).share(),
                Tally.of("now", answers.subList(middle, answers.size())).share());
    }

    private static Set<Ref> known(List<Answer> answers) {
        Set<Ref> known = new HashSet<>();
        for (Answer answer : answers) {
            if (answer.last().grade().isRight()) {
                known.add(answer.ref());
            } else {
                known.remove(answer.ref());
            }
        }
        return Set.copyOf(known);
    }
}
