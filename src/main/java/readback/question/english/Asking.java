package readback.question.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.text.Sentence;
import readback.text.Token;

/** Turns a clause into a sentence that stands alone, or into a question. */
public final class Asking {

    private final Basis basis;
    private final Alone alone;

    public Asking(Basis basis) {
        this.basis = basis;
        this.alone = new Alone(basis);
    }

    /** The clause as a sentence without full stop, inside another ("20,000 bandits attacked Almaty"). */
    public Optional<String> statement(Clause clause, Set<Integer> named) {
        return statement(clause, named, List.of());
    }

    /** The same with some words left out. */
    public Optional<String> statement(Clause clause, Set<Integer> named, List<Token> left) {
        List<Token> gone = fenced(clause, left);
        List<Token> kept =
                clause.tokens().stream().filter(t -> !gone.contains(t)).toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        return kept(clause, kept, List.of(), named)
                .map(k -> Wording.of(basis.analysis().article(), k.tokens(), merged(k.instead(), Map.of(), k.tokens())))
                .map(w -> w.replaceAll("[.,;:!]+$", ""));
    }

    /**
     * A question whose question words stand for something other than the subject: "When did Almaty airport reopen to
     * flights". No question mark, no capital.
     *
     * @param gone the words that are asked for
     */
    public Optional<String> ask(String wh, Clause clause, List<Token> asked, Set<Integer> named) {
        List<Token> gone = fenced(clause, asked);
        List<Token> front = keep(clause.front(), gone);
        List<Token> tail = keep(clause.tail(), gone);
        List<Token> subject = keep(clause.subject(), gone);
        boolean comma = subject.stream().anyMatch(t -> t.text().equals(","));
        if (comma || subject.size() != clause.subject().size()) {
            return Optional.empty();
        }
        Map<Integer, String> forms = new TreeMap<>();
        String helper = Verbs.full(clause.finite());
        if (clause.needsSupport()) {
            helper = Verbs.support(clause.root());
            forms.put(clause.root().index(), clause.root().lemma());
            tail = new ArrayList<>(tail);
            tail.add(clause.root());
            tail.sort((a, b) -> Integer.compare(a.index(), b.index()));
        }
        for (Token t : tail) {
            if (t.text().equals("n't") || t.text().equals("n’t")) {
                forms.put(t.index(), "not");
            }
        }
        if (helper.equalsIgnoreCase("ca")
                || helper.equalsIgnoreCase("wo")
                || helper.startsWith("'")
                || helper.startsWith("’")) {
            return Optional.empty();
        }
        List<Token> all = new ArrayList<>(front);
        all.addAll(subject);
        all.addAll(tail);
        Optional<Alone.Kept> kept = kept(clause, all, asked, named);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, String> instead =
                merged(kept.get().instead(), forms, kept.get().tokens());
        String opening = words(front, kept.get(), instead);
        String question = wh + " " + Letters.lower(helper) + " " + words(subject, kept.get(), instead) + " "
                + words(tail, kept.get(), instead);
        return Optional.of(Letters.tidy(opening.isEmpty() ? question : opening + ", " + question));
    }

    /** A question whose question words stand for the subject: "who established Ingoma Nshya ten years ago". */
    public Optional<String> askSubject(String wh, Clause clause, boolean singular, Set<Integer> named) {
        List<Token> tail = new ArrayList<>(clause.tail());
        tail.add(clause.finite());
        tail.sort((a, b) -> Integer.compare(a.index(), b.index()));
        Map<Integer, String> forms = new TreeMap<>();
        forms.put(clause.finite().index(), singular ? Verbs.singular(clause.finite()) : Verbs.full(clause.finite()));
        List<Token> front = clause.front();
        List<Token> all = new ArrayList<>(front);
        all.addAll(tail);
        Optional<Alone.Kept> kept = kept(clause, all, clause.subject(), named);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, String> instead =
                merged(kept.get().instead(), forms, kept.get().tokens());
        String opening = words(front, kept.get(), instead);
        String question = wh + " " + words(tail, kept.get(), instead);
        return Optional.of(Letters.tidy(opening.isEmpty() ? question : opening + ", " + question));
    }

