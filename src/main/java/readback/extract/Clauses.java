package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** Predicates, their verbs, subjects and clauses, read off the dependencies of a sentence. */
final class Clauses {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass");
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");

    /** Dependents that make a clause of their own and are left out of the one they hang on. */
    private static final Set<String> APART = Set.of("parataxis", "cc", "discourse", "vocative", "mark", "cc:preconj");

    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "yesterday", "today");

    private Clauses() {}

    static @Nullable Token head(Sentence s, Token t) {
        return t.head() < 0 ? null : s.tokens().get(t.head());
    }

    static Optional<Token> child(Sentence s, Token head, Set<String> relations) {
        return s.children(head.index()).stream()
                .filter(t -> relations.contains(t.relation()))
                .findFirst();
    }

    static boolean hasChild(Sentence s, Token head, String relation) {
        return child(s, head, Set.of(relation)).isPresent();
    }

    /** A verb that is no mere modifier or helper, or what "is" joins to its subject. */
    static boolean isPredicate(Sentence s, Token t) {
        if (AUXILIARIES.contains(t.relation()) || t.relation().equals("fixed")) {
            return false;
        }
        if (t.isVerb()) {
            return !t.relation().equals("amod")
                    && !t.relation().equals("compound")
                    && !t.relation().equals("case");
        }
        return hasChild(s, t, "cop");
    }

    /** The predicate that {@code t} belongs to; {@code t} itself if it is one. */
    static Optional<Token> governor(Sentence s, Token t) {
        Token at = t;
        for (int steps = 0; at != null && steps <= s.tokens().size(); steps++) {
            if (isPredicate(s, at)) {
                return Optional.of(at);
            }
            at = head(s, at);
        }
        return Optional.empty();
    }

    /** The subject, found at the first of joined verbs or at the noun that a relative clause is about, if need be. */
    static Optional<Token> subject(Sentence s, Token predicate) {
        Token at = predicate;
        for (int steps = 0; at != null && steps < 6; steps++) {
            Optional<Token> own = child(s, at, SUBJECTS);
            if (own.isPresent()) {
                boolean relative =
                        own.get().pos().startsWith("W") && at.relation().startsWith("acl");
                return relative ? Optional.ofNullable(antecedent(s, own.get(), at)) : own;
            }
            if (!at.relation().equals("conj") && !at.relation().equals("xcomp")) {
                return Optional.empty();
            }
            at = head(s, at);
        }
        return Optional.empty();
    }

    /** Whom "who" means: the person named right before it, else the noun that the grammar gives. */
    private static @Nullable Token antecedent(Sentence s, Token pronoun, Token verb) {
        int before = pronoun.index() - 1;
        if (before >= 0 && s.tokens().get(before).text().equals(",")) {
            before--;
        }
        boolean named = before >= 0
                && pronoun.lemma().equals("who")
                && s.tokens().get(before).ner().equals("PERSON");
        return named ? s.tokens().get(before) : head(s, verb);
    }

    static boolean isPassive(Sentence s, Token predicate) {
        return hasChild(s, predicate, "aux:pass") || hasChild(s, predicate, "nsubj:pass");
    }

    /** "have been arrested", "did not say", "took over": helpers, negation and particle included. */
    static Span verbGroup(Sentence s, Token predicate) {
        int from = predicate.index();
        int to = predicate.index();
        for (Token c : s.children(predicate.index())) {
            boolean helper = AUXILIARIES.contains(c.relation());
            boolean close = c.relation().equals("advmod")
                    && (c.lemma().equals("not")
                            || c.lemma().equals("never")
                            || c.text().endsWith("n't")
                            || c.text().endsWith("n\u2019t"));
            if ((helper || close) && c.index() < predicate.index()) {
                from = Math.min(from, c.index());
            }
            boolean bound = c.index() + 1 < s.tokens().size()
                    && s.tokens().get(c.index() + 1).pos().equals("CD");
            if (c.relation().equals("compound:prt") && c.index() == to + 1 && !bound) {
                to = c.index();
            }
        }
        return s.tokens().get(from).span().cover(s.tokens().get(to).span());
    }

    /** The words of a clause that read alone: without joined clauses, asides, "that", "and" and end marks. */
    static Span span(Sentence s, Token predicate) {
        return around(s, predicate, keep(s, predicate, true));
    }

    /** The clause with its adverbial clauses. */
    static Span whole(Sentence s, Token predicate) {
        return around(s, predicate, keep(s, predicate, false));
    }

    /** A noun phrase without relative clauses, asides and what is joined to it by commas. */
    static Span noun(Sentence s, Token head) {
        boolean[] in = new boolean[s.tokens().size()];
        mark(s, head.index(), in);
        for (Token c : s.children(head.index())) {
            boolean aside = c.relation().equals("appos")
                    || c.relation().equals("acl:relcl")
                    || c.relation().equals("parataxis")
                    || c.relation().equals("case")
                    || c.relation().equals("mark")
                    || c.relation().equals("cop")
                    || c.relation().equals("cc")
                    || c.relation().startsWith("nsubj")
                    || c.relation().startsWith("aux")
                    || c.relation().equals("advcl")
                    || c.relation().equals("dep")
                    || c.relation().equals("punct") && c.index() > head.index()
                    || c.relation().startsWith("nmod") && DAYS.contains(c.text())
                    || c.relation().equals("conj") && isPredicate(s, c);
            if (aside) {
                unmark(s, c.index(), in);
            }
        }
        for (Token c : s.children(head.index())) {
            if (c.relation().equals("case") && c.text().matches("['\u2019]s?")) {
                continue;
            }
            if (c.relation().equals("conj") && in[c.index()]) {
                for (int k = head.index(); k < c.index(); k++) {
                    in[k] = true;
                }
            }
        }
        return around(s, head, in);
    }

    private static boolean[] keep(Sentence s, Token predicate, boolean short_) {
        boolean[] in = new boolean[s.tokens().size()];
        mark(s, predicate.index(), in);
        for (Token c : s.children(predicate.index())) {
            boolean joined = c.relation().equals("conj")
                    && isPredicate(s, c)
                    && (SUBJECTS.stream().anyMatch(r -> hasChild(s, c, r)) || short_ && c.isVerb());
            boolean adverbial = short_ && c.relation().equals("advcl");
            if (APART.contains(c.relation()) || joined || adverbial) {
                unmark(s, c.index(), in);
            }
        }
        return in;
    }

    private static void mark(Sentence s, int head, boolean[] in) {
        s.subtree(head).forEach(t -> in[t.index()] = true);
    }

    private static void unmark(Sentence s, int head, boolean[] in) {
        s.subtree(head).forEach(t -> in[t.index()] = false);
    }

    /** The unbroken run of marked words around {@code core}, marks at its ends left out. */
    private static Span around(Sentence s, Token core, boolean[] in) {
        List<Token> tokens = s.tokens();
        int from = core.index();
        int to = core.index();
        while (from > 0 && in[from - 1]) {
            from--;
        }
        while (to + 1 < tokens.size() && in[to + 1]) {
            to++;
        }
        while (from < core.index() && isMark(tokens.get(from))) {
            from++;
        }
        while (to > core.index() && isMark(tokens.get(to))) {
            to--;
        }
        return tokens.get(from).span().cover(tokens.get(to).span());
    }

    static boolean isMark(Token t) {
        return t.text().chars().noneMatch(Character::isLetterOrDigit)
                && !t.text().equals("%");
    }

    /** The words in {@code span} that depend on a word outside it: the heads of what it holds. */
    static List<Token> tops(Sentence s, Span span) {
        List<Token> found = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (t.span().overlaps(span)) {
                Token head = head(s, t);
                if (head == null || !head.span().overlaps(span)) {
                    found.add(t);
                }
            }
        }
        return found;
    }
}
