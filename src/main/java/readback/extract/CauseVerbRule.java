package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Analysis;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Standing;
import readback.text.Token;

/** Causes told by a verb: "led to", "stems from", "was caused by". */
final class CauseVerbRule implements FactRule {

    private static final List<CauseMarker> VERBS = CauseMarker.read("cause-verbs.txt");
    private static final Set<String> OBJECTS = Set.of("obj");

    @Override
    public String id() {
        return "cause-verb";
    }

    @Override
    public List<Fact> find(Analysis analysis) {
        List<Fact> found = new ArrayList<>();
        for (Sentence s : analysis.sentences()) {
            for (Token verb : s.tokens()) {
                CauseMarker marker = marker(s, verb);
                if (marker != null) {
                    cause(s, verb, marker).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static @Nullable CauseMarker marker(Sentence s, Token verb) {
        if (!verb.isVerb()) {
            return null;
        }
        for (CauseMarker marker : VERBS) {
            boolean same = marker.words().get(0).equals(verb.lemma());
            int next = verb.index() + 1;
            boolean rest = true;
            for (int k = 1; k < marker.words().size(); k++) {
                rest &= next + k - 1 < s.tokens().size()
                        && s.tokens()
                                .get(next + k - 1)
                                .text()
                                .equals(marker.words().get(k));
            }
            if (same && rest) {
                return marker;
            }
        }
        return null;
    }

    private static Optional<Fact> cause(Sentence s, Token verb, CauseMarker marker) {
        boolean passive = marker.words().size() == 1
                && (Clauses.isPassive(s, verb)
                        || verb.pos().equals("VBN")
                                && (verb.relation().equals("acl")
                                        || verb.relation().equals("amod")));
        boolean maybe = s.children(verb.index()).stream()
                .anyMatch(c -> c.pos().equals("MD") || c.lemma().equals("not"));
        if (maybe || !passive && !(verb.pos().matches("VBD|VBZ|VBP|VBN"))) {
            return Optional.empty();
        }
        Token subject = verb.relation().equals("acl") || verb.relation().equals("amod") && passive
                ? Clauses.head(s, verb)
                : Clauses.subject(s, verb).orElse(null);
        Token other = marker.words().size() == 1 && !passive
                ? Clauses.child(s, verb, OBJECTS).orElse(null)
                : with(
                        s,
                        verb,
                        passive ? "by" : marker.words().get(marker.words().size() - 1));
        if (subject != null && verbBetween(s, subject, verb)) {
            return Optional.empty();
        }
        boolean things = subject != null && other != null && subject.isNoun() && (other.isNoun() || other.isVerb());
        if (!things) {
            return Optional.empty();
        }
        Span one = Clauses.noun(s, subject);
        Span two = other.isNoun() ? Clauses.noun(s, other) : Clauses.span(s, other);
        Span words = Clauses.verbGroup(s, verb);
        if (marker.words().size() > 1) {
            words = words.cover(
                    s.tokens().get(verb.index() + marker.words().size() - 1).span());
        } else if (passive) {
            words = words.cover(s.tokens()
                    .get(Math.min(verb.index() + 1, s.tokens().size() - 1))
                    .span());
        }
        boolean causes = marker.kind().equals("causes") && !passive;
        Span effect = causes ? withGoal(s, verb, two) : one;
        Span cause = causes ? one : two;
        if (effect.overlaps(cause)) {
            return Optional.empty();
        }
        return Optional.of(new Fact.Cause(effect, cause, words, marker.link(), Standing.FACT, s.span(), 0.85));
    }

    /** Another finite verb between subject and verb: "the unrest that many analysts believe caused …". */
    private static boolean verbBetween(Sentence s, Token subject, Token verb) {
        return verb.relation().equals("ccomp") && !Clauses.hasChild(s, verb, "mark")
                || subject.index() < verb.index()
                        && s.tokens().subList(subject.index() + 1, verb.index()).stream()
                                .anyMatch(t -> t.pos().matches("VBD|VBZ|VBP")
                                        && !t.relation().startsWith("aux")
                                        && !t.relation().startsWith("acl"));
    }

    /** "caused a crane to fall": the object with what it does. */
    private static Span withGoal(Sentence s, Token verb, Span object) {
        return Clauses.child(s, verb, Set.of("xcomp"))
                .filter(x -> x.span().start() > object.end() && x.index() - verb.index() < 12)
                .map(x -> new Span(object.start(), Clauses.span(s, x).end()))
                .orElse(object);
    }

    private static @Nullable Token with(Sentence s, Token verb, String preposition) {
        for (Token c : s.children(verb.index())) {
            boolean linked = c.index() > verb.index()
                    && s.children(c.index()).stream()
                            .anyMatch(k ->
                                    (k.relation().equals("case") || k.relation().equals("mark"))
                                            && k.text().equals(preposition));
            if (linked && (c.relation().startsWith("obl") || c.relation().equals("advcl"))) {
                return c;
            }
        }
        return null;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.finds(
                        "The drought led to food shortages.", "food shortages <led to> The drought (result, fact)"),
                RuleExample.finds(
                        "The violence stems from an internal power struggle.",
                        "The violence <stems from> an internal power struggle (reason, fact)"),
                RuleExample.finds(
                        "The accident was caused by strong winds.",
                        "The accident <was caused by> strong winds (result, fact)"),
                RuleExample.finds("A storm caused a crane to fall.", "a crane to fall <caused> A storm (result, fact)"),
                RuleExample.finds("A power cut caused long delays.", "long delays <caused> A power cut (result, fact)"),
                RuleExample.not("The road led to a village that could cause trouble.", "trouble"));
    }
}