    /** What stands alone of these words; nothing if what is asked for would be taken out with the rest. */
    private Optional<Alone.Kept> kept(Clause clause, List<Token> all, List<Token> asked, Set<Integer> named) {
        return alone.shortened(clause.sentence(), all, clause.root(), named)
                .filter(k -> asked.stream().allMatch(t -> {
                    Token at = t;
                    while (at.head() >= 0 && at.index() != clause.root().index()) {
                        if (all.contains(at) && !k.tokens().contains(at)) {
                            return false;
                        }
                        at = clause.sentence().tokens().get(at.head());
                    }
                    return true;
                }));
    }

    private String words(List<Token> part, Alone.Kept kept, Map<Integer, String> instead) {
        List<Token> left = part.stream().filter(kept.tokens()::contains).toList();
        return Letters.tidy(Wording.of(basis.analysis().article(), left, instead));
    }

    /** Words of one clause that stand alone; a first word loses the capital of its place. */
    public Optional<String> words(Clause clause, List<Token> kept, Set<Integer> named, Map<Integer, String> forms) {
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        return alone.resolve(clause.sentence(), kept, named)
                .map(r -> Wording.of(basis.analysis().article(), kept, merged(r, forms, kept)));
    }

    /** Words of one sentence that stand alone, such as a noun with what describes it. */
    public Optional<String> words(Sentence sentence, List<Token> kept, Set<Integer> named) {
        return alone.resolve(sentence, kept, named)
                .map(r -> Wording.of(basis.analysis().article(), kept, merged(r, Map.of(), kept)));
    }

    /** Index of a first word that stands after a quotation mark or a connective with its comma. */
    private static int opening(List<Token> tokens) {
        Token t = tokens.get(0);
        return t.index() <= 2
                        && Character.isUpperCase(t.text().charAt(0))
                        && !t.ner().equals("PERSON")
                        && t.isNoun()
                ? -1
                : t.index() <= 2 ? t.index() : -1;
    }

    /** The words asked for, with the commas that fence them. */
    private static List<Token> fenced(Clause clause, List<Token> gone) {
        if (gone.isEmpty()) {
            return gone;
        }
        List<Token> all = new ArrayList<>(gone);
        int from = gone.get(0).index() - 1;
        int to = gone.get(gone.size() - 1).index() + 1;
        List<Token> marks = clause.tokens().stream()
                .filter(t -> (t.index() == from || t.index() == to)
                        && Set.of(",", "–", "—").contains(t.text()))
                .toList();
        int end = clause.tokens().get(clause.tokens().size() - 1).index();
        if (marks.size() == 2 || to > end) {
            all.addAll(marks);
        }
        return all;
    }

    private static List<Token> keep(List<Token> tokens, List<Token> gone) {
        return tokens.stream().filter(t -> !gone.contains(t)).toList();
    }

    private static Map<Integer, String> merged(
            Map<Integer, String> resolved, Map<Integer, String> forms, List<Token> tokens) {
        Map<Integer, String> all = new TreeMap<>(resolved);
        all.putAll(forms);
        for (Token t : tokens) {
            boolean first = t.index() == 0 || t.index() == opening(tokens);
            if (first && !all.containsKey(t.index()) && Letters.mayBeLowered(t) && !isTitle(t, tokens)) {
                all.put(t.index(), Letters.lowerFirst(t.text()));
            }
        }
        return all;
    }

    /** "Detective Inspector Ruth Okello": a word of a name's title keeps its capital. */
    private static boolean isTitle(Token t, List<Token> tokens) {
        return t.isNoun()
                && tokens.stream()
                        .anyMatch(n -> n.index() == t.index() + 1
                                && n.isProperNoun()
                                && (t.head() == n.index() || t.head() == n.head()));
    }

    /** A stem: capital, question mark. */
    public static String stem(String question) {
        return Letters.capital(question.replaceAll("[.,;:]+$", "")) + "?";
    }

    /** A sentence: capital, full stop. */
    public static String sentence(String clause) {
        return Letters.capital(Letters.open(clause)) + ".";
    }
}
