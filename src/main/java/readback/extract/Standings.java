package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readback.text.Analysis;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Standing;
import readback.text.Token;

/**
 * How firmly the article asserts each fact that a rule has found. Inside what someone says it is a claim (or shares
 * that statement's denial or doubt); else the words around it decide: "will", "allegedly", "it was not known".
 */
final class Standings {

    private static final Set<String> DOUBTS = WordList.set("doubts.txt");
    private static final Set<String> MAY = Set.of("may", "might", "could");
    private static final Set<String> BELOW =
            Set.of("ccomp", "csubj", "csubj:pass", "advcl", "xcomp", "acl", "acl:relcl", "nmod", "obj", "obl");
    private static final Set<String> UNKNOWN = WordList.set("unknown-cues.txt");

    private Standings() {}

    /** The same facts with their standing; an event that is nothing but the saying of a statement is left out. */
    static List<Fact> settle(Analysis analysis, List<Fact> facts) {
        Said said = new Said(facts.stream()
                .filter(f -> f instanceof Fact.Statement)
                .map(f -> (Fact.Statement) f)
                .filter(Fact.Statement::isSpeakersWord)
                .toList());
        List<Fact> settled = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.Statement) {
                settled.add(fact);
            } else if (!said.isSaying(fact)) {
                settled.add(with(fact, of(analysis, core(fact), said)));
            }
        }
        return settled;
    }

    /** The words whose place decides. */
    private static Span core(Fact fact) {
        if (fact instanceof Fact.Amount a) {
            return a.figure();
        }
        if (fact instanceof Fact.Dated d) {
            return d.time().span();
        }
        if (fact instanceof Fact.Role r) {
            return r.description();
        }
        if (fact instanceof Fact.Event e) {
            return e.verb();
        }
        return fact instanceof Fact.Cause c ? c.marker() : fact.evidence();
    }

    private static Fact with(Fact fact, Standing standing) {
        if (standing == fact.standing()) {
            return fact;
        }
        if (fact instanceof Fact.Amount a) {
            return new Fact.Amount(
                    a.span(),
                    a.figure(),
                    a.quantity(),
                    a.sort(),
                    a.counted(),
                    a.event(),
                    standing,
                    a.evidence(),
                    a.confidence());
        }
        if (fact instanceof Fact.Dated d) {
            return new Fact.Dated(d.time(), d.event(), standing, d.evidence(), d.confidence());
        }
        if (fact instanceof Fact.Role r) {
            return new Fact.Role(r.entity(), r.name(), r.description(), standing, r.evidence(), r.confidence());
        }
        if (fact instanceof Fact.Event e) {
            return new Fact.Event(
                    e.agent(), e.verb(), e.patient(), e.place(), e.time(), standing, e.evidence(), e.confidence());
        }
        if (fact instanceof Fact.Cause c) {
            return new Fact.Cause(c.effect(), c.cause(), c.marker(), c.link(), standing, c.evidence(), c.confidence());
        }
        return fact;
    }

    private static Standing of(Analysis analysis, Span core, Said said) {
        Optional<Fact.Statement> statement = said.around(core);
        if (statement.isEmpty()) {
            return own(analysis, core);
        }
        return switch (statement.get().standing()) {
            case FACT, PLANNED, NOT_STATED -> Standing.CLAIMED;
            default -> statement.get().standing();
        };
    }

    /** What the clause itself shows. */
    private static Standing own(Analysis analysis, Span core) {
        Optional<Sentence> sentence = analysis.sentenceAt(core.start());
        if (sentence.isEmpty()) {
            return Standing.FACT;
        }
        Sentence s = sentence.get();
        List<Token> tops = Clauses.tops(s, core);
        Optional<Token> predicate = tops.isEmpty() ? Optional.empty() : Clauses.governor(s, tops.get(0));
        if (predicate.isEmpty()) {
            return Standing.FACT;
        }
        Token p = predicate.get();
        if (isUnknown(analysis, s, p)) {
            return Standing.NOT_STATED;
        }
        if (isDoubted(s, p) || tops.stream().anyMatch(t -> isDoubted(s, t))) {
            return Standing.DOUBTED;
        }
        return Times.isAhead(s, p) || isUnderPlan(s, p) ? Standing.PLANNED : Standing.FACT;
    }

    /** Inside a clause that is itself still to come: "will hold talks aimed at ending". */
    private static boolean isUnderPlan(Sentence s, Token predicate) {
        Token head = Clauses.head(s, predicate);
        boolean part = predicate.relation().equals("xcomp")
                || predicate.relation().equals("advcl")
                        && !Clauses.child(s, predicate, Set.of("nsubj", "nsubj:pass"))
                                .isPresent();
        return head != null
                && part
                && Clauses.governor(s, head)
                        .filter(g -> g.index() != predicate.index() && Times.isAhead(s, g))
                        .isPresent();
    }

    private static boolean isDoubted(Sentence s, Token t) {
        for (Token c : s.children(t.index())) {
            if (DOUBTS.contains(c.text().toLowerCase(Locale.ROOT))
                    && (c.relation().equals("advmod") || c.relation().equals("amod"))) {
                return true;
            }
        }
        Token head = Clauses.head(s, t);
        boolean perfect = s.children(t.index()).stream().anyMatch(c -> c.pos().equals("MD") && MAY.contains(c.lemma()))
                && s.children(t.index()).stream().anyMatch(c -> c.text().equals("have"));
        return perfect
                || head != null
                        && t.relation().equals("xcomp")
                        && (head.lemma().equals("appear")
                                || head.lemma().equals("seem")
                                || DOUBTS.contains(head.text()));
    }

    /** Governed by "it was not known", "has yet to", "did not say how many". */
    private static boolean isUnknown(Analysis analysis, Sentence s, Token predicate) {
        Token at = predicate;
        for (int steps = 0; at != null && steps < 5; steps++) {
            Token head = Clauses.head(s, at);
            boolean below = BELOW.contains(at.relation());
            if (head == null || !below) {
                return false;
            }
            if (Clauses.isPredicate(s, head)) {
                String group = analysis.words(Clauses.verbGroup(s, head))
                                .toLowerCase(Locale.ROOT)
                                .replace('\u2019', '\'')
                        + (head.isVerb() ? "" : "");
                for (String cue : UNKNOWN) {
                    if (group.equals(cue)
                            || group.endsWith(" " + cue) && !cue.startsWith("is")
                            || group.startsWith(cue + " ")) {
                        return true;
                    }
                }
            }
            at = head;
        }
        return false;
    }
}
