package readback.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a session came to. In an EXAM not to be shown before it is handed in.
 *
 * @param total     all of it
 * @param byKind    the same for each kind, in the order of their first question
 * @param byProcess the same for each process, from easy to hard, named in lower case
 */
public record Score(Line total, List<Line> byKind, List<Line> byProcess) {

    /**
     * One line of a score.
     *
     * @param points   earned, after penalties
     * @param asked    questions, one point each
     * @param answered questions with an answer, skipped ones not counted
     * @param right    questions right in full in the end
     * @param marks    by certainty; 0 where it was not asked
     */
    public record Line(String name, double points, int asked, int answered, int right, double marks) {

        /** Points of what was asked, 0..100, rounded to the nearest whole number. */
        public int percent() {
            return asked == 0 ? 0 : (int) Math.round(100 * points / asked);
        }
    }

    public Score {
        byKind = List.copyOf(byKind);
        byProcess = List.copyOf(byProcess);
    }

    static Score of(List<Slot> slots, Terms terms) {
        return new Score(
                line("all", slots, terms),
                lines(slots, terms, new LinkedHashMap<>(), s -> s.question().kind(), k -> k),
                lines(
                        slots,
                        terms,
                        new TreeMap<>(),
                        s -> s.question().process(),
                        p -> p.name().toLowerCase(Locale.ROOT)));
    }

    private static <K> List<Line> lines(
            List<Slot> slots, Terms terms, Map<K, List<Slot>> by, Function<Slot, K> key, Function<K, String> name) {
        slots.forEach(
                s -> by.computeIfAbsent(key.apply(s), k -> new ArrayList<>()).add(s));
        return by.entrySet().stream()
                .map(e -> line(name.apply(e.getKey()), e.getValue(), terms))
                .toList();
    }

    private static Line line(String name, List<Slot> slots, Terms terms) {
        return new Line(
                name,
                slots.stream().mapToDouble(s -> s.points(terms)).sum(),
                slots.size(),
                (int) slots.stream()
                        .filter(s -> s.last() != null && !s.last().isSkipped())
                        .count(),
                (int) slots.stream()
                        .filter(s -> s.grade() != null && s.grade().isRight())
                        .count(),
                slots.stream().mapToDouble(s -> s.marks(terms)).sum());
    }
}
