package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Analysis;
import readback.text.Fact;
import readback.text.Fact.Cause.Link;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Standing;
import readback.text.TimeExpression;
import readback.text.Token;

/** Causes, purposes and results behind a marker of their own: "because", "due to", "after", "in order to", "over". */
final class CauseRule implements TimedRule {

    private static final List<CauseMarker> MARKERS = CauseMarker.read("cause-markers.txt");
    private static final Set<String> DISPUTES = WordList.set("disputes.txt");
    private static final Set<String> NO_PURPOSE =
            Set.of("be", "become", "find", "discover", "learn", "say", "see", "come", "have");
    private static final Set<String> CONTROL = WordList.set("control-verbs.txt");
    private static final int SHORTEST = 4;

    @Override
    public String id() {
        return "cause";
    }

    @Override
    public List<Fact> find(Analysis analysis, List<TimeExpression> times) {
        List<Fact> found = new ArrayList<>();
        for (Sentence s : analysis.sentences()) {
            for (int i = 0; i < s.tokens().size(); i++) {
                CauseMarker marker = CauseMarker.at(MARKERS, s, i);
                if (marker != null) {
                    cause(s, i, marker, times).ifPresent(found::add);
                    i += marker.words().size() - 1;
                }
            }
        }
        return found;
    }

    private static Optional<Fact> cause(Sentence s, int i, CauseMarker marker, List<TimeExpression> times) {
        int next = i + marker.words().size();
        if (next >= s.tokens().size()) {
            return Optional.empty();
        }
        Token reason = complement(s, i, next);
        if (reason == null || reason.index() < next) {
            return Optional.empty();
        }
        boolean clause = Clauses.isPredicate(s, reason) && (reason.isVerb() || Clauses.hasChild(s, reason, "cop"));
        if (!marker.takes(clause) || !isClear(s, i, marker, reason) || isTime(s, next, reason, clause, times)) {
            return Optional.empty();
        }
        Span cause = clause ? clause(s, reason, next) : Clauses.noun(s, reason);
        Span effect = marker.kind().equals("dispute") ? dispute(s, reason, i) : Effects.of(s, reason, i, times);
        if (effect == null
                || cause.length() < SHORTEST
                || saying(s, reason, marker)
                || !clause && isSubject(s, cause)
                || effect.overlaps(cause)
                || cause.start() < s.tokens().get(next).span().start()) {
            return Optional.empty();
        }
        Span words = s.tokens().get(i).span().cover(s.tokens().get(next - 1).span());
        return Optional.of(new Fact.Cause(
                effect, cause, words, marker.link(), Standing.FACT, s.span(), sure(s, marker, reason, clause)));
    }

    /** "After the match, she said …": the saying came after, no more. */
    private static boolean saying(Sentence s, Token reason, CauseMarker marker) {
        Token head = Clauses.head(s, reason);
        return marker.link() == Link.AFTER
                && head != null
                && (Clauses.hasChild(s, head, "ccomp") || head.lemma().equals("say"));
    }

    /** "To" and "since" mark a purpose or reason only in some places; elsewhere they mark nothing. */
    private static boolean isClear(Sentence s, int i, CauseMarker marker, Token reason) {
        Token head = Clauses.head(s, reason);
        if (marker.kind().equals("to")) {
            return i > 1
                    && isFree(s, reason, head, i)
                    && reason.pos().equals("VB")
                    && head != null
                    && head.isVerb()
                    && head.index() < i
                    && !NO_PURPOSE.contains(reason.lemma())
                    && !s.tokens().get(i - 1).text().matches("(?i)only|order|as|how|not|,");
        }
        if (marker.kind().equals("since")) {
            boolean perfect = head != null
                    && s.children(head.index()).stream()
                            .anyMatch(c ->
                                    c.relation().startsWith("aux") && c.lemma().equals("have"));
            return i > 0 && s.tokens().get(i - 1).text().equals(",") && !perfect;
        }
        return true;
    }

    /** An infinitive that the verb itself does not ask for: "was cut in March to save money", not "asked him to leave". */
    private static boolean isFree(Sentence s, Token reason, @Nullable Token head, int to) {
        if (head == null || CONTROL.contains(head.lemma())) {
            return false;
        }
        boolean whole = s.children(head.index()).stream()
                .anyMatch(c -> c.index() > head.index()
                        && c.index() < to
                        && c.relation().matches("obj|obl.*"));
        return reason.relation().equals("advcl") || reason.relation().equals("xcomp") && whole;
    }

