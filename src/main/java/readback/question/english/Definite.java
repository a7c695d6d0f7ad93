package readback.question.english;

import java.util.List;
import java.util.Set;
import readback.text.Sentence;
import readback.text.Token;

/** Whether "the" and a noun say what they mean without the sentences before. */
final class Definite {

    private static final Set<String> UNIQUE = Words.set("unique");
    private static final Set<String> VAGUE = Words.set("vague");
    private static final Set<String> EMPTY = Set.of(
            "first", "second", "third", "last", "next", "new", "whole", "entire", "latest", "final", "two", "three",
            "main");

    private final Basis basis;
    private final boolean verbatim;

    /** @param verbatim for a sentence shown as the article has it, where every noun stands that is not a vague one */
    Definite(Basis basis, boolean verbatim) {
        this.basis = basis;
        this.verbatim = verbatim;
    }

    /** "the police": there is one only, whoever writes of it. */
    static boolean isUnique(Token noun) {
        return UNIQUE.contains(Letters.lower(noun.lemma()));
    }

    /** "the crisis" stands only where the article is about one, "the police" always, "the group" never. */
    boolean stands(Sentence sentence, Token noun, List<Token> tokens) {
        List<Token> children = sentence.children(noun.index());
        boolean the = children.stream()
                .anyMatch(c -> c.relation().startsWith("det")
                        && Letters.lower(c.text()).equals("the"));
        boolean described = children.stream()
                .anyMatch(c -> tokens.contains(c)
                        && !EMPTY.contains(Letters.lower(c.text()))
                        && Set.of(
                                        "amod",
                                        "compound",
                                        "nmod",
                                        "nmod:of",
                                        "acl",
                                        "acl:relcl",
                                        "nmod:poss",
                                        "appos",
                                        "ccomp")
                                .contains(c.relation()));
        if (!the || described) {
            return true;
        }
        String lemma = Letters.lower(noun.lemma());
        if (noun.pos().equals("NN")
                && noun.relation().startsWith("nsubj")
                && !UNIQUE.contains(lemma)
                && !basis.isIntroduced(noun)) {
            return false;
        }
        return UNIQUE.contains(lemma)
                || basis.isTopic(noun) && !VAGUE.contains(lemma)
                || verbatim && (!VAGUE.contains(lemma) || basis.isInTitle(noun))
                || tokens.stream()
                        .anyMatch(t -> t.index() < noun.index()
                                && t.isNoun()
                                && t.lemma().equals(noun.lemma()));
    }
}
