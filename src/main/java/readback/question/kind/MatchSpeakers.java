package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readback.question.Match;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Analysis;

/** Statements to speakers. */
public final class MatchSpeakers implements QuestionKind {

    @Override
    public String id() {
        return "match-speakers";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Analysis analysis = basis.analysis();
        Map<Integer, Says> first = new LinkedHashMap<>();
        for (Says says : Says.all(basis)) {
            boolean apart = says.entity() != null
                    && !says.sentence().isEmpty()
                    && first.values().stream()
                            .allMatch(o -> o.entity() != null
                                    && Others.apart(analysis.entity(o.entity()), analysis.entity(says.entity())));
            boolean self = says.entity() != null
                    && first.keySet().stream()
                            .noneMatch(
                                    e -> says.sentence().contains(basis.names().of(e)))
                    && first.values().stream().noneMatch(o -> o.sentence().contains(says.who()));
            if (says.entity() != null && apart && self && says.sentence().split(" ").length <= 30) {
                first.putIfAbsent(says.entity(), says);
            }
        }
        if (first.size() < 3) {
            return List.of();
        }
        List<Says> left = new ArrayList<>(first.values()).subList(0, Math.min(4, first.size()));
        List<Says> right = left.stream().sorted(Comparator.comparing(Says::who)).toList();
        Match key = new Match(
                left.stream().map(Says::sentence).toList(),
                right.stream().map(s -> Letters.capital(s.who())).toList(),
                left.stream().map(right::indexOf).toList());
        return List.of(Draft.of(
                        id(),
                        "Match each statement to the one who made it.",
                        key,
                        left.get(0).fact().evidence())
                .evidence(left.stream()
                        .flatMap(s -> s.evidence(basis).stream())
                        .distinct()
                        .toList())
                .process(Process.INTERPRET, 0.6)
                .question(basis));
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "Margaret Dawson, the mayor of Bristol, said that the Avon bridge would open to traffic in June.\n\n"
                        + "James Porter, a baker, said that many customers stayed away from Church Street.\n\n"
                        + "Helen Carter, an engineer, said that the Cardiff tunnel needed new lamps before the winter.\n\n"
                        + "Peter Wells, a bus driver, said that a detour through Cardiff took twenty minutes.",
                List.of("Match each statement to the one who made it. => The Avon bridge would open to traffic in"
                        + " June – Margaret Dawson; Many customers stayed away from Church Street – James"
                        + " Porter; The Cardiff tunnel needed new lamps before the winter – Helen Carter; A"
                        + " detour through Cardiff took twenty minutes – Peter Wells"),
                List.of()));
    }
}
