package readback.cli;

import java.util.List;
import readback.question.AnswerKey;
import readback.question.Dropped;
import readback.question.Match;
import readback.question.Option;
import readback.question.Order;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.text.Article;
import readback.text.Span;

/** A set as a teacher reads it before using it: every question with its key and its evidence. */
final class SetText {

    private static final String INDENT = "     ";

    private SetText() {}

    static String of(QuestionSet set) {
        StringBuilder out = new StringBuilder();
        out.append(set.title()).append('\n');
        List<Question> questions = set.questions();
        out.append(questions.size() == 1 ? "1 question" : questions.size() + " questions")
                .append(" on ")
                .append(set.article().source())
                .append("\n\n");
        int number = 1;
        for (Question question : questions) {
            out.append(String.format("%3d. ", number++)).append(question.stem()).append('\n');
            key(question.key(), out);
            for (Span span : question.evidence()) {
                out.append(INDENT)
                        .append("“")
                        .append(oneLine(set.article(), span))
                        .append("”\n");
            }
            out.append(INDENT)
                    .append('(')
                    .append(question.id())
                    .append(", ")
                    .append(question.kind())
                    .append(")\n\n");
        }
        return out.toString();
    }

    static String dropped(List<Dropped> dropped) {
        StringBuilder out = new StringBuilder("Drafts that were dropped: ")
                .append(dropped.size())
                .append('\n');
        for (Dropped one : dropped) {
            out.append("  ")
                    .append(one.gate())
                    .append(": ")
                    .append(one.reason())
                    .append("\n      ")
                    .append(one.draft().stem())
                    .append(" => ")
                    .append(one.draft().key().shown())
                    .append('\n');
        }
        return out.toString();
    }

    private static void key(AnswerKey key, StringBuilder out) {
        if (key instanceof PickOne one) {
            options(one.options(), out);
        } else if (key instanceof PickMany many) {
            options(many.options(), out);
        } else if (key instanceof Order || key instanceof Match) {
            out.append(INDENT).append("= ").append(key.shown()).append('\n');
        } else {
            out.append(INDENT)
                    .append("= ")
                    .append(key.shown().replace('\n', ' '))
                    .append('\n');
        }
    }

    private static void options(List<Option> options, StringBuilder out) {
        char letter = 'A';
        for (Option option : options) {
            out.append(option.isKey() ? "   * " : INDENT)
                    .append(letter++)
                    .append(". ")
                    .append(option.text())
                    .append('\n');
        }
    }

    private static String oneLine(Article article, Span span) {
        return article.words(span).replaceAll("\\s+", " ");
    }
}
