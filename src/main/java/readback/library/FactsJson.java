package readback.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readback.text.Analysis;
import readback.text.Article;
import readback.text.Comparison;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Span;
import readback.text.Speaker;
import readback.text.TimeExpression;

/**
 * The facts of an article as one line of JSON, in a format that stays: fields may be added, none is renamed or removed.
 * Offsets are in UTF-16 units into {@code article.text}. The page {@code facts-format.md} describes every field.
 */
public final class FactsJson {

    private FactsJson() {}

    /** What was understood of one article, on one line without a line end. */
    public static String line(Analysis analysis, List<Fact> facts) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("source", analysis.article().source());
        all.put("article", article(analysis.article()));
        all.put("entities", entities(analysis));
        all.put("statements", each(facts, Fact.Statement.class, s -> statement(analysis, s)));
        all.put("amounts", each(facts, Fact.Amount.class, a -> amount(analysis, a)));
        all.put("times", each(facts, Fact.Dated.class, d -> dated(analysis, d)));
        all.put("roles", each(facts, Fact.Role.class, r -> role(analysis, r)));
        all.put("events", each(facts, Fact.Event.class, e -> event(analysis, e)));
        all.put("causes", each(facts, Fact.Cause.class, c -> cause(analysis, c)));
        return Json.line(all);
    }

    /** A source that could not be read, on one line. */
    public static String failed(String source, String error) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("source", source);
        all.put("error", error);
        return Json.line(all);
    }

    private static Map<String, @Nullable Object> article(Article article) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("title", article.title());
        putIf(map, "byline", article.byline());
        putIf(
                map,
                "published",
                article.published() == null ? null : article.published().toString());
        map.put("text", article.text());
        return map;
    }

    private static List<Object> entities(Analysis analysis) {
        Map<Integer, List<Object>> mentions = new HashMap<>();
        for (Mention mention : analysis.mentions()) {
            Map<String, @Nullable Object> at = span(mention.span());
            at.put("form", lower(mention.form()));
            mentions.computeIfAbsent(mention.entity(), k -> new ArrayList<>()).add(at);
        }
        List<Object> found = new ArrayList<>();
        for (Entity entity : analysis.entities()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", entity.id());
            map.put("name", entity.name());
            map.put("type", lower(entity.type()));
            map.put("aliases", entity.aliases());
            map.put("mentions", mentions.getOrDefault(entity.id(), List.of()));
            found.add(map);
        }
        return found;
    }

    private static Map<String, @Nullable Object> statement(Analysis a, Fact.Statement s) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("speaker", speaker(a, s.speaker()));
        map.put("cue", span(s.cue()));
        map.put("content", s.content().stream().map(FactsJson::span).toList());
        map.put("manner", lower(s.manner()));
        putIf(map, "medium", words(a, s.medium()));
        putIf(map, "time", time(a, s.time()));
        return rest(map, s);
    }

    private static Map<String, @Nullable Object> speaker(Analysis a, Speaker speaker) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        putIf(map, "entity", speaker.entity());
        map.put("start", speaker.span().start());
        map.put("end", speaker.span().end());
        map.put("text", a.words(speaker.span()));
        return map;
    }

    private static Map<String, @Nullable Object> amount(Analysis a, Fact.Amount m) {
        Map<String, @Nullable Object> map = span(m.span());
        map.put("text", a.words(m.span()));
        map.put("value", m.quantity().value());
        putIf(map, "upper", m.quantity().upper());
        map.put("comparator", comparator(m.quantity().comparison()));
        map.put("unit", m.quantity().unit());
        map.put("counted", m.counted() == null ? null : a.words(m.counted()));
        map.put("sort", lower(m.sort()));
        map.put("figure", span(m.figure()));
        putIf(map, "countedSpan", m.counted() == null ? null : span(m.counted()));
        putIf(map, "event", words(a, m.event()));
        return rest(map, m);
    }

    /** The bound in words, null for none. */
    private static @Nullable String comparator(Comparison comparison) {
        return switch (comparison) {
            case EXACTLY -> null;
            case ABOUT -> "about";
            case MORE_THAN -> "more than";
            case AT_LEAST -> "at least";
            case LESS_THAN -> "less than";
            case AT_MOST -> "up to";
            case NEARLY -> "nearly";
        };
    }

    private static Map<String, @Nullable Object> dated(Analysis a, Fact.Dated d) {
        Map<String, @Nullable Object> map = expression(a, d.time());
        putIf(map, "event", words(a, d.event()));
        return rest(map, d);
    }

    private static Map<String, @Nullable Object> role(Analysis a, Fact.Role r) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("entity", r.entity());
        map.put("name", words(a, r.name()));
        map.put("description", words(a, r.description()));
        return rest(map, r);
    }

    private static Map<String, @Nullable Object> event(Analysis a, Fact.Event e) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        putIf(map, "agent", words(a, e.agent()));
        map.put("verb", words(a, e.verb()));
        putIf(map, "patient", words(a, e.patient()));
        putIf(map, "place", words(a, e.place()));
        putIf(map, "time", time(a, e.time()));
        return rest(map, e);
    }

    private static Map<String, @Nullable Object> cause(Analysis a, Fact.Cause c) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("effect", words(a, c.effect()));
        map.put("cause", words(a, c.cause()));
        map.put("marker", words(a, c.marker()));
        map.put("link", lower(c.link()));
        return rest(map, c);
    }

    private static Map<String, @Nullable Object> rest(Map<String, @Nullable Object> map, Fact fact) {
        map.put("standing", lower(fact.standing()));
        map.put("confidence", fact.confidence());
        map.put("evidence", span(fact.evidence()));
        return map;
    }

    private static @Nullable Map<String, @Nullable Object> time(Analysis a, @Nullable TimeExpression time) {
        return time == null ? null : expression(a, time);
    }

    private static Map<String, @Nullable Object> expression(Analysis a, TimeExpression time) {
        Map<String, @Nullable Object> map = span(time.span());
        map.put("text", a.words(time.span()));
        putIf(map, "value", time.value());
        map.put("kind", lower(time.kind()));
        return map;
    }

    private static Map<String, @Nullable Object> span(Span span) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("start", span.start());
        map.put("end", span.end());
        return map;
    }

    private static @Nullable Map<String, @Nullable Object> words(Analysis a, @Nullable Span span) {
        if (span == null) {
            return null;
        }
        Map<String, @Nullable Object> map = span(span);
        map.put("text", a.words(span));
        return map;
    }

    private static void putIf(Map<String, @Nullable Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <F extends Fact> List<Object> each(List<Fact> facts, Class<F> kind, Function<F, Object> write) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(write)
                .toList();
    }
}
