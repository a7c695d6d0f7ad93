package readback.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.TimeExpression;
import readback.text.Token;

/** What a marked cause brings about: the clause that its phrase hangs on, in words that read alone. */
final class Effects {

    private Effects() {}

    /** The clause that the marker's phrase hangs on, up to the marker, or behind the phrase where that comes first. */
    static @Nullable Span of(Sentence s, Token reason, int marker, List<TimeExpression> times) {
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
        Token last = inside.get(inside.size() - 1);
        if (first.pos().equals("VB")) {
            int verb = first.index() - 1;
            while (verb > 0 && s.tokens().get(verb).text().matches("to|not")) {
                verb--;
            }
            boolean told = verb >= 0
                    && verb < first.index() - 1
                    && s.tokens().get(verb).isVerb();
            return told ? s.tokens().get(verb).span().cover(effect) : null;
        }
        if (last.pos().equals("IN") || last.pos().equals("DT")) {
            return null;
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
}
