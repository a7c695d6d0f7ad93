package readback.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readback.text.Analysis;
import readback.text.Fact;
import readback.text.Quantity;
import readback.text.Span;
import readback.text.TimeExpression;

/** A fact as one readable line; examples of rules are written in it. */
public final class FactLine {

    private FactLine() {}

    public static String of(Analysis analysis, Fact fact) {
        return line(analysis, fact).replaceAll("\\s+", " ").strip();
    }

    private static String line(Analysis a, Fact fact) {
        if (fact instanceof Fact.Statement s) {
            Integer who = s.speaker().entity();
            String name = who == null
                    ? "<" + a.words(s.speaker().span()) + ">"
                    : a.entity(who).name();
            return name + " | " + a.words(s.cue()) + " | " + pieces(a, s.content()) + " (" + lower(s.manner()) + ", "
                    + lower(s.standing()) + part(", medium: ", words(a, s.medium()))
                    + part(", time: ", time(a, s.time())) + ")";
        }
        if (fact instanceof Fact.Amount m) {
            return a.words(m.span()) + " = " + quantity(m.quantity()) + part(" of ", words(a, m.counted()))
                    + part(" in: ", words(a, m.event())) + " (" + lower(m.sort()) + ", " + lower(m.standing()) + ")";
        }
        if (fact instanceof Fact.Dated d) {
            return time(a, d.time()) + part(": ", words(a, d.event())) + " (" + lower(d.standing()) + ")";
        }
        if (fact instanceof Fact.Role r) {
            return a.entity(r.entity()).name() + " is " + a.words(r.description()) + " (" + lower(r.standing()) + ")";
        }
        if (fact instanceof Fact.Event e) {
            return part("", words(a, e.agent())) + " | " + a.words(e.verb()) + " | "
                    + part("", words(a, e.patient())) + part(" at: ", words(a, e.place()))
                    + part(" time: ", time(a, e.time())) + " (" + lower(e.standing()) + ")";
        }
        Fact.Cause c = (Fact.Cause) fact;
        return a.words(c.effect()) + " <" + a.words(c.marker()) + "> " + a.words(c.cause()) + " (" + lower(c.link())
                + ", " + lower(c.standing()) + ")";
    }

    private static String quantity(Quantity q) {
        return lower(q.comparison()) + " " + q.value().toPlainString()
                + part("..", q.upper() == null ? null : q.upper().toPlainString()) + part(" ", q.unit());
    }

    private static String pieces(Analysis a, List<Span> content) {
        return content.stream().map(a::words).collect(Collectors.joining(" / "));
    }

    private static @Nullable String words(Analysis a, @Nullable Span span) {
        return span == null ? null : a.words(span);
    }

    private static @Nullable String time(Analysis a, @Nullable TimeExpression time) {
        return time == null ? null : a.words(time.span()) + part(" = ", time.value());
    }

    private static String part(String before, @Nullable String words) {
        return words == null ? "" : before + words;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
