package readback.question.kind;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.Wording;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/**
 * A sentence of the article, one clause of it, or what it reports, as it stands: pronouns filled in, connectives left
 * out. "Her barrister said the bag, which was red, had been lost" gives "The bag was red" and "Ada Brill’s barrister
 * said that the bag had been lost".
 *
 * @param root    the predicate
 * @param tokens  the words that are kept
 * @param instead what stands in place of which token
 * @param lead    who says it ("Ada Brill said that"), where the words kept don't; else empty
 * @param words   all of it, without capital and full stop
 * @param proof   where it stands, and where the name that stands in it was given
 */
record Verbatim(
        Sentence sentence,
        Token root,
        List<Token> tokens,
        TreeMap<Integer, String> instead,
        String lead,
        String words,
        List<Span> proof) {

    /** Every sentence that stands alone, its clauses and what it reports, in order; of one sentence the longest first. */
    static List<Verbatim> all(Basis basis) {
        return basis.once(Verbatim.class, b -> new VerbatimFinder(b).find());
    }

    static Verbatim of(
            Basis basis,
            Sentence sentence,
            Token root,
            List<Token> tokens,
            TreeMap<Integer, String> instead,
            String lead,
            List<Span> proof) {
        String words = Letters.open(Wording.of(basis.analysis().article(), tokens, instead));
        return new Verbatim(sentence, root, tokens, instead, lead, led(lead, words), proof);
    }

    private static String led(String lead, String words) {
        return lead.isEmpty() ? words : lead + " " + words;
    }

    /** With capital and full stop. */
    String told() {
        return Asking.sentence(words).replaceFirst("([.!?]”)\\.$", "$1");
    }

    /** Whether it is less than the sentence, or told in other words: somebody has to find and read it. */
    boolean isCut() {
        return !lead.isEmpty() || tokens.size() + 4 < sentence.tokens().size();
    }

    int length() {
        return words.split(" ").length;
    }

    /** With other words in place of these; nothing if they are not in it as they stand. */
    Optional<String> with(Basis basis, Span part, String words) {
        return replaced(part, words, instead).map(other -> {
            String all = led(lead, Wording.of(basis.analysis().article(), tokens, other));
            return (all.startsWith(words) ? all.replaceAll("[.,;:]+$", "") + "." : Asking.sentence(all))
                    .replaceFirst("([.!?]”)\\.$", "$1");
        });
    }

    /**
     * The same as a quotation, what is filled in in brackets ("[Ada Brill’s] trial lasted _____ months."); nothing where
     * words of the article were left out in between, or stand in quotation marks.
     */
    Optional<String> quoted(Basis basis, Span part, String words) {
        boolean row = tokens.get(tokens.size() - 1).index() - first() + 1 == tokens.size();
        if (!row || !lead.isEmpty() || tokens.stream().anyMatch(t -> "“”‘\"".contains(t.text()))) {
            return Optional.empty();
        }
        TreeMap<Integer, String> shown = new TreeMap<>();
        instead.forEach((i, w) ->
                shown.put(i, bracketed(basis.words(sentence.tokens().get(i).span()), w)));
        return replaced(part, words, shown)
                .map(other -> Wording.of(basis.analysis().article(), tokens, other))
                .map(q -> q.startsWith(words)
                        ? q.replaceAll("[.,;:]+$", "") + "."
                        : q.startsWith("[") ? "[" + Asking.sentence(q.substring(1)) : Asking.sentence(q));
    }

    /** The whole of it as a quotation. */
    Optional<String> quoted(Basis basis) {
        Token last = tokens.get(tokens.size() - 1);
        return instead.getOrDefault(last.index(), "+").equals("+")
                ? quoted(basis, last.span(), basis.words(last.span()))
                : Optional.empty();
    }

    private static String bracketed(String as, String words) {
        if (words.isEmpty() || words.equalsIgnoreCase(as)) {
            return words.isEmpty() ? words : as;
        }
        return words.endsWith(" " + as)
                ? "[" + words.substring(0, words.length() - as.length() - 1) + "] " + as
                : "[" + words + "]";
    }

    private Optional<TreeMap<Integer, String>> replaced(Span part, String words, TreeMap<Integer, String> filled) {
        List<Token> gone = tokens.stream().filter(t -> part.contains(t.span())).toList();
        boolean same = !gone.isEmpty()
                && gone.get(0).span().start() == part.start()
                && gone.get(gone.size() - 1).span().end() == part.end()
                && gone.get(gone.size() - 1).index() - gone.get(0).index() + 1 == gone.size();
        if (!same
                || gone.stream()
                        .anyMatch(t -> !instead.getOrDefault(t.index(), "+").equals("+") && t.index() != first())) {
            return Optional.empty();
        }
        TreeMap<Integer, String> other = new TreeMap<>(filled);
        for (Token t : gone) {
            other.put(t.index(), t == gone.get(gone.size() - 1) ? words : "");
        }
        return Optional.of(other);
    }

    private int first() {
        return tokens.get(0).index();
    }

    /** Whether these words stand inside quotation marks. */
    boolean isQuoted(Span part) {
        boolean quoted = false;
        for (Token t : tokens) {
            if ("“”\"".contains(t.text())) {
                quoted = t.text().equals("“") || t.text().equals("\"") && !quoted;
            } else if (quoted && t.span().overlaps(part)) {
                return true;
            }
        }
        return false;
    }

    /** The kept words that hang on this one. */
    List<Token> children(Token head) {
        return tokens.stream().filter(t -> t.head() == head.index()).toList();
    }

    /** The predicate that is asserted: of "the court said that the ban was lifted", "lifted". */
    Token asserted() {
        if (!Says.isSaying(root)) {
            return root;
        }
        return children(root).stream()
                .filter(c -> c.relation().equals("ccomp"))
                .findFirst()
                .orElse(root);
    }

    /** Whether this word is, or hangs closely on, what is asserted: not on a relative clause or an aside. */
    boolean isCentral(Token t) {
        Token to = asserted();
        Token at = t;
        int steps = 0;
        while (at.index() != to.index()) {
            if (at.head() < 0 || Forms.is(at.relation(), "acl.*|advcl|appos|parataxis|dep|conj|ccomp|csubj.*")) {
                return false;
            }
            steps += Forms.is(at.relation(), "xcomp|case|nummod|compound|advmod") ? 0 : 1;
            at = sentence.tokens().get(at.head());
        }
        return steps <= 2;
    }
}
