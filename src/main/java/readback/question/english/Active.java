package readback.question.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.text.Token;

/** Asks for the doer of a passive clause in the active: "was built by the council in 1951" gives "who built … in 1951". */
public final class Active {

    private static final Map<String, String> PAST = read();
    private static final Set<String> PARTICLES = Set.of("compound:prt", "case", "advmod", "mark");

    private final Basis basis;

    public Active(Basis basis) {
        this.basis = basis;
    }

    private static Map<String, String> read() {
        Map<String, String> forms = new HashMap<>();
        for (String line : Words.lines("past-forms")) {
            String[] parts = line.split(" ");
            forms.put(parts[0], parts[1]);
        }
        return Map.copyOf(forms);
    }

    /**
     * A question for the doer, without capital and question mark.
     *
     * @param wh    what stands for the doer
     * @param by    "by" and the words for the doer, which are left out
     * @param named entities that a pronoun may stand for
     */
    public Optional<String> ask(String wh, Clause clause, List<Token> by, Set<Integer> named) {
        List<Token> helpers = clause.tokens().stream()
                .filter(t -> t.relation().startsWith("aux")
                        && t.index() < clause.root().index())
                .toList();
        Optional<String> verb = verb(clause.root(), helpers);
        boolean comma = clause.tail().stream()
                        .anyMatch(t -> t.text().equals(",")
                                && t.index() < clause.root().index())
                || clause.subject().stream().anyMatch(t -> t.text().equals(","));
        if (verb.isEmpty() || comma) {
            return Optional.empty();
        }
        List<Token> before = new ArrayList<>();
        List<Token> group = new ArrayList<>();
        List<Token> after = new ArrayList<>();
        for (Token t : clause.tail()) {
            boolean gone = by.contains(t) || helpers.contains(t);
            if (gone || t == clause.root()) {
                continue;
            }
            boolean particle = t.index() == clause.root().index() + 1 + group.size()
                    && t.pos().matches("RP|IN")
                    && PARTICLES.contains(t.relation())
                    && isBare(clause, t, by);
            if (t.index() < clause.root().index()) {
                before.add(t);
            } else if (particle) {
                group.add(t);
            } else {
                after.add(t);
            }
        }
        group.add(0, clause.root());
        List<Token> order = new ArrayList<>(clause.front());
        order.addAll(before);
        order.addAll(group);
        order.addAll(clause.subject());
        order.addAll(after);
        Optional<TreeMap<Integer, String>> resolved = new Alone(basis).resolve(clause.sentence(), order, named);
        return resolved.map(instead -> {
            instead.put(clause.root().index(), verb.get());
            lower(clause, instead);
            String front = words(clause.front(), instead);
            String question = String.join(
                    " ",
                    wh,
                    words(before, instead),
                    words(group, instead),
                    words(clause.subject(), instead),
                    words(after, instead));
            return Letters.tidy(front.isEmpty() ? question : front + ", " + question);
        });
    }

    /** "paid for by the trust": the preposition has nothing of its own behind it. */
    private static boolean isBare(Clause clause, Token t, List<Token> by) {
        boolean own = t.pos().equals("RP") || t.relation().equals("compound:prt");
        return own || !by.isEmpty() && by.get(0).index() == t.index() + 1;
    }

    private static void lower(Clause clause, Map<Integer, String> instead) {
        List<Token> all = clause.tokens();
        Token first = all.get(0);
        if (first.index() == 0 && !instead.containsKey(0)) {
            instead.put(0, Letters.inside(first));
        }
    }

    private String words(List<Token> tokens, Map<Integer, String> instead) {
        return Letters.tidy(Wording.of(basis.analysis().article(), tokens, instead));
    }

    /** The verb in the active, for a doer in the singular. */
    private static Optional<String> verb(Token root, List<Token> helpers) {
        String participle = Letters.lower(root.text());
        List<String> words =
                helpers.stream().map(t -> Letters.lower(Verbs.full(t))).toList();
        return Optional.ofNullable(
                switch (String.join(" ", words)) {
                    case "was", "were" -> PAST.getOrDefault(participle, participle);
                    case "is", "are" -> Verbs.thirdPerson(root.lemma());
                    case "has been", "have been" -> "has " + participle;
                    case "had been" -> "had " + participle;
                    case "will be" -> "will " + root.lemma();
                    default -> null;
                });
    }
}
