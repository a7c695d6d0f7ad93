package readback.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readback.question.Process;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.text.Article;

/** Reads a set from its tree, filling in what a hand-written one leaves out. */
final class SetReader {

    static final Set<String> SET_FIELDS =
            Set.of("$schema", "formatVersion", "id", "title", "articleVisible", "article", "questions");
    static final Set<String> ARTICLE_FIELDS = Set.of("id", "title", "byline", "published", "source", "text");
    static final Set<String> QUESTION_FIELDS = Set.of(
            "id",
            "kind",
            "stem",
            "key",
            "evidence",
            "hints",
            "explanation",
            "process",
            "difficulty",
            "status",
            "origin",
            "fact");

    private SetReader() {}

    static QuestionSet read(Spot root, String stem) {
        Spot version = root.field("formatVersion");
        int format = version.integer();
        if (format > QuestionSet.FORMAT || format < 1) {
            throw version.bad(
                    "This version reads the format " + QuestionSet.FORMAT + ", not " + format + ".",
                    "Use a newer Readback, or write \"formatVersion\": " + QuestionSet.FORMAT + ".");
        }
        root.withFields(SET_FIELDS);
        String id = root.stringOr("id", stem);
        Article article = article(root.field("article"), id);
        String title = root.stringOr("title", article.title().isEmpty() ? id : article.title());
        return new QuestionSet(
                format,
                id,
                title,
                article,
                root.flagOr("articleVisible", true),
                questions(root.field("questions"), article));
    }

    private static Article article(Spot spot, String setId) {
        spot.withFields(ARTICLE_FIELDS);
        return new Article(
                spot.stringOr("id", setId),
                spot.stringOr("title", ""),
                spot.stringOrNull("byline"),
                KeyReader.date(spot.optional("published")),
                spot.stringOr("source", setId),
                KeyReader.filled(spot.field("text")));
    }

    private static List<Question> questions(Spot list, Article article) {
        SpanReader spans = new SpanReader(article.text());
        KeyReader keys = new KeyReader(article.text(), spans, article.published());
        List<Question> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Spot spot : list.items()) {
            Question question = question(spot.withFields(QUESTION_FIELDS), keys, spans);
            if (!ids.add(question.id())) {
                throw spot.field("id")
                        .bad(
                                "Another question of this set has the id \"" + question.id() + "\" already.",
                                "Give each its own; progress follows it.");
            }
            found.add(question);
        }
        return found;
    }

    private static Question question(Spot bare, KeyReader keys, SpanReader spans) {
        String id = KeyReader.filled(bare.field("id"));
        Spot spot = bare.ownedBy(id);
        Spot difficulty = spot.optional("difficulty");
        double hard = difficulty == null ? 0.5 : difficulty.number().doubleValue();
        if (difficulty != null && !(hard >= 0 && hard <= 1)) {
            throw difficulty.wrongType("a number from 0 (easy) to 1 (hard)");
        }
        return new Question(
                id,
                spot.stringOr("kind", "curated"),
                KeyReader.filled(spot.field("stem")),
                keys.read(spot.field("key")),
                spans.all(spot.items("evidence")),
                spot.strings("hints"),
                spot.stringOr("explanation", ""),
                spot.wordOr("process", Process.class, Process.RETRIEVE),
                hard,
                spot.wordOr("status", Question.Status.class, Question.Status.APPROVED),
                spot.stringOr("origin", "author"),
                spot.stringOrNull("fact"));
    }
}
