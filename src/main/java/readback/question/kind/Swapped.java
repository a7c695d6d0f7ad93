package readback.question.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Wording;
import readback.question.english.Words;
import readback.text.Mention;
import readback.text.Token;

/** Contradicts a sentence by the two names changed about: "Bristol beat Leeds" by "Leeds beat Bristol". */
final class Swapped {

    /** Deeds that are not done both ways. */
    private static final Set<String> VERBS = Words.set("one-way");

    private final Basis basis;
    private final Verbatim told;

    Swapped(Basis basis, Verbatim told) {
        this.basis = basis;
        this.told = told;
    }

    Optional<Twist> first() {
        Token root = told.asserted();
        Token verb = told.children(root).stream()
                .filter(c -> c.relation().equals("xcomp") && !VERBS.contains(Letters.lower(root.lemma())))
                .findFirst()
                .orElse(root);
        boolean plain = verb.isVerb()
                && VERBS.contains(Letters.lower(verb.lemma()))
                && told.lead().isEmpty()
                && told.tokens().stream()
                        .noneMatch(t -> t.isPronoun() || Forms.is(t.text(), "(?i)not|n['’]t|never|would|could|may"));
        Optional<Mention> doer = plain ? name(root, "nsubj") : Optional.empty();
        Optional<Mention> other = plain ? name(verb, "obj") : Optional.empty();
        if (doer.isEmpty() || other.isEmpty() || !isAlike(doer.get(), other.get())) {
            return Optional.empty();
        }
        String one = basis.words(doer.get().span()).replace('\n', ' ');
        String two = basis.words(other.get().span()).replace('\n', ' ');
        TreeMap<Integer, String> instead = new TreeMap<>(told.instead());
        put(instead, doer.get(), two);
        put(instead, other.get(), one);
        String words = Asking.sentence(
                Letters.capital(Letters.open(Wording.of(basis.analysis().article(), told.tokens(), instead))));
        return Optional.of(new Twist(words, one + " … " + two, two + " … " + one, 0));
    }

    private void put(TreeMap<Integer, String> instead, Mention m, String words) {
        List<Token> part = told.sentence().tokensIn(m.span());
        part.forEach(t -> instead.put(t.index(), ""));
        instead.put(part.get(0).index(), words);
    }

    /** A name that is the whole of its part, and stands once in the sentence. */
    private Optional<Mention> name(Token verb, String relation) {
        return basis.mentionsIn(told.sentence().span()).stream()
                .filter(m -> m.form() == Mention.Form.NAME)
                .filter(m -> basis.head(m.span())
                        .filter(h -> h.relation().equals(relation) && h.head() == verb.index())
                        .filter(h -> told.tokens().containsAll(told.sentence().tokensIn(m.span())))
                        .filter(h ->
                                told.children(h).stream().allMatch(c -> m.span().contains(c.span())))
                        .isPresent())
                .filter(m -> basis.mentionsIn(told.sentence().span()).stream()
                        .noneMatch(o -> o != m && o.entity() == m.entity()))
                .findFirst();
    }

    private boolean isAlike(Mention a, Mention b) {
        return a.entity() != b.entity()
                && basis.analysis().entity(a.entity()).type()
                        == basis.analysis().entity(b.entity()).type();
    }
}
