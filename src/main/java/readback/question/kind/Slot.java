package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Seat;
import readback.question.english.Verbs;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Token;

/**
 * An amount in the phrase that can be asked for, and the phrase in its clause: in "pleaded guilty to 31 counts of theft"
 * the phrase is that of "counts", after "to".
 *
 * @param words  the words of the amount
 * @param inner  the head of these words
 * @param item   the head of what is counted or measured: a part of the phrase where that lists several ("two yearlings")
 * @param phrase the head of the phrase, hanging on the predicate or on an infinitive under it; the predicate itself in
 *               "the rent is £500"
 */
record Slot(
        Basis basis,
        Fact.Amount amount,
        Voice voice,
        Clause clause,
        List<Token> words,
        Token inner,
        Token item,
        Token phrase) {

    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "on",
            "at",
            "to",
            "by",
            "for",
            "from",
            "of",
            "with",
            "within",
            "after",
            "before",
            "over",
            "during",
            "under",
            "into",
            "among",
            "through",
            "against",
            "across",
            "throughout");

    private static final Set<String> PLACES =
            Set.of("in", "at", "on", "near", "inside", "around", "across", "outside", "throughout");

    static Optional<Slot> of(Basis basis, Fact.Amount amount) {
        return Voice.of(basis, amount.span(), amount.standing())
                .flatMap(voice -> Seat.of(basis, amount.span(), voice.limit())
                        .or(() -> Seat.cut(basis, amount.span(), voice.limit()))
                        .or(() -> voice.isOwn() ? Seat.attached(basis, amount.span()) : Optional.empty())
                        .flatMap(seat -> of(basis, amount, voice, seat)));
    }

    private static Optional<Slot> of(Basis basis, Fact.Amount amount, Voice voice, Seat seat) {
        Clause clause = Slim.of(seat.clause());
        Sentence s = clause.sentence();
        Token inner = seat.inner();
        List<Token> words = s.tokensIn(amount.span());
        if (!clause.tokens().containsAll(words)
                || When.isOthers(clause)
                || isAny(clause)
                || isToDo(clause)
                || clause.tokens().stream().anyMatch(t -> t.text().equals(";"))) {
            return Optional.empty();
        }
        Token root = clause.root();
        Token phrase = inner;
        Token over = inner.head() < 0 ? inner : s.tokens().get(inner.head());
        boolean under = isUnder(over, words, root);
        while (!under
                && phrase != root
                && phrase.head() != root.index()
                && !isVerbal(s, s.tokens().get(phrase.head()))) {
            phrase = s.tokens().get(phrase.head());
        }
        for (Token v = under ? root : phrase; v != root && v.head() != root.index(); ) {
            v = s.tokens().get(v.head());
            if (!v.relation().equals("xcomp")) {
                return Optional.empty();
            }
        }
        return Optional.of(new Slot(basis, amount, voice, clause, words, inner, item(s, inner, words), phrase));
    }

    /** "sold for £870m", parsed as an adverb "for" with the sum below it. */
    private static boolean isUnder(Token over, List<Token> words, Token root) {
        return Forms.is(over.pos(), "IN|TO")
                && over.head() == root.index()
                && over.index() == words.get(0).index() - 1;
    }

    /** "is to receive": the "to" belongs to the verb; "have the side tied": the participle alone is no predicate. */
    static boolean isToDo(Clause clause) {
        return clause.finite() == clause.root()
                ? clause.root().pos().equals("VBN")
                        && clause.root().head() >= 0
                        && clause.sentence()
                                .tokens()
                                .get(clause.root().head())
                                .lemma()
                                .matches("have|get")
                : Verbs.isBe(clause.finite()) && clause.root().pos().equals("VB");
    }

    /** "if any of the springs drops". */
    private static boolean isAny(Clause clause) {
        return clause.subject().get(0).text().matches("(?i)any|each|every|whoever|whichever");
    }

    private static boolean isVerbal(Sentence s, Token t) {
        return t.isVerb()
                || t.relation().equals("xcomp")
                || s.children(t.index()).stream().anyMatch(c -> c.relation().matches("cop|nsubj.*|mark"));
    }

    /** What the figure stands before: "bees" in "96 bees"; itself in "three years" and "two of the horses". */
    private static Token item(Sentence s, Token inner, List<Token> words) {
        boolean counts = inner.head() > inner.index()
                && inner.relation().matches("nummod|amod|compound|nmod|dep")
                && s.tokens().get(inner.head()).isNoun();
        return counts && !words.contains(s.tokens().get(inner.head()))
                ? s.tokens().get(inner.head())
                : inner;
    }

    Sentence sentence() {
        return clause.sentence();
    }

    /** "two of the horses", "£500", "three years": the words of the amount are the phrase, but for what follows. */
    boolean isItself() {
        return item == inner && phrase == inner;
    }

    /** "96 bees": the phrase is what is counted. */
    boolean isCounted() {
        return item != inner && phrase == item && !isAttribute();
    }

    /** "five cubs, two yearlings": what is counted is one of several things. */
    boolean isListed() {
        Token t = item;
        while (t != phrase && t.relation().equals("conj")) {
            t = sentence().tokens().get(t.head());
        }
        return item != inner && item != phrase && t == phrase;
    }

    /** "a five-metre tunnel". */
    boolean isAttribute() {
        return item != inner
                && (inner.relation().matches("compound|amod") && item.pos().equals("NN")
                        || words.stream().anyMatch(t -> t.text().contains("-")));
    }

    /** "a loss of £3m". */
    boolean isOf() {
        int first = words.get(0).index();
        boolean loose =
                first > 1 && sentence().tokens().get(first - 1).text().equals("of") && phrase.index() == first - 2;
        return loose
                || inner != phrase
                        && inner.head() == phrase.index()
                        && inner.relation().startsWith("nmod")
                        && sentence().children(inner.index()).stream()
                                .anyMatch(c ->
                                        c.relation().equals("case") && c.text().equals("of"));
    }

    boolean isPredicate() {
        return phrase == clause.root();
    }

    /** All the words of the phrase; where one may stand behind the verb, without the place ("wolves | in Poland"). */
    List<Token> part() {
        List<Token> all = new ArrayList<>(clause.under(phrase));
        prepositions().stream().filter(t -> !all.contains(t)).forEach(t -> all.add(0, t));
        boolean there =
                phrase.relation().startsWith("nsubj") && !clause.subject().contains(phrase);
        if (there || phrase.relation().equals("obj")) {
            for (Token c : sentence().children(phrase.index())) {
                boolean place = c.relation().startsWith("nmod")
                        && c.index() > phrase.index()
                        && sentence().children(c.index()).stream()
                                .anyMatch(t -> t.relation().equals("case") && PLACES.contains(Letters.lower(t.text())));
                if (place && !words.contains(c)) {
                    all.removeAll(clause.under(c));
                }
            }
        }
        return all;
    }

    /** The words after the amount inside the phrase: "in aid" in "$150 million in aid". */
    List<Token> rest() {
        return part().stream()
                .filter(t -> !words.contains(t) && !isCase(t) && !t.relation().equals("punct"))
                .toList();
    }

    private boolean isCase(Token t) {
        return t.index() == phrase.head() && isUnder(t, words, clause.root())
                || t.relation().equals("case") && t.head() == phrase.index();
    }

    /** The preposition before the phrase, "" for none; nothing where it is none that can stand before question words. */
    Optional<String> preposition() {
        List<Token> cases = sentence().tokens().stream()
                .filter(t -> isCase(t) && !words.contains(t) && t.index() < phrase.index())
                .toList();
        if (cases.isEmpty()) {
            return Optional.of("");
        }
        String word = Letters.lower(cases.get(0).text());
        boolean nominal = clause.root().isNoun() && !isPredicate();
        return cases.size() == 1 && !nominal && PREPOSITIONS.contains(word) ? Optional.of(word) : Optional.empty();
    }

    private List<Token> prepositions() {
        return sentence().tokens().stream().filter(this::isCase).toList();
    }

    /** The question with these words in place of the whole phrase. */
    Optional<String> ask(String wh) {
        return ask(wh, part());
    }

    /** The question with these words in place of the phrase up to the amount; what follows stays where it is. */
    Optional<String> askUpTo(String wh) {
        int last = words.get(words.size() - 1).index();
        return ask(
                wh,
                part().stream()
                        .filter(t -> t.index() <= Math.max(last, phrase.index()))
                        .toList());
    }

    /** The question with these words in place of the amount alone; what follows the amount stays where it is. */
    Optional<String> askAmount(String wh) {
        List<Token> gone = new ArrayList<>(words);
        gone.addAll(prepositions());
        gone.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return ask(wh, gone);
    }

    private Optional<String> ask(String wh, List<Token> gone) {
        Asking asking = new Asking(basis);
        if (clause.subject().contains(phrase)) {
            return gone.containsAll(clause.subject())
                    ? asking.askSubject(wh, clause, false, voice.named())
                    : Optional.empty();
        }
        return preposition().flatMap(p -> asking.ask(p.isEmpty() ? wh : p + " " + wh, clause, gone, voice.named()));
    }

    /** The question for the amount and words around it ("1.91 metres tall"), without a preposition. */
    Optional<String> askWith(String wh, List<Token> more) {
        List<Token> gone = new ArrayList<>(words);
        gone.addAll(more);
        gone.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return clause.subject().contains(phrase)
                ? Optional.empty()
                : new Asking(basis).ask(wh, clause, gone, voice.named());
    }

    /** The same slot in a clause without these words. */
    Slot without(List<Token> gone) {
        List<Token> left =
                clause.tokens().stream().filter(t -> !gone.contains(t)).toList();
        return new Slot(
                basis,
                amount,
                voice,
                new Clause(sentence(), clause.root(), left, clause.subject(), clause.finite()),
                words,
                inner,
                item,
                phrase);
    }
}
