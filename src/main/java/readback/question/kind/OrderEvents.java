package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.question.Order;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Seat;
import readback.text.Analysis;
import readback.text.Fact;
import readback.text.Span;
import readback.text.Standing;

/** In which order things happened, where the text dates them. */
public final class OrderEvents implements QuestionKind {

    @Override
    public String id() {
        return "order-events";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Analysis analysis = basis.analysis();
        TreeMap<String, String> events = new TreeMap<>();
        TreeMap<String, Span> where = new TreeMap<>();
        for (Fact.Dated d : basis.facts(Fact.Dated.class)) {
            String value = d.time().value();
            boolean dated = value != null && value.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
            boolean own = d.standing() == Standing.FACT
                    && Voice.of(basis, d.time().span(), d.standing())
                            .map(Voice::isOwn)
                            .orElse(false);
            if (value == null || !dated || !own) {
                continue;
            }
            event(basis, d).ifPresent(words -> {
                if (!where.containsValue(d.evidence())) {
                    events.putIfAbsent(value, words);
                    where.putIfAbsent(value, d.evidence());
                }
            });
        }
        List<String> values = apart(events.keySet());
        if (values.size() < 3) {
            return List.of();
        }
        List<String> kept = values.subList(0, Math.min(4, values.size()));
        return List.of(Draft.of(
                        id(),
                        "Put the following events in the order in which they happened, the earliest first.",
                        new Order(kept.stream()
                                .map(v -> Asking.sentence(events.getOrDefault(v, "")))
                                .toList()),
                        where.getOrDefault(
                                kept.get(0), analysis.sentences().get(0).span()))
                .evidence(kept.stream()
                        .map(where::get)
                        .map(java.util.Objects::requireNonNull)
                        .toList())
                .process(Process.INTERPRET, 0.7)
                .explain(String.join(", ", kept) + ".")
                .question(basis));
    }

    /** Dates of which none holds another: "2015" and "2015-03" have no order. */
    private static List<String> apart(Set<String> values) {
        List<String> kept = new ArrayList<>();
        for (String v : values) {
            if (kept.stream().noneMatch(k -> v.startsWith(k))) {
                kept.add(v);
            }
        }
        return kept;
    }

    private static Optional<String> event(Basis basis, Fact.Dated d) {
        return Seat.of(basis, d.time().span(), null)
                .filter(s -> !s.isSubject() && s.top().relation().startsWith("obl"))
                .filter(s -> s.part().size() <= 4
                        && Set.of("VBD", "VBN").contains(s.clause().root().pos()))
                .filter(s -> s.part().stream()
                        .noneMatch(t -> Set.of("since", "by", "until", "from", "before", "after")
                                .contains(t.text().toLowerCase(java.util.Locale.ROOT))))
                .flatMap(s -> new Asking(basis).statement(s.clause(), Set.of(), s.part()))
                .filter(w -> w.split(" ").length >= 4 && w.split(" ").length <= 20)
                .filter(w -> !w.matches(".*\\b(1[89]|20)\\d\\d\\b.*|(?i).*\\b(it|he|she|they|said|says)\\b.*"));
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "The old town hall of Bristol burnt down in 1987. Margaret Dawson founded a museum in 1951. Cardiff"
                        + " harbour was closed to ships in 2003.",
                List.of(
                        "Put the following events in the order in which they happened, the earliest first. => Margaret Dawson"
                                + " founded a museum. → The old town hall of Bristol burnt down. → Cardiff harbour was"
                                + " closed to ships."),
                List.of()));
    }
}
