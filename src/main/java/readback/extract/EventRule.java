package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Analysis;
import readback.text.Fact;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Standing;
import readback.text.TimeExpression;
import readback.text.Token;

/** Who did what to whom, where and when: the finite verbs of a sentence that tell of something happening. */
final class EventRule implements TimedRule {

    private static final Set<String> STATES = WordList.set("state-verbs.txt");
    private static final Set<String> PLACES = WordList.set("place-nouns.txt");
    private static final Set<String> WHERE = Set.of(
            "in", "at", "near", "outside", "across", "inside", "off", "on", "from", "around", "throughout", "along");
    private static final Set<String> OBJECTS = Set.of("obj", "dobj");

    @Override
    public String id() {
        return "event";
    }

    @Override
    public List<Fact> find(Analysis analysis, List<TimeExpression> times) {
        List<Fact> found = new ArrayList<>();
        for (Sentence s : analysis.sentences()) {
            List<TimeExpression> here = Times.in(times, s.span());
            for (Token verb : s.tokens()) {
                if (isFinite(s, verb) && !STATES.contains(verb.lemma())) {
                    event(analysis, s, verb, here).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** A main, joined, reported or relative verb with a tense; no condition, no wish. */
    private static boolean isFinite(Sentence s, Token verb) {
        if (!verb.isVerb() || !Clauses.isPredicate(s, verb)) {
            return false;
        }
        boolean tensed = verb.pos().equals("VBD")
                || verb.pos().equals("VBZ")
                || verb.pos().equals("VBP");
        boolean helped = s.children(verb.index()).stream()
                .anyMatch(c -> c.relation().startsWith("aux")
                        && !c.text().equals("to")
                        && !Set.of("could", "should", "might", "may", "can", "would", "must")
                                .contains(c.lemma()));
        boolean maybe = s.children(verb.index()).stream()
                .anyMatch(c -> c.pos().equals("MD")
                        && !c.lemma().equals("will")
                        && !c.lemma().equals("'ll"));
        boolean condition = s.children(verb.index()).stream()
                .anyMatch(c -> c.relation().equals("mark")
                        && Set.of("if", "unless", "whether").contains(c.text().toLowerCase(Locale.ROOT)));
        boolean joined = verb.relation().equals("conj")
                && verb.pos().matches("VBN|VB")
                && Optional.ofNullable(Clauses.head(s, verb))
                        .filter(h -> h.pos().equals(verb.pos()) && isFinite(s, h))
                        .isPresent();
        return (tensed || helped || joined) && !condition && !maybe;
    }

    private static Optional<Fact> event(Analysis a, Sentence s, Token verb, List<TimeExpression> times) {
        Optional<Token> subject = Clauses.subject(s, verb).filter(EventRule::isThing);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        boolean passive = isPassive(s, verb);
        Optional<Token> goal = Clauses.child(s, verb, Set.of("xcomp"))
                .filter(x -> x.isVerb() && x.index() > verb.index() && x.index() - verb.index() < 5);
        Token last = goal.isPresent() && Clauses.child(s, verb, OBJECTS).isEmpty() ? goal.get() : verb;
        Optional<Token> object =
                passive ? subject : Clauses.child(s, last, OBJECTS).filter(EventRule::isThing);
        Optional<Token> agent = passive ? by(s, verb) : subject;
        Span group = Clauses.verbGroup(s, verb).cover(Clauses.verbGroup(s, last));
        if (agent.isEmpty() && object.isEmpty() || group.overlaps(subject.get().span())) {
            return Optional.empty();
        }
        Span agentSpan = agent.map(t -> Clauses.noun(s, t)).orElse(null);
        Span patient = object.map(t -> Clauses.noun(s, t)).orElse(null);
        Span place = place(s, verb);
        TimeExpression time = time(s, verb, times);
        return Optional.of(new Fact.Event(
                agentSpan,
                group,
                patient,
                place,
                time,
                Standing.FACT,
                s.span(),
                Soundness.limit(s, verb, sure(s, verb, agent, object, place, time))));
    }

    private static boolean isPassive(Sentence s, Token verb) {
        boolean own = Clauses.hasChild(s, verb, "nsubj")
                || verb.relation().startsWith("acl") && !Clauses.hasChild(s, verb, "aux:pass");
        boolean joined = verb.pos().equals("VBN")
                && verb.relation().equals("conj")
                && !own
                && Optional.ofNullable(Clauses.head(s, verb))
                        .filter(h -> Clauses.isPassive(s, h))
                        .isPresent();
        return Clauses.isPassive(s, verb) || joined;
    }

    private static double sure(
            Sentence s,
            Token verb,
            Optional<Token> agent,
            Optional<Token> object,
            @Nullable Span place,
            @Nullable TimeExpression time) {
        boolean pronoun = agent.filter(Token::isPronoun).isPresent()
                || object.filter(Token::isPronoun).isPresent();
        boolean relative = verb.relation().startsWith("acl");
        if (agent.isPresent() && object.isPresent()) {
            return pronoun || relative ? 0.7 : 0.85;
        }
        return place == null && time == null ? 0.6 : pronoun || relative ? 0.65 : 0.75;
    }

    private static boolean isThing(Token t) {
        return t.isNoun() || t.isPronoun() || t.pos().equals("CD");
    }

    private static Optional<Token> by(Sentence s, Token verb) {
        return s.children(verb.index()).stream()
                .filter(c -> c.relation().startsWith("obl") && c.isNoun())
                .filter(c -> s.children(c.index()).stream()
                        .anyMatch(k -> k.relation().equals("case") && k.text().equalsIgnoreCase("by")))
                .filter(c -> !c.lemma().matches("year|month|week|day|percent|%|vote|point|goal"))
                .filter(c -> !Clauses.hasChild(s, c, "nummod"))
                .findFirst();
    }

    /** "in Almaty", "at the airport": a named place or a word for one. */
    private static @Nullable Span place(Sentence s, Token verb) {
        for (Token c : s.children(verb.index())) {
            boolean place = c.ner().equals("LOCATION") || PLACES.contains(c.lemma());
            if (c.relation().startsWith("obl")
                    && place
                    && s.children(c.index()).stream()
                            .anyMatch(k -> k.relation().equals("case")
                                    && WHERE.contains(k.text().toLowerCase(Locale.ROOT)))) {
                return Clauses.noun(s, c);
            }
        }
        return null;
    }

    private static @Nullable TimeExpression time(Sentence s, Token verb, List<TimeExpression> times) {
        for (TimeExpression t : times) {
            if (t.kind() != TimeExpression.Kind.VAGUE && t.kind() != TimeExpression.Kind.SET) {
                List<Token> tops = Clauses.tops(s, t.span());
                boolean here = tops.stream().anyMatch(k -> k.head() == verb.index())
                        && (t.kind() != TimeExpression.Kind.DURATION
                                || tops.get(0).relation().startsWith("obl"));
                if (here) {
                    return t;
                }
            }
        }
        return null;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.finds(
                        "A mob took over the airport in Oslo on Monday.",
                        "A mob | took over | the airport at: Oslo time: Monday (fact)"),
                RuleExample.finds(
                        "The airport was taken over by a mob and reopened on Thursday.",
                        "a mob | was taken over | The airport (fact)"),
                RuleExample.finds(
                        "Police have arrested the mayor, who sold the land.",
                        "Police | have arrested | the mayor (fact)",
                        "the mayor | sold | the land (fact)"),
                RuleExample.finds("The council did not sell the land.", "The council | did not sell | the land (fact)"),
                RuleExample.not("She is a nurse and has a dog."),
                RuleExample.not("If the council sells the land, the town could lose a school."));
    }
}
