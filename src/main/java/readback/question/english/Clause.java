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
    /** What happens of itself: "was taken over and reopened" does not say that it was reopened. */
    private static final Set<String> ITSELF = Set.of(
            "open", "reopen", "close", "end", "begin", "start", "stop", "resume", "return", "fall", "rise", "die");

    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> CLAUSAL = Set.of("advcl", "acl", "acl:relcl", "parataxis", "appos");

    /** The clause under a predicate. */
    public static Optional<Clause> at(Sentence sentence, int root) {
        return at(sentence, root, t -> true, false);
    }

    /** A whole sentence as it stands, without a connective in front; not to be taken apart. */
    public static Clause whole(Sentence sentence) {
        List<Token> all = new ArrayList<>(
                sentence.tokens().stream().filter(t -> !t.text().equals("also")).toList());
        while (!all.isEmpty()
                && (Forms.is(all.get(0).text(), "And|But|Or|So|Yet")
                        || all.get(0).text().equals(",")
                        || CONNECTIVES.contains(Letters.lower(all.get(0).text())))) {
            all.remove(0);
        }
        while (!all.isEmpty()
                && all.get(all.size() - 1).relation().equals("punct")
                && !"”)".contains(all.get(all.size() - 1).text())) {
            all.remove(all.size() - 1);
        }
        Token root = sentence.tokens().stream()
                .filter(t -> t.head() < 0)
                .findFirst()
                .orElse(sentence.tokens().get(0));
        return new Clause(sentence, root, List.copyOf(all), List.of(), root);
    }

    /** The clause under a predicate, of the words inside a span only. */
    public static Optional<Clause> within(Sentence sentence, int root, Span span) {
        return at(sentence, root, t -> span.contains(t.span()), true);
    }

    private static Optional<Clause> at(Sentence sentence, int root, Predicate<Token> allowed, boolean bounded) {
        Token verb = sentence.tokens().get(root);
        List<Token> children = sentence.children(root);
        if (children.stream().anyMatch(c -> Forms.is(c.relation(), "csubj|csubj:pass|cc:preconj"))) {
            return Optional.empty();
        }
        Optional<Token> there = children.stream()
                .filter(c -> c.relation().equals("expl") && c.text().equalsIgnoreCase("there"))
                .findFirst();
        Optional<Token> own = there.isPresent()
                ? there
                : children.stream().filter(c -> SUBJECT.contains(c.relation())).findFirst();
        boolean relative = own.isPresent() && own.get().pos().startsWith("W");
        Optional<Token> first = relative ? antecedent(sentence, verb) : own.or(() -> shared(sentence, verb));
        if (first.isEmpty() || first.get().pos().startsWith("W") || isThat(first.get())) {
            return Optional.empty();
        }
        Token who = own.orElse(first.get());
        if (children.stream().anyMatch(c -> c != who && asks(sentence, c))
                || sentence.children(who.index()).stream().anyMatch(c -> c.pos().equals("WP$"))) {
            return Optional.empty();
        }
        Set<Integer> in = new TreeSet<>();
        sentence.subtree(root).forEach(t -> in.add(t.index()));
        if (own.isEmpty() || relative) {
            subjectWords(sentence, first.get(), verb).forEach(t -> in.add(t.index()));
        }
        if (own.isEmpty()) {
            auxiliariesOf(sentence, verb).forEach(t -> in.add(t.index()));
        }
        Trim trim = new Trim(sentence, in);
        if (relative) {
            trim.drop(own.get().index());
        }
        for (Token c : children) {
            dropAround(trim, sentence, verb, c);
        }
        trim.loose(CLAUSAL, LOOSE, CONNECTIVES, root);
        trim.brackets();
        List<Token> tokens = sentence.tokens().stream()
                .filter(t -> in.contains(t.index()) && allowed.test(t))
                .toList();
        List<Token> subject = subjectWords(sentence, first.get(), verb).stream()
                .filter(tokens::contains)
                .toList();
        List<Token> auxiliaries = new ArrayList<>();
        for (Token t : tokens) {
            if (t.index() != root
                    && isAuxiliary(t)
                    && (t.head() == root || own.isEmpty() && t.head() == verb.head() && in.contains(t.index()))) {
                auxiliaries.add(t);
            }
        }
        Token finite = auxiliaries.isEmpty() ? verb : auxiliaries.get(0);
        boolean mistagged = auxiliaries.isEmpty()
                && Forms.is(finite.pos(), "VBN|VB")
                && (own.isPresent() || ITSELF.contains(Letters.lower(verb.lemma())));
        if (subject.isEmpty() || !tokens.contains(verb) || !Verbs.isFinite(finite) && !mistagged) {
            return Optional.empty();
        }
        if (finite.index() < subject.get(subject.size() - 1).index()) {
            return Optional.empty();
        }
        return Optional.of(new Clause(sentence, verb, tokens, subject, finite))
                .filter(c -> Sound.is(c, relative, bounded));
    }

    /** "where", "that", "in which" as a part of the clause: it is a clause about something outside it. */
    private static boolean asks(Sentence sentence, Token part) {
        boolean w = part.pos().startsWith("W")
                || part.text().equalsIgnoreCase("that") && !part.relation().equals("mark");
        return w
                || Forms.is(part.relation(), "obl|nmod|obj")
                        && sentence.children(part.index()).stream()
                                .anyMatch(c -> c.pos().equals("WP$") || c.pos().equals("WDT"));
    }

    private static boolean isThat(Token t) {
        return Forms.is(Letters.lower(t.text()), "that|which|who|this|these|those");
    }

    /** What "who" or "which" after a comma stands for; without the comma the words would lose their bound. */
    private static Optional<Token> antecedent(Sentence sentence, Token verb) {
        if (!verb.relation().equals("acl:relcl") || verb.head() < 0) {
            return Optional.empty();
        }
        int from = sentence.subtree(verb.index()).get(0).index();
        int near = from > 1 && sentence.tokens().get(from - 1).text().equals(",") ? from - 2 : verb.head();
        boolean who =
                sentence.subtree(verb.index()).stream().anyMatch(t -> t.text().equalsIgnoreCase("who"));
        if (near != verb.head() && !who) {
            return Optional.empty();
        }
        Token noun = sentence.tokens().get(near).isNoun()
                ? sentence.tokens().get(near)
                : sentence.tokens().get(verb.head());
        boolean fenced = from > 0
                && (sentence.tokens().get(from - 1).text().equals(",")
                        || sentence.tokens().get(from).text().equals(","));
        return fenced && noun.isNoun() && noun.index() < from && !Attached.isEither(sentence, noun, who)
                ? Optional.of(noun)
                : Optional.empty();
    }

    private static List<Token> subjectWords(Sentence sentence, Token noun, Token verb) {
        List<Token> clause = sentence.subtree(verb.index());
        boolean inside = clause.contains(noun);
        List<Integer> cases = sentence.children(noun.index()).stream()
                .filter(c -> c.relation().equals("case") && !c.pos().equals("POS"))
                .map(Token::index)
                .toList();
        return sentence.subtree(noun.index()).stream()
                .filter(t -> inside || !clause.contains(t))
                .filter(t -> !cases.contains(t.index()))
                .filter(t -> inside || !t.relation().equals("punct"))
                .toList();
    }

    private static boolean isAuxiliary(Token t) {
        return Forms.is(t.relation(), "aux|aux:pass|cop") && !t.pos().equals("TO");
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
        if (ITSELF.contains(Letters.lower(verb.lemma()))) {
            return List.of();
        }
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
            trim.dropAfter(child.index());
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

    /** Whether nothing but marks and connectives was left out. */
    public boolean isWhole() {
        return tokens.size() + 3 >= sentence.tokens().size();
    }

    /** Whether the verb needs "did", "does" or "do" to ask. */
    public boolean needsSupport() {
        return finite == root && !Verbs.isBe(root);
    }
}
