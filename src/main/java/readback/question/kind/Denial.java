package readback.question.kind;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readback.question.english.Basis;
import readback.question.english.Letters;
import readback.question.english.Verbs;
import readback.question.english.Words;
import readback.text.Token;

/**
 * Takes a "not" or "no" out of a sentence: "no talks had been arranged", "talks had been arranged". None is put in: nobody
 * reports what did not happen unless somebody expected it, so that "will not receive" gives itself away.
 */
final class Denial {

    private static final Set<String> UNCOUNTED = Words.set("uncounted");

    /** Words that live under a denial only, and those that bound it. */
    private static final Pattern BOUND = Pattern.compile("(?i)\\b(any|anyone|anybody|anything|anywhere|ever|yet|either"
            + "|at all|until|longer|nor|but|apart from|except|other than|only|necessarily|enough|all|every|always"
            + "|much|many|just|even|because|so|more|less|fewer|unless|if)\\b");

    private final Basis basis;
    private final Verbatim told;
    private final Token asserted;
    private final boolean bound;

    Denial(Basis basis, Verbatim told) {
        this.basis = basis;
        this.told = told;
        this.asserted = told.asserted();
        boolean aside = told.tokens().stream().anyMatch(t -> t.text().equals(",") && t.index() > asserted.index());
        this.bound = aside || BOUND.matcher(told.told()).find();
    }

    /** Without its "not" or "no". */
    Optional<Twist> lifted() {
        if (bound) {
            return Optional.empty();
        }
        return not().or(this::no).or(this::none);
    }

    /** "has not been charged" without the "not"; "did not affect" as "affected". */
    private Optional<Twist> not() {
        Optional<Token> not = told.children(asserted).stream()
                .filter(c -> c.text().matches("not|n['’]t"))
                .findFirst();
        Optional<Token> helper = not.flatMap(n -> told.children(asserted).stream()
                .filter(c -> c.relation().matches("aux.*|cop") && c.index() == n.index() - 1)
                .findFirst());
        if (helper.isEmpty()) {
            return Optional.empty();
        }
        String low = Letters.lower(helper.get().text());
        if (!low.matches("do|does|did")) {
            String whole = low.matches("ca|wo")
                    ? (low.equals("ca") ? "can" : "will")
                    : helper.get().text();
            return low.matches("must|should|need|may|might")
                    ? Optional.empty()
                    : Twist.at(basis, told, helper.get().span().cover(not.get().span()), whole);
        }
        Optional<String> form = low.equals("do")
                ? Optional.of(asserted.lemma())
                : low.equals("does") ? Optional.of(Verbs.thirdPerson(asserted.lemma())) : Past.of(asserted.lemma());
        return asserted.index() != not.get().index() + 1
                ? Optional.empty()
                : form.flatMap(f -> Twist.at(basis, told, helper.get().span().cover(asserted.span()), f));
    }

    /** "no new talks" as "new talks", "no offer" as "an offer". */
    private Optional<Twist> no() {
        for (Token t : told.tokens()) {
            if (!t.text().equalsIgnoreCase("no") || !t.relation().equals("det") || t.head() < 0) {
                continue;
            }
            Token noun = told.sentence().tokens().get(t.head());
            boolean part = noun.head() == asserted.index() && noun.relation().matches("nsubj.*|obj");
            Optional<Token> next = told.tokens().stream()
                    .filter(n -> n.index() == t.index() + 1)
                    .findFirst();
            if (!part || next.isEmpty() || next.get().index() > noun.index() || told.isQuoted(t.span())) {
                continue;
            }
            boolean bare = noun.pos().equals("NNS") || UNCOUNTED.contains(Letters.lower(noun.lemma()));
            if (!bare && !noun.pos().equals("NN")) {
                continue;
            }
            String word = next.get().text();
            String instead = bare ? word : Letters.article(word) + " " + word;
            return Twist.at(basis, told, t.span().cover(next.get().span()), instead);
        }
        return Optional.empty();
    }

    /** "none of the money has been found" as "all of the money has been found". */
    private Optional<Twist> none() {
        Optional<Token> none = told.tokens().stream()
                .filter(t -> t.text().equalsIgnoreCase("none")
                        && t.relation().startsWith("nsubj")
                        && t.head() == asserted.index())
                .findFirst();
        return none.filter(n -> told.children(n).stream()
                        .anyMatch(
                                c -> c.relation().startsWith("nmod") && (c.pos().equals("NN") || !isSingular())))
                .flatMap(n -> Twist.at(basis, told, n.span(), "all"));
    }

    private boolean isSingular() {
        return told.children(asserted).stream().anyMatch(c -> c.text().matches("is|was|has"));
    }
}
