package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.text.Entity;

/** Who a person is, and who holds an office. */
public final class WhoIs implements QuestionKind {

    @Override
    public String id() {
        return "who-is";
    }

    @Override
    public List<Question> draft(Basis basis) {
        Others others = new Others(basis);
        List<Question> drafts = new ArrayList<>();
        for (Office office : Office.all(basis)) {
            int entity = office.role().entity();
            String name = Letters.capital(basis.names().of(entity));
            Draft draft = Draft.of(id(), "", others.typed(entity), office.role().evidence())
                    .explain(name + " is " + office.words() + ".")
                    .fact("role", office.role().description());
            pick(basis, office)
                    .ifPresent(pick -> drafts.add(
                            draft.ask("Who is " + name + "?", pick).hard(0.25).question(basis)));
            if (office.isUnique()) {
                String stem = "Who is " + office.words() + "?";
                Optional<PickOne> names =
                        others.names(entity, inside(basis, office)).three();
                names.ifPresent(
                        pick -> drafts.add(draft.ask(stem, pick).hard(0.25).question(basis)));
                if (names.isEmpty()) {
                    drafts.add(draft.ask(stem, draft.key()).hard(0.35).question(basis));
                }
            }
        }
        return drafts;
    }

    /** Others' descriptions of about the same length; "a" and "the" among the wrong ones too. */
    private static Optional<PickOne> pick(Basis basis, Office office) {
        String key = office.words();
        int entity = office.role().entity();
        List<Office> rivals = new ArrayList<>();
        for (Office other : Office.all(basis)) {
            boolean apart = other.role().entity() != entity
                    && Others.apart(
                            basis.analysis().entity(other.role().entity()),
                            basis.analysis().entity(entity));
            if (apart && !Office.shares(other.words(), basis.names().of(entity))) {
                rivals.add(other);
            }
        }
        rivals.sort(Comparator.comparingInt((Office o) -> Math.abs(o.words().length() - key.length()) / 6)
                .thenComparingInt(o -> isAny(o.words()) == isAny(key) ? 0 : 1)
                .thenComparing(o -> o.role().evidence()));
        Optional<Office> alike =
                rivals.stream().filter(o -> isAny(o.words()) == isAny(key)).findFirst();
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        rivals.remove(alike.get());
        rivals.add(0, alike.get());
        Wrongs wrong = new Wrongs(key);
        for (Office other : rivals) {
            wrong.add(
                    other.words(),
                    Option.Role.OTHER_SPAN,
                    other.role().evidence(),
                    "That is " + basis.names().of(other.role().entity()) + ".");
        }
        return wrong.three();
    }

    /** Those whom the description names. */
    private static Set<Integer> inside(Basis basis, Office office) {
        Set<Integer> found = new TreeSet<>();
        for (Entity e : basis.analysis().entities()) {
            if (e.aliases().stream().anyMatch(a -> Office.shares(office.words(), a))) {
                found.add(e.id());
            }
        }
        return found;
    }

    private static boolean isAny(String words) {
        return words.matches("(a|an) .*");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Margaret Dawson, the mayor of Bristol, opened the bridge.",
                        List.of("Who is the mayor of Bristol? => Margaret Dawson"),
                        List.of("bridge")),
                new Example(
                        "The editor of the Bristol Post, Margaret Dawson, resigned.",
                        List.of("Who is the editor of the Bristol Post? => Margaret Dawson"),
                        List.of("Who is the Bristol Post?")));
    }
}
