package readback.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readback.question.AnswerKey;
import readback.question.Mark;
import readback.question.Match;
import readback.question.Moment;
import readback.question.Number;
import readback.question.Option;
import readback.question.Order;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.question.Typed;
import readback.text.Article;
import readback.text.Span;

/** A set as maps and lists, every field in its fixed order, ready to be written. */
final class SetWriter {

    private SetWriter() {}

    static Map<String, Object> set(QuestionSet set) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("formatVersion", set.formatVersion());
        out.put("id", set.id());
        out.put("title", set.title());
        out.put("articleVisible", set.articleVisible());
        out.put("article", article(set.article()));
        out.put("questions", set.questions().stream().map(SetWriter::question).toList());
        return out;
    }

    static Map<String, Object> article(Article article) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", article.id());
        out.put("title", article.title());
        putIfThere(out, "byline", article.byline());
        putIfThere(out, "published", article.published());
        out.put("source", article.source());
        out.put("text", article.text());
        return out;
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", question.id());
        out.put("kind", question.kind());
        out.put("stem", question.stem());
        out.put("key", key(question.key()));
        out.put("evidence", spans(question.evidence()));
        out.put("hints", question.hints());
        out.put("explanation", question.explanation());
        out.put("process", question.process().name());
        out.put("difficulty", question.difficulty());
        out.put("status", question.status().name());
        out.put("origin", question.origin());
        putIfThere(out, "fact", question.fact());
        return out;
    }

    static Map<String, Object> key(AnswerKey key) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("form", key.form());
        if (key instanceof PickOne k) {
            out.put("options", k.options().stream().map(SetWriter::option).toList());
            out.put("shuffle", k.shuffle());
        } else if (key instanceof PickMany k) {
            out.put("options", k.options().stream().map(SetWriter::option).toList());
            out.put("shuffle", k.shuffle());
        } else if (key instanceof Typed k) {
            out.put("accepted", k.accepted());
            out.put("sort", k.sort().name());
            out.put("others", k.others());
        } else if (key instanceof Number k) {
            out.put("accepted", k.accepted());
            putIfThere(out, "unit", k.unit());
            if (k.tolerance() != null) {
                out.put("tolerance", k.tolerance());
            }
        } else if (key instanceof Moment k) {
            out.put("accepted", k.accepted());
            putIfThere(out, "published", k.published());
        } else if (key instanceof Order k) {
            out.put("items", k.items());
        } else if (key instanceof Match k) {
            out.put("left", k.left());
            out.put("right", k.right());
            out.put("key", k.key());
        } else if (key instanceof Mark k) {
            out.put("spans", spans(k.spans()));
            out.put("quoted", k.quoted());
        }
        return out;
    }

    private static Map<String, Object> option(Option option) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("text", option.text());
        out.put("role", option.role().name());
        if (option.evidence() != null) {
            out.put("evidence", span(option.evidence()));
        }
        putIfThere(out, "feedback", option.feedback());
        return out;
    }

    private static List<Map<String, Object>> spans(List<Span> spans) {
        return spans.stream().map(SetWriter::span).toList();
    }

    static Map<String, Object> span(Span span) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("start", span.start());
        out.put("end", span.end());
        return out;
    }

    private static void putIfThere(Map<String, Object> out, String name, @Nullable Object value) {
        if (value != null) {
            out.put(name, value.toString());
        }
    }
}
