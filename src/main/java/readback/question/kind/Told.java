package readback.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.question.english.Asking;
import readback.question.english.Basis;
import readback.question.english.Clause;
import readback.question.english.Verbs;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Standing;
import readback.text.Token;

/**
 * Something the article tells, as a sentence that stands alone: in its own voice, or as what someone said.
 *
 * @param words  without capital and full stop; for a claim, without its speaker
 * @param says   the statement it is, absent in the article's own voice
 */
record Told(
        String words,
        Clause clause,
        Span evidence,
        @Nullable Says says) {

    private static final int LONGEST = 32;
    private static final int SHORTEST = 6;

    /** Everything told that can stand alone, in order. */
    static List<Told> all(Basis basis) {
        return basis.once(Told.class, Told::find);
    }

    private static List<Told> find(Basis basis) {
        List<Told> found = new ArrayList<>();
        for (Sentence s : basis.analysis().sentences()) {
            boolean quotes = basis.words(s.span()).matches("(?s).*[“”\"].*");
            int before = found.size();
            for (Token t : s.tokens()) {
                if (!quotes
                        && (t.head() < 0
                                || t.relation().equals("conj")
                                        && t.isVerb()
                                        && s.tokens().get(t.head()).head() < 0)) {
                    own(basis, s, t).ifPresent(found::add);
                }
            }
            if (found.size() == before) {
                whole(basis, s).ifPresent(found::add);
            }
        }
        for (Says says : Says.all(basis)) {
            Clause clause = says.clause();
            if (says.that() != null
                    && clause != null
                    && fits(says.that())
                    && says.fact().standing() != Standing.DENIED) {
                found.add(new Told(says.that(), clause, says.fact().evidence(), says));
            }
        }
        found.sort((a, b) -> a.evidence().compareTo(b.evidence()));
        return found;
    }

    private static Optional<Told> own(Basis basis, Sentence s, Token root) {
        Optional<Clause> clause = Clause.at(s, root.index())
                .filter(c -> c.isWhole()
                        || c.tokens().stream().noneMatch(t -> t.relation().equals("dep")))
                .filter(c -> !Says.isSaying(c.root()))
                .filter(c -> c.tokens().stream()
                        .noneMatch(t ->
                                t.relation().equals("ccomp") || t.relation().equals("parataxis")))
                .filter(Told::isOneSentence)
                .filter(c -> c.root().isVerb() || c.finite() != c.root());
        if (clause.isEmpty() || !isOwn(basis, s, clause.get())) {
            return Optional.empty();
        }
        return new Asking(basis)
                .statement(clause.get(), Set.of())
                .filter(Told::fits)
                .map(w -> new Told(w, clause.get(), s.span(), null));
    }

    /** A sentence as it stands, with who says it, where it says so. */
    private static Optional<Told> whole(Basis basis, Sentence s) {
        Clause clause = Clause.whole(s);
        String text = basis.words(s.span());
        boolean sentence = s.tokens().stream().anyMatch(Verbs::isFinite)
                && s.tokens().stream().anyMatch(t -> t.relation().startsWith("nsubj"))
                && text.matches("(?s)^[\\p{Lu}\\d].*\\.$")
                && !text.matches("(?s).*[:;?!()].*");
        boolean open = basis.analysisStatements().stream()
                .filter(st -> st.evidence().overlaps(s.span()))
                .anyMatch(st -> !s.span().contains(st.evidence())
                        || st.manner() == Fact.Manner.DIRECT
                        || st.standing() == Standing.DENIED);
        boolean main = (clause.root().isVerb()
                        || s.children(clause.root().index()).stream()
                                .anyMatch(t -> t.relation().equals("cop")))
                && s.children(clause.root().index()).stream()
                        .anyMatch(t -> t.relation().matches("nsubj.*|expl|csubj.*"));
        boolean empty = !main
                || Says.isSaying(clause.root())
                        && basis.analysisStatements().stream()
                                .noneMatch(st -> st.evidence().overlaps(s.span()));
        if (!sentence
                || open
                || empty
                || text.matches("(?s)(If not|If so|Not only|Here|There).*") && !text.startsWith("There ")
                || !isOneSentence(clause)) {
            return Optional.empty();
        }
        return new Asking(basis)
                .statement(clause, Set.of())
                .filter(Told::fits)
                .map(w -> new Told(w, clause, s.span(), null));
    }

    /** Whether it was taken as it stands, so that nothing may be taken apart. */
    boolean isWhole() {
        return clause.subject().isEmpty();
    }

    /** Every finite verb but the first hangs on a marker, a relative word or a conjunction. */
    static boolean isOneSentence(Clause clause) {
        for (Token t : clause.tokens()) {
            Token verb = t.relation().startsWith("aux") || t.relation().equals("cop")
                    ? clause.sentence().tokens().get(t.head())
                    : t;
            if (!Verbs.isFinite(t) || verb == clause.root()) {
                continue;
            }
            boolean tied = verb.relation().matches("acl:relcl|conj|ccomp|xcomp|acl")
                    || clause.sentence().children(verb.index()).stream()
                            .anyMatch(
                                    c -> c.relation().equals("mark") || c.pos().startsWith("W"));
            if (!tied) {
                return false;
            }
        }
        return true;
    }

    /** No word of the clause is anyone's statement, nor does it tell that someone said something. */
    private static boolean isOwn(Basis basis, Sentence s, Clause clause) {
        for (Fact.Statement st : basis.analysisStatements()) {
            boolean near = st.evidence().overlaps(s.span()) || st.cue().overlaps(s.span());
            if (near
                    && clause.tokens().stream()
                            .anyMatch(t -> st.cue().overlaps(t.span())
                                    || st.content().stream().anyMatch(c -> c.overlaps(t.span())))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String words) {
        int count = words.split(" ").length;
        return count >= SHORTEST && count <= LONGEST;
    }

    /** Without its speaker, and yet standing alone. */
    Optional<String> free() {
        return says == null ? Optional.of(words) : Optional.ofNullable(says.alone());
    }

    /** With the speaker in front where it is a claim: "Authorities said that …". */
    String full(Basis basis) {
        return says == null ? words : says.who() + " " + says.verb() + " that " + words;
    }
}
