package readback.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readback.text.Analysis;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Quantity;
import readback.text.Span;
import readback.text.Standing;
import readback.text.TimeExpression;

/** The facts of an article to be read by a person: grouped, each with its standing and the words that prove it. */
public final class FactsText {

    private static final String PROOF = "    > ";

    private FactsText() {}

    /** Lines without their ends. Weak findings (confidence below .7) are marked with a question mark. */
    public static List<String> lines(Analysis analysis, List<Fact> facts) {
        List<String> out = new ArrayList<>();
        out.add(
                analysis.article().title().isEmpty()
                        ? analysis.article().source()
                        : analysis.article().title());
        group(out, "Who and what", entities(analysis));
        group(out, "Said", of(analysis, facts, Fact.Statement.class));
        group(out, "Amounts", of(analysis, facts, Fact.Amount.class));
        group(out, "Times", of(analysis, facts, Fact.Dated.class));
        group(out, "Roles", of(analysis, facts, Fact.Role.class));
        group(out, "Events", of(analysis, facts, Fact.Event.class));
        group(out, "Causes", of(analysis, facts, Fact.Cause.class));
        return out;
    }

    private static void group(List<String> out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.add("");
            long count = lines.stream().filter(l -> !l.startsWith(PROOF)).count();
            out.add(title + " (" + count + ")");
            out.addAll(lines);
        }
    }

    private static List<String> entities(Analysis analysis) {
        List<String> lines = new ArrayList<>();
        for (Entity e : analysis.entities()) {
            List<String> others =
                    e.aliases().stream().filter(a -> !a.equals(e.name())).toList();
            String spelt = Spellings.inconsistent(e).isEmpty()
                    ? ""
                    : " — spelt in more than one way: " + String.join(", ", Spellings.inconsistent(e));
            lines.add("  " + e.name() + " (" + lower(e.type()) + ")"
                    + (others.isEmpty() ? "" : ", also " + String.join(", ", others)) + spelt);
        }
        return lines;
    }

    private static List<String> of(Analysis a, List<Fact> facts, Class<? extends Fact> kind) {
        List<String> lines = new ArrayList<>();
        for (Fact fact : facts) {
            if (kind.isInstance(fact)) {
                String doubt = fact.confidence() < 0.7 ? " ?" : "";
                String standing = fact.standing() == Standing.FACT ? "" : " [" + lower(fact.standing()) + "]";
                lines.add("  " + flat(said(a, fact)) + standing + doubt);
                lines.add(PROOF + flat(a.words(fact.evidence())));
            }
        }
        return lines;
    }

    private static String said(Analysis a, Fact fact) {
        if (fact instanceof Fact.Statement s) {
            String who = s.speaker().entity() == null
                    ? a.words(s.speaker().span())
                    : a.entity(s.speaker().entity()).name();
            return who + " (" + a.words(s.cue()) + ", " + lower(s.manner()) + "): "
                    + s.content().stream().map(a::words).collect(Collectors.joining(" … "));
        }
        if (fact instanceof Fact.Amount m) {
            return a.words(m.span()) + part(" of: ", words(a, m.counted())) + " = " + quantity(m.quantity())
                    + part(" in: ", words(a, m.event()));
        }
        if (fact instanceof Fact.Dated d) {
            return time(a, d.time()) + part(": ", words(a, d.event()));
        }
        if (fact instanceof Fact.Role r) {
            return a.entity(r.entity()).name() + ": " + a.words(r.description());
        }
        if (fact instanceof Fact.Event e) {
            return part("", words(a, e.agent())) + " | " + a.words(e.verb()) + " | " + part("", words(a, e.patient()))
                    + part(" | where: ", words(a, e.place()))
                    + (e.time() == null ? "" : " | when: " + time(a, e.time()));
        }
        Fact.Cause c = (Fact.Cause) fact;
        return a.words(c.effect()) + " <- " + a.words(c.marker()) + " -> " + a.words(c.cause()) + " (" + lower(c.link())
                + ")";
    }

    private static String quantity(Quantity q) {
        return lower(q.comparison()) + " " + q.value().toPlainString()
                + (q.upper() == null ? "" : " to " + q.upper().toPlainString()) + part(" ", q.unit());
    }

    private static String time(Analysis a, TimeExpression time) {
        return a.words(time.span()) + part(" = ", time.value());
    }

    private static @Nullable String words(Analysis a, @Nullable Span span) {
        return span == null ? null : a.words(span);
    }

    private static String part(String before, @Nullable String words) {
        return words == null ? "" : before + words;
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
