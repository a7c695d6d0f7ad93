package readback.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
final class CauseRule implements FactRule {

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
    public List<Fact> find(Analysis analysis) {
        List<TimeExpression> times = Times.of(analysis);
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
        Span effect = marker.kind().equals("dispute") ? dispute(s, reason, i) : effect(s, reason, i, times);
        if (effect == null
                || cause.length() < SHORTEST
                || saying(s, reason, marker)
                || effect.overlaps(cause)
                || cause.start() < s.tokens().get(next).span().start()) {
            return Optional.empty();
        }
        Span words = s.tokens().get(i).span().cover(s.tokens().get(next - 1).span());
        return Optional.of(new Fact.Cause(
                effect,
                cause,
                words,
                marker.link(),
                Standing.FACT,
                s.span(),
                marker.link() == Link.AFTER
                        ? 0.7
                        : marker.words().size() == 1 && !clause
                                        || marker.kind().equals("to")
                                        || marker.kind().equals("since")
                                ? 0.75
                                : 0.85));
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

    /** The clause that the marker's phrase hangs on, up to the marker, or behind the phrase where that comes first. */
    private static @Nullable Span effect(Sentence s, Token reason, int marker, List<TimeExpression> times) {
        Token head = Clauses.head(s, reason);
        Token predicate = head == null ? null : Clauses.governor(s, head).orElse(null);
        if (predicate == null || predicate.index() == reason.index()) {
            return null;
        }
        predicate = standing(
                s, predicate, marker > 0 && s.tokens().get(marker - 1).text().equals(","));
        Span effect =
                predicate.index() < marker ? before(s, predicate, marker, times) : behind(s, predicate, reason, marker);
        return effect == null ? null : readable(s, effect);
    }

    /** The nearest verb above that has its own subject; behind a comma, the main verb rather than a subordinate one. */
    private static Token standing(Sentence s, Token predicate, boolean comma) {
        Token at = predicate;
        for (int steps = 0; steps < 4; steps++) {
            boolean lacks =
                    Clauses.child(s, at, Set.of("nsubj", "nsubj:pass", "csubj")).isEmpty();
            boolean under = at.relation().equals("advcl") && comma;
            Token head = Clauses.head(s, at);
            Token up = head == null ? null : Clauses.governor(s, head).orElse(null);
            if (up == null || !(lacks || under)) {
                return at;
            }
            at = up;
        }
        return at;
    }

    private static @Nullable Span before(Sentence s, Token predicate, int marker, List<TimeExpression> times) {
        int last = marker - 1;
        while (last > predicate.index()
                && (Clauses.isMark(s.tokens().get(last))
                        || isLead(s.tokens().get(last))
                        || isLength(s.tokens().get(last), s, marker, times))) {
            last--;
        }
        Span all = Clauses.whole(s, predicate);
        return all.start() <= predicate.span().start()
                ? new Span(all.start(), s.tokens().get(last).span().end())
                : null;
    }

    /** "73 seconds after": the length before the marker goes with it. */
    private static boolean isLength(Token t, Sentence s, int marker, List<TimeExpression> times) {
        Token before = s.tokens().get(marker - 1);
        return times.stream()
                .anyMatch(e -> e.kind() == TimeExpression.Kind.DURATION
                        && e.span().contains(t.span())
                        && e.span().contains(before.span()));
    }

    private static @Nullable Span behind(Sentence s, Token predicate, Token reason, int marker) {
        Token top = reason;
        for (Token up = Clauses.head(s, top);
                up != null && up.index() > marker && up.index() != predicate.index() && !up.isVerb();
                up = Clauses.head(s, up)) {
            top = up;
        }
        List<Token> phrase = s.subtree(top.index());
        int from = phrase.get(phrase.size() - 1).index() + 1;
        while (from < predicate.index() && Clauses.isMark(s.tokens().get(from))) {
            from++;
        }
        if (from > predicate.index()) {
            return null;
        }
        Span clause = Clauses.span(s, predicate);
        int start = Math.max(s.tokens().get(from).span().start(), clause.start());
        return clause.end() > start && start <= predicate.span().start() ? new Span(start, clause.end()) : null;
    }

    /** Reads alone: no "which" or "that" at its head, no quotation cut in two; "when" is left out. */
    private static @Nullable Span readable(Sentence s, Span effect) {
        List<Token> inside = s.tokensIn(effect);
        int quotes = 0;
        for (Token t : inside) {
            quotes += t.text().equals("\"")
                            || t.text().matches("[\u201c\u201d]")
                            || t.text().equals("''")
                            || t.text().equals("``")
                    ? 1
                    : 0;
        }
        if (inside.isEmpty() || quotes % 2 == 1) {
            return null;
        }
        Token first = inside.get(0);
        if (first.text().matches("(?i)when|where|while|as|once|but|and|so") && inside.size() > 2) {
            return new Span(inside.get(1).span().start(), effect.end());
        }
        return first.pos().startsWith("W")
                        || first.lemma().equals("that") && !first.pos().equals("DT")
                ? null
                : effect;
    }

    /** Words between effect and marker that belong to the marker: "only because", "shortly after". */
    private static boolean isLead(Token t) {
        return Set.of(
                        "only",
                        "shortly",
                        "just",
                        "partly",
                        "mainly",
                        "largely",
                        "simply",
                        "soon",
                        "immediately",
                        "perhaps",
                        "probably",
                        "almost",
                        "entirely",
                        "days",
                        "hours",
                        "and",
                        "but")
                .contains(t.text().toLowerCase(Locale.ROOT));
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
