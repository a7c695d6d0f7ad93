package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readback.question.Match;
import readback.question.Option;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Entity;

/** Statements to speakers, all quoted or all reported, with a name or two to spare. */
public final class MatchSpeakers implements QuestionKind {

    private static final int LEAST = 3;
    private static final int MOST = 4;
    private static final int SPARE = 2;

    @Override
    public String id() {
        return "match-speakers";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Question> drafts = new ArrayList<>();
        long statements =
                Says.everyone(basis).stream().map(Says::mark).distinct().count();
        for (Function<Says, Optional<String>> form :
                List.<Function<Says, Optional<String>>>of(SaidWhat::quoted, SaidWhat::reported)) {
            List<Says> fit = Says.all(basis).stream()
                    .filter(s ->
                            form.apply(s).isPresent() && form.apply(s).get().split(" ").length <= 22)
                    .toList();
            List<Says> last = new ArrayList<>(fit);
            java.util.Collections.reverse(last);
            for (List<Says> order : List.of(fit, last)) {
                List<Says> left = apart(basis, order, form);
                if (left.size() >= LEAST && statements >= left.size() + LEAST) {
                    left.sort(Comparator.comparing(s -> s.fact().evidence()));
                    question(basis, left, form).ifPresent(drafts::add);
                }
            }
        }
        return drafts;
    }

    /** The first statements of different people, none of whom is named in another's statement or may have said it. */
    private static List<Says> apart(Basis basis, List<Says> all, Function<Says, Optional<String>> form) {
        List<Says> found = new ArrayList<>();
        Others others = Others.of(basis);
        for (Says says : all) {
            if (says.entity() == null || found.size() >= MOST) {
                continue;
            }
            Entity speaker = basis.analysis().entity(says.entity());
            boolean person = speaker.type() == Entity.Type.PERSON && others.isSpeaker(speaker);
            boolean free = found.stream()
                    .allMatch(o -> o.entity() != null
                            && Others.apart(basis.analysis().entity(o.entity()), speaker)
                            && !names(
                                    form.apply(says).orElse(""),
                                    basis.analysis().entity(o.entity()))
                            && !names(form.apply(o).orElse(""), speaker)
                            && !o.mayHaveSaid(basis, says)
                            && !says.mayHaveSaid(basis, o));
            if (person && free && !names(form.apply(says).orElse(""), speaker)) {
                found.add(says);
            }
        }
        return found;
    }

    private static boolean names(String words, Entity entity) {
        return entity.aliases().stream().anyMatch(words::contains);
    }

    private Optional<Question> question(Basis basis, List<Says> left, Function<Says, Optional<String>> form) {
        TreeSet<Integer> never = new TreeSet<>();
        left.forEach(s -> never.addAll(s.alsoSaidBy(basis)));
        left.forEach(s -> s.fact().content().forEach(c -> basis.mentionsIn(c).forEach(m -> never.add(m.entity()))));
        left.forEach(s -> never.add(s.entity() == null ? -1 : s.entity()));
        Says first = left.get(0);
        List<String> spare = Others.of(basis).names(first.entity() == null ? 0 : first.entity(), never).all().stream()
                .map(Option::text)
                .filter(n -> left.stream().noneMatch(s -> sameSurname(s.who(), n)))
                .limit(SPARE)
                .toList();
        List<String> right = Stream.concat(left.stream().map(Says::who), spare.stream())
                .sorted()
                .toList();
        Match key = new Match(
                left.stream().map(s -> form.apply(s).orElse("")).toList(),
                right,
                left.stream().map(s -> right.indexOf(s.who())).toList());
        String stem = "Match each statement to the person who made it. Not every name is needed.";
        String facts = left.stream()
                .map(s -> "said-" + s.mark().start() + "-" + s.mark().end())
                .collect(Collectors.joining(" "));
        if (spare.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Draft.of(id(), stem, key, first.fact().evidence())
                .evidence(left.stream()
                        .flatMap(s -> s.evidence(basis).stream())
                        .distinct()
                        .toList())
                .process(Process.INTERPRET, 0.6)
                .facts(facts)
                .question(basis));
    }

    private static boolean sameSurname(String a, String b) {
        String[] x = a.split(" ");
        String[] y = b.split(" ");
        return Letters.lower(x[x.length - 1]).equals(Letters.lower(y[y.length - 1]));
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "Margaret Dawson, the mayor of Bristol, said that the Avon bridge would open to traffic in June.\n\n"
                        + "James Porter, a baker, said that many customers stayed away from Church Street.\n\n"
                        + "Helen Carter, an engineer, said that the Cardiff tunnel needed new lamps before the winter.\n\n"
                        + "Peter Wells, a bus driver, waved.\n\n"
                        + "“The old ferry was a good ship,” Dawson said. “A bridge of steel has to be painted every year,”"
                        + " Carter said. Porter complained that the lamps in Church Street were broken.",
                List.of("Match each statement to the person who made it. Not every name is needed. => That the Avon"
                        + " bridge would open to traffic in June – Margaret Dawson; That many customers stayed away"
                        + " from Church Street – James Porter; That the Cardiff tunnel needed new lamps before the"
                        + " winter – Helen Carter"),
                List.of()));
    }
}
