package readback.question.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.text.Sentence;
import readback.text.Token;

/**
 * Clauses that hang on a noun, taken as sentences of their own: "the company, founded in 1988" says that the company was
 * founded in 1988, "a manager who stole £2m" that a manager stole £2m. "The men who stole it" is left alone: without the
 * relative clause nobody knows which men.
 */
final class Attached {

    private static final Set<String> ONE = Set.of("a", "an", "another", "some", "several");

    private Attached() {}

    static Optional<Clause> of(Sentence sentence, Token verb) {
        if (verb.head() < 0) {
            return Optional.empty();
        }
        Token noun = sentence.tokens().get(verb.head());
        List<Token> clause = sentence.subtree(verb.index());
        int from = clause.get(0).index();
        if (!noun.isNoun() || noun.index() >= from) {
            return Optional.empty();
        }
        boolean fenced = sentence.tokens().get(from - 1).text().equals(",")
                || sentence.tokens().get(from).text().equals(",");
        boolean who = clause.stream().anyMatch(t -> t.text().equalsIgnoreCase("who"));
        boolean known = fenced ? !isEither(sentence, noun, who) : isNew(sentence, noun);
        return switch (verb.relation()) {
            case "acl:relcl" -> known ? relative(sentence, noun, verb, clause) : Optional.empty();
            case "acl" ->
                known && verb.pos().equals("VBN") ? participle(sentence, noun, verb, clause) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "The walkout at Vale, which began on Monday", "the brother of the mayor, who left": the clause may belong to the first noun. */
    static boolean isEither(Sentence sentence, Token noun, boolean who) {
        if (!noun.relation().startsWith("nmod") || noun.relation().equals("nmod:poss") || noun.head() < 0) {
            return false;
        }
        Token first = sentence.tokens().get(noun.head());
        boolean person = People.is(first) || first.ner().equals("PERSON");
        boolean near = who && noun.isProperNoun();
        return first.isNoun() && first.index() < noun.index() && who == person && !near;
    }

    /** Introduced right here: "a manager", "two trains", "fans". */
    private static boolean isNew(Sentence sentence, Token noun) {
        List<Token> before = sentence.children(noun.index()).stream()
                .filter(c -> c.index() < noun.index())
                .toList();
        boolean one = before.stream().anyMatch(c -> ONE.contains(Letters.lower(c.text())));
        boolean definite = before.stream()
                .anyMatch(c -> c.relation().matches("det|nmod:poss") && !ONE.contains(Letters.lower(c.text())));
        return one || noun.pos().equals("NNS") && !definite;
    }

    private static Optional<Clause> relative(Sentence sentence, Token noun, Token verb, List<Token> clause) {
        Optional<Token> pronoun = sentence.children(verb.index()).stream()
                .filter(c -> c.relation().matches("nsubj|nsubj:pass"))
                .filter(c -> Set.of("who", "which", "that").contains(Letters.lower(c.text())))
                .findFirst();
        if (pronoun.isEmpty()) {
            return Optional.empty();
        }
        List<Token> subject = words(sentence, noun, clause);
        List<Token> own = new ArrayList<>(clause);
        own.remove(pronoun.get());
        own.removeIf(t -> t.index() < pronoun.get().index());
        Token finite = sentence.children(verb.index()).stream()
                .filter(c ->
                        c.relation().matches("aux|aux:pass|cop") && !c.pos().equals("TO"))
                .findFirst()
                .orElse(verb);
        return Verbs.isFinite(finite) ? clause(sentence, verb, subject, own, finite) : Optional.empty();
    }

    private static Optional<Clause> participle(Sentence sentence, Token noun, Token verb, List<Token> clause) {
        boolean many = noun.pos().matches("NNP?S");
        Token was = new Token(-1, verb.span(), many ? "were" : "was", "be", "VBD", "O", verb.index(), "aux:pass");
        List<Token> own = new ArrayList<>(clause);
        own.removeIf(t -> t.index() < verb.index() && t.relation().equals("punct"));
        return clause(sentence, verb, words(sentence, noun, clause), own, was);
    }

    private static List<Token> words(Sentence sentence, Token noun, List<Token> clause) {
        int from = clause.get(0).index();
        List<Token> found = new ArrayList<>(sentence.subtree(noun.index()));
        found.removeIf(t ->
                t.index() >= from || t.relation().equals("case") && t.head() == noun.index() || clause.contains(t));
        while (!found.isEmpty() && found.get(found.size() - 1).relation().equals("punct")) {
            found.remove(found.size() - 1);
        }
        return found;
    }

    private static Optional<Clause> clause(
            Sentence sentence, Token verb, List<Token> subject, List<Token> own, Token finite) {
        while (!own.isEmpty() && own.get(own.size() - 1).relation().equals("punct")) {
            own.remove(own.size() - 1);
        }
        boolean nested = own.stream()
                .anyMatch(t -> t.relation().matches("conj") && t.head() == verb.index()
                        || t.relation().equals("dep"));
        boolean marks = subject.stream().anyMatch(t -> t.relation().equals("punct"))
                || !subject.isEmpty() && subject.get(0).pos().matches("IN|TO|CC|RB|W.*");
        boolean pronouns =
                subject.stream().anyMatch(Token::isPronoun) || own.stream().anyMatch(Token::isPronoun);
        if (nested || marks || pronouns || subject.isEmpty()) {
            return Optional.empty();
        }
        List<Token> tokens = new ArrayList<>(subject);
        tokens.addAll(own);
        return Optional.of(new Clause(sentence, verb, List.copyOf(tokens), List.copyOf(subject), finite))
                .filter(c -> Sound.is(c, true, true));
    }
}
