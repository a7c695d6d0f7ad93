package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readback.question.english.Alone;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Letters;
import readback.question.english.People;
import readback.question.english.Wording;
import readback.text.Fact;
import readback.text.Fact.Cause.Link;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Token;

/**
 * A reason or purpose as an answer: "Because the island still runs on cash", "Because of high winds", "To get cash".
 *
 * @param lead  the words in front of every answer of this form: "Because ", "Because of ", "To ", "So that "; none after "what
 *     caused"
 * @param words the reason after the question that names what it is about: a pronoun may stand for that
 * @param alone the reason that stands by itself, absent where it cannot
 */
record Reason(
        Fact.Cause cause,
        String lead,
        String words,
        @Nullable String alone) {

    private static final Set<String> FREE =
            Set.of("it", "its", "they", "their", "them", "he", "his", "him", "she", "her", "itself", "themselves");

    /** The reason in words; nothing where it would hang in the air. */
    static Optional<Reason> of(Basis basis, Fact.Cause cause) {
        Sentence s = basis.sentence(cause.cause());
        Optional<Token> head = basis.head(cause.cause());
        List<Token> tokens = s.tokensIn(cause.cause());
        if (head.isEmpty() || tokens.isEmpty()) {
            return Optional.empty();
        }
        if (cause.link() == Link.PURPOSE && basis.words(cause.marker()).equalsIgnoreCase("so that")) {
            return whole(s, tokens, head.get()).flatMap(t -> of(basis, cause, "So that ", t));
        }
        if (cause.link() == Link.PURPOSE) {
            boolean verb = tokens.get(0).pos().matches("TO|VB");
            List<Token> rest = tokens.get(0).pos().equals("TO") ? tokens.subList(1, tokens.size()) : tokens;
            return verb ? of(basis, cause, "To ", rest) : Optional.empty();
        }
        if (isVerb(cause, basis)) {
            boolean told = !People.is(head.get())
                    && !(tokens.size() < 3
                            && Letters.lower(tokens.get(0).text()).equals("the"));
            return told && isNoun(tokens, head.get()) ? of(basis, cause, "", tokens) : Optional.empty();
        }
        Optional<List<Token>> clause =
                Clause.within(s, head.get().index(), cause.cause()).map(Clause::tokens);
        Optional<List<Token>> telling = clause.or(() -> whole(s, tokens, head.get()));
        if (telling.isPresent()) {
            return of(basis, cause, "Because ", telling.get());
        }
        boolean noun = isNoun(tokens, head.get())
                && basis.words(cause.marker()).matches("(?i)(because|as a result) of|due to|owing to|thanks to");
        return noun ? of(basis, cause, "Because of ", tokens) : Optional.empty();
    }

    /** "led to", "was caused by": the verb is part of the question. */
    static boolean isVerb(Fact.Cause cause, Basis basis) {
        return basis.sentence(cause.marker()).tokensIn(cause.marker()).stream()
                .anyMatch(t -> t.isVerb() && !t.text().matches("(?i)owing|following|given"));
    }

    private static boolean isNoun(List<Token> tokens, Token head) {
        return head.isNoun()
                && tokens.size() <= 12
                && tokens.stream().noneMatch(t -> t.pos().matches("VBD|VBZ|VBP|MD|W.*"));
    }

    /** A clause as it stands, from its subject to its end, with no mark in it. */
    private static Optional<List<Token>> whole(Sentence s, List<Token> tokens, Token head) {
        boolean subject = s.children(head.index()).stream()
                .anyMatch(c -> c.relation().matches("nsubj(:pass)?|expl")
                        && tokens.contains(c)
                        && s.subtree(c.index()).get(0) == tokens.get(0));
        boolean finite = tokens.stream()
                .anyMatch(t -> t.pos().matches("VBD|VBZ|VBP|MD") && (t == head || t.head() == head.index()));
        boolean plain = tokens.stream()
                .noneMatch(
                        t -> t.text().matches("[,:;–—“”\"()]") || t.relation().equals("dep"));
        return subject && finite && plain ? Optional.of(tokens) : Optional.empty();
    }

    private static Optional<Reason> of(Basis basis, Fact.Cause cause, String lead, List<Token> tokens) {
        Sentence s = basis.sentence(cause.cause());
        Alone alone = new Alone(basis);
        Optional<String> whole = alone.resolve(s, tokens, Set.of()).map(r -> words(basis, tokens, r));
        Set<Integer> named = new TreeSet<>();
        for (Mention m : basis.mentionsIn(cause.effect())) {
            named.add(m.entity());
        }
        List<Token> free =
                tokens.stream().filter(t -> isFree(basis, s, t, cause, named)).toList();
        List<Token> held = new ArrayList<>(tokens);
        held.removeAll(free);
        Optional<String> after = held.isEmpty()
                ? Optional.empty()
                : alone.resolve(s, held, named).map(r -> words(basis, tokens, r));
        return after.or(() -> whole)
                .filter(w -> !w.matches(".*[“”\"():;–—].*"))
                .map(w -> new Reason(
                        cause, lead, lead + w, whole.map(a -> lead + a).orElse(null)));
    }

    private static String words(Basis basis, List<Token> tokens, TreeMap<Integer, String> instead) {
        Map<Integer, String> forms = new TreeMap<>(instead);
        Token first = tokens.get(0);
        forms.putIfAbsent(first.index(), Letters.inside(first));
        return Wording.of(basis.analysis().article(), tokens, forms).replaceAll("[.,;:!]+$", "");
    }

    /** A pronoun that stands for something in what the question asks about: "it" after "why was the trial stopped". */
    private static boolean isFree(Basis basis, Sentence s, Token t, Fact.Cause cause, Set<Integer> named) {
        String low = Letters.lower(t.text());
        if (!t.isPronoun() || !FREE.contains(low)) {
            return false;
        }
        Optional<Mention> mention = basis.mentionAt(t);
        if (mention.isPresent()) {
            return named.contains(mention.get().entity());
        }
        boolean many = low.startsWith("the");
        boolean thing = low.startsWith("it");
        return s.tokensIn(cause.effect()).stream()
                .filter(n -> n.isNoun() && n.relation().matches("nsubj.*|obj"))
                .anyMatch(n -> many == n.pos().endsWith("S") && (many || thing != People.is(n)));
    }

    /** So long, without the words in front. */
    int size() {
        return words.substring(lead.length()).split(" ").length;
    }
}
