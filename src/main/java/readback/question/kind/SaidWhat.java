package readback.question.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import readback.question.Option;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.QuestionKind;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.text.Entity;
import readback.text.Standing;

/** What someone said; the statements of the others are the wrong options, all quoted or all reported. */
public final class SaidWhat implements QuestionKind {

    private static final Pattern NAMED = Pattern.compile("(?<![.?!] |^)\\b\\p{Lu}\\p{L}+");
    private static final Pattern PRONOUN = Pattern.compile("\\b(he|she|they|it|him|her|them|his|their|its)\\b");

    @Override
    public String id() {
        return "said-what";
    }

    @Override
    public List<Question> draft(Basis basis) {
        List<Says> all = Says.everyone(basis);
        List<Question> drafts = new ArrayList<>();
        for (Says says : Says.all(basis)) {
            options(basis, all, says, SaidWhat::reported)
                    .ifPresent(key -> drafts.add(
                            question(basis, says, key, "Which of the following did " + says.who() + " say?")));
            options(basis, all, says, SaidWhat::quoted)
                    .ifPresent(key -> drafts.add(question(
                            basis, says, key, "Which of the following quotations comes from " + says.who() + "?")));
        }
        return drafts;
    }

    private Question question(Basis basis, Says says, PickOne key, String stem) {
        return Draft.of(id(), stem, key, says.fact().evidence())
                .evidence(says.evidence(basis))
                .hard(0.4)
                .explain("The article says: “"
                        + Others.shortened(basis.words(says.fact().evidence())) + "”")
                .fact("said", says.mark())
                .question(basis);
    }

    /** What is said as words after "that"; nothing for what is denied, intended or needs its speaker to be understood. */
    static Optional<String> reported(Says says) {
        boolean said = says.fact().standing() != Standing.DENIED;
        boolean whole = !says.isAction();
        return said && whole && !says.speaksOfItself() && says.alone() != null && isClear(says.alone())
                ? Optional.of("That " + says.alone())
                : Optional.empty();
    }

    /** Somebody or something is named, and no pronoun is left: "he owns the ships" could be said of anybody. */
    private static boolean isClear(String words) {
        return NAMED.matcher(words).find() && !PRONOUN.matcher(words).find();
    }

    /** What is said word for word. */
    static Optional<String> quoted(Says says) {
        return Optional.ofNullable(says.hangs() ? null : says.quote()).map(q -> "“" + q + "”");
    }

    /** The statement among three of others that are most alike in length; nobody may be taken to have said another's. */
    private static Optional<PickOne> options(
            Basis basis, List<Says> all, Says says, Function<Says, Optional<String>> form) {
        Optional<String> key = form.apply(says);
        boolean asked = says.entity() != null && isAsked(basis, says.entity());
        if (!asked || key.isEmpty() || names(basis, key.get(), says)) {
            return Optional.empty();
        }
        int length = key.get().length();
        List<Says> others = all.stream()
                .filter(o -> !Objects.equals(o.entity(), says.entity()))
                .filter(o -> isApart(basis, o, says))
                .filter(o ->
                        form.apply(o).isPresent() && !names(basis, form.apply(o).get(), says))
                .filter(o -> alike(form.apply(o).get().length(), length))
                .filter(o -> !says.mayHaveSaid(basis, o))
                .sorted(Comparator.comparing((Says o) -> hasFigure(form.apply(o).get()) != hasFigure(key.get()))
                        .thenComparing(o -> o.entity() == null)
                        .thenComparing(o -> Math.abs(form.apply(o).get().length() - length)))
                .toList();
        Wrongs wrong = new Wrongs(key.get());
        Set<String> speakers = new TreeSet<>();
        for (boolean again : new boolean[] {false, true}) {
            for (Says o : others) {
                if (speakers.add(o.who()) || again) {
                    wrong.add(
                            form.apply(o).get(),
                            Option.Role.OTHER_SPAN,
                            o.fact().evidence(),
                            "That was " + o.who() + ".");
                }
            }
        }
        return wrong.three().filter(SaidWhat::hidesFigures);
    }

    /** The only option with a figure, or without one, is told by that: a survey counts, a shopkeeper does not. */
    private static boolean hidesFigures(PickOne pick) {
        boolean key = hasFigure(pick.options().get(pick.keyIndex()).text());
        return pick.options().stream().filter(o -> !o.isKey()).anyMatch(o -> hasFigure(o.text()) == key);
    }

    private static boolean hasFigure(String words) {
        return Forms.is(words, ".*\\d.*");
    }

    /** Persons and bodies with a good name. */
    private static boolean isAsked(Basis basis, int entity) {
        return Others.of(basis).isSpeaker(basis.analysis().entity(entity));
    }

    /** Whether the words name the one asked about. */
    private static boolean names(Basis basis, String words, Says says) {
        return says.entity() != null
                && basis.analysis().entity(says.entity()).aliases().stream().anyMatch(words::contains);
    }

    /** Two speakers that cannot be the same, or the one part of the other. */
    private static boolean isApart(Basis basis, Says other, Says says) {
        if (other.entity() == null) {
            Entity.Type type = says.entity() == null
                    ? Entity.Type.OTHER
                    : basis.analysis().entity(says.entity()).type();
            return type == Entity.Type.PERSON && Unnamed.of(basis, other.fact()).isPresent();
        }
        return Others.apart(
                basis.analysis().entity(other.entity()),
                basis.analysis().entity(says.entity() == null ? other.entity() : says.entity()));
    }

    private static boolean alike(int a, int b) {
        return a < 1.7 * b && b < 1.7 * a;
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "Margaret Dawson, the mayor of Bristol, said that the Avon bridge would open to traffic in June.\n\n"
                        + "James Porter, a baker, said that many customers stayed away from Church Street.\n\n"
                        + "Helen Carter, an engineer, said that the Cardiff tunnel needed new lamps before the winter.\n\n"
                        + "Peter Wells, a bus driver, said that a detour through Cardiff took twenty minutes.\n\n"
                        + "Peter Wells denied that the buses of Bristol were often late.",
                List.of(
                        "Which of the following did Margaret Dawson say? => That the Avon bridge would open to traffic"
                                + " in June",
                        "Which of the following did Peter Wells say? => That a detour through Cardiff took twenty"
                                + " minutes"),
                List.of("often late")));
    }
}