    private static double sure(Sentence s, CauseMarker marker, Token reason, boolean clause) {
        Token head = Clauses.head(s, reason);
        if (marker.kind().equals("to")) {
            return head != null && Clauses.isPassive(s, head) ? 0.75 : 0.6;
        }
        if (marker.link() == Link.AFTER) {
            return 0.7;
        }
        boolean plain = marker.words().size() > 1 || clause;
        return plain && !marker.kind().equals("since") ? 0.85 : 0.75;
    }

    /** A finite verb follows: what looks like the cause is only the subject of a clause that the grammar has missed. */
    private static boolean isSubject(Sentence s, Span cause) {
        return s.tokens().stream()
                .filter(t -> t.span().start() >= cause.end())
                .findFirst()
                .filter(t -> t.pos().equals("VBD")
                        || t.pos().equals("VBZ")
                        || t.pos().equals("VBP"))
                .isPresent();
    }

    /** The word that heads what the marker introduces. */
    private static @Nullable Token complement(Sentence s, int first, int next) {
        for (int k = next - 1; k >= first; k--) {
            Token word = s.tokens().get(k);
            Token head = Clauses.head(s, word);
            if (head != null
                    && head.index() >= next
                    && (word.relation().equals("case")
                            || word.relation().equals("mark")
                            || word.relation().equals("advmod")
                            || word.relation().equals("fixed"))) {
                return head;
            }
        }
        for (Token t : s.tokens().subList(next, s.tokens().size())) {
            Token head = Clauses.head(s, t);
            if (head != null
                    && head.index() >= first
                    && head.index() < next
                    && !t.relation().equals("punct")) {
                return t;
            }
        }
        return null;
    }

    /** "after 11 years", "after Monday": a time, no event. */
    private static boolean isTime(Sentence s, int next, Token reason, boolean clause, List<TimeExpression> times) {
        return !clause
                && times.stream()
                        .anyMatch(t -> t.span().contains(reason.span())
                                || t.span().start()
                                                == s.tokens().get(next).span().start()
                                        && t.span().end() >= reason.span().end());
    }

    private static Span clause(Sentence s, Token verb, int next) {
        Span span = Clauses.whole(s, verb);
        int start = s.tokens().get(next).span().start();
        return span.start() < start && span.end() > start ? new Span(start, span.end()) : span;
    }

    /** "protests over fuel prices": the quarrel itself. */
    private static @Nullable Span dispute(Sentence s, Token reason, int marker) {
        Token noun = marker > 0 ? s.tokens().get(marker - 1) : null;
        if (noun == null
                || !DISPUTES.contains(noun.lemma())
                || !noun.isNoun()
                || reason.pos().equals("CD")) {
            return null;
        }
        Span whole = Clauses.noun(s, noun);
        return new Span(
                Math.min(whole.start(), noun.span().start()), noun.span().end());
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.finds(
                        "The bridge was closed because of high winds.",
                        "The bridge was closed <because of> high winds (reason, fact)"),
                RuleExample.finds(
                        "She resigned because the board had lost her trust.",
                        "She resigned <because> the board had lost her trust (reason, fact)"),
                RuleExample.finds(
                        "Because the dam broke, the town was evacuated.",
                        "the town was evacuated <Because> the dam broke (reason, fact)"),
                RuleExample.finds(
                        "The president fled after protests over fuel prices.",
                        "The president fled <after> protests over fuel prices (after, fact)",
                        "protests <over> fuel prices (reason, fact)"),
                RuleExample.finds(
                        "The council sold the land in order to pay its debts.",
                        "The council sold the land <in order to> pay its debts (purpose, fact)"),
                RuleExample.finds(
                        "Flights were cancelled due to heavy snow.",
                        "Flights were cancelled <due to> heavy snow (reason, fact)"),
                RuleExample.finds(
                        "The number of cleaners was cut in March to save money.",
                        "The number of cleaners was cut in March <to> save money (purpose, fact)"),
                RuleExample.not("She wants to leave, has to work and began to sing since May."),
                RuleExample.not("The shop reopened after 11 years and after Monday.", "11", "Monday"),
                RuleExample.not("The plane flew over the city as the sun rose."));
    }
}
