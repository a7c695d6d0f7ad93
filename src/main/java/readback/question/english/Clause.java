package readback.question.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * A finite clause with its subject, cut loose from what surrounds it: coordinated clauses, appositions, relative
 * clauses after a comma, parentheses and connectives are gone; what bounds its truth (conditions, adverbs, negation)
 * stays.
 *
 * @param root    the predicate
 * @param tokens  all words of the clause in order, subject included
 * @param subject the words of the subject
 * @param finite  the word that carries the tense: the first auxiliary, or the verb itself
 */
public record Clause(Sentence sentence, Token root, List<Token> tokens, List<Token> subject, Token finite) {

    private static final Set<String> CONNECTIVES = Words.set("connectives");
    private static final Set<String> LOOSE = Set.of("while", "whereas", "although", "though", "as", "whilst", "with");
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> CLAUSAL = Set.of("advcl", "acl", "acl:relcl", "parataxis", "appos");

    /** The clause under a predicate. */
    public static Optional<Clause> at(Sentence sentence, int root) {
        return at(sentence, root, t -> true);
    }

    /** The clause under a predicate, of the words inside a span only. */
    public static Optional<Clause> within(Sentence sentence, int root, Span span) {
        return at(sentence, root, t -> span.contains(t.span()));
    }

    private static Optional<Clause> at(Sentence sentence, int root, Predicate<Token> allowed) {
        Token verb = sentence.tokens().get(root);
        List<Token> children = sentence.children(root);
        if (children.stream()
                .anyMatch(c -> Set.of("csubj", "csubj:pass", "cc:preconj").contains(c.relation()))) {
            return Optional.empty();
        }
        Optional<Token> own =
                children.stream().filter(c -> SUBJECT.contains(c.relation())).findFirst();
        Optional<Token> first = own.or(() -> shared(sentence, verb));
        if (first.isEmpty()
                || Set.of("who", "which", "that", "what", "whose")
                        .contains(Letters.lower(first.get().text()))) {
            return Optional.empty();
        }
        Set<Integer> in = new TreeSet<>();
        sentence.subtree(root).forEach(t -> in.add(t.index()));
        if (own.isEmpty()) {
            sentence.subtree(first.get().index()).forEach(t -> in.add(t.index()));
            auxiliariesOf(sentence, verb).forEach(t -> in.add(t.index()));
        }
        Trim trim = new Trim(sentence, in);
        for (Token c : children) {
            dropAround(trim, sentence, verb, c);
        }
        trim.loose(CLAUSAL, LOOSE, CONNECTIVES, root);
        trim.brackets();
        List<Token> tokens = sentence.tokens().stream()
                .filter(t -> in.contains(t.index()) && allowed.test(t))
                .toList();
        List<Token> subject = sentence.subtree(first.get().index()).stream()
                .filter(tokens::contains)
                .toList();
        List<Token> auxiliaries = new ArrayList<>();
        for (Token t : tokens) {
            if (t.index() != root && isAuxiliary(t) && (t.head() == root || own.isEmpty() && t.head() == verb.head())) {
                auxiliaries.add(t);
            }
        }
        Token finite = auxiliaries.isEmpty() ? verb : auxiliaries.get(0);
        if (subject.isEmpty() || !tokens.contains(verb) || !Verbs.isFinite(finite)) {
            return Optional.empty();
        }
        if (finite.index() < subject.get(subject.size() - 1).index()) {
            return Optional.empty();
        }
        return Optional.of(new Clause(sentence, verb, tokens, subject, finite));
    }

    private static boolean isAuxiliary(Token t) {
        return Set.of("aux", "aux:pass", "cop").contains(t.relation())
                && !t.pos().equals("TO");
    }

    private static Optional<Token> shared(Sentence sentence, Token verb) {
        if (!verb.relation().equals("conj") || verb.head() < 0) {
            return Optional.empty();
        }
        return sentence.children(verb.head()).stream()
                .filter(c -> SUBJECT.contains(c.relation()))
                .findFirst();
    }

    private static List<Token> auxiliariesOf(Sentence sentence, Token verb) {
        boolean bare = sentence.children(verb.index()).stream().noneMatch(Clause::isAuxiliary) && !Verbs.isFinite(verb);
        return !bare
                ? List.of()
                : sentence.children(verb.head()).stream()
                        .filter(c -> isAuxiliary(c) && !c.relation().equals("cop"))
                        .toList();
    }

    private static void dropAround(Trim trim, Sentence sentence, Token verb, Token child) {
        String relation = child.relation();
        boolean clause = child.isVerb()
                || sentence.children(child.index()).stream()
                        .anyMatch(g ->
                                SUBJECT.contains(g.relation()) || g.relation().equals("cop"));
        if (relation.equals("conj") && (clause || verb.isVerb())) {
            trim.drop(child.index());
            sentence.children(child.index()).stream()
                    .filter(g -> g.relation().equals("cc"))
                    .forEach(g -> trim.drop(g.index()));
        }
        if (relation.equals("mark") || relation.equals("discourse") || relation.equals("vocative")) {
            trim.drop(child.index());
        }
        if (relation.equals("cc") && (child.index() < verb.index() || verb.isVerb())) {
            trim.drop(child.index());
        }
    }

    /** Whether the clause is denied. */
    public boolean isNegated() {
        return tokens.stream()
                .anyMatch(t -> t.lemma().equals("not")
                        || Set.of("n't", "n’t", "never", "no", "nobody", "nothing", "none", "neither", "nor")
                                .contains(Letters.lower(t.text())));
    }

    /** The words before the subject. */
    public List<Token> front() {
        int start = subject.get(0).index();
        return tokens.stream().filter(t -> t.index() < start && t != finite).toList();
    }

    /** The words after the subject, without the one that carries the tense. */
    public List<Token> tail() {
        int start = subject.get(0).index();
        return tokens.stream()
                .filter(t -> t.index() > start && t != finite && !subject.contains(t))
                .toList();
    }

    /** The words of the clause under this word. */
    public List<Token> under(Token head) {
        return sentence.subtree(head.index()).stream().filter(tokens::contains).toList();
    }

    /** Whether the verb needs "did", "does" or "do" to ask. */
    public boolean needsSupport() {
        return finite == root && !Verbs.isBe(root);
    }
}
