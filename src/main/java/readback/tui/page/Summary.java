package readback.tui.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readback.question.AnswerKey;
import readback.question.Option;
import readback.question.PickMany;
import readback.question.PickOne;
import readback.quiz.Attempt;
import readback.quiz.Score;
import readback.quiz.Session;
import readback.quiz.Slot;
import readback.text.Article;

/** Questions, answers and results as plain text: for the clipboard and for a file. */
final class Summary {

    private Summary() {}

    static String question(Slot slot) {
        AnswerKey key = slot.question().key();
        List<Option> options =
                key instanceof PickOne one ? one.options() : key instanceof PickMany many ? many.options() : List.of();
        StringBuilder text = new StringBuilder(slot.question().stem()).append('\n');
        if (!options.isEmpty()) {
            int place = 0;
            for (int i : slot.order()) {
                text.append((char) ('A' + place++))
                        .append(") ")
                        .append(options.get(i).text())
                        .append('\n');
            }
        }
        return text.toString();
    }

    static String answered(Slot slot, @Nullable Article article) {
        StringBuilder text = new StringBuilder(question(slot));
        Attempt last = slot.last();
        if (last != null) {
            text.append("My answer: ")
                    .append(last.said())
                    .append(last.grade().isRight() ? " (right)" : " (not right)")
                    .append('\n');
        }
        text.append("Answer: ").append(slot.question().key().shown()).append('\n');
        if (article != null) {
            String proof = slot.question().evidence().stream()
                    .filter(span -> span.end() <= article.text().length())
                    .map(article::words)
                    .collect(Collectors.joining("” … “", "“", "”"));
            text.append("Proof: ")
                    .append(proof)
                    .append(" (")
                    .append(article.title())
                    .append(")\n");
        }
        return text.toString();
    }

    static String results(String title, Session session) {
        Score score = session.score();
        StringBuilder text = new StringBuilder();
        text.append(title)
                .append('\n')
                .append("=".repeat(Math.min(72, title.length())))
                .append("\n\n");
        text.append("Right: ")
                .append(score.total().right())
                .append(" of ")
                .append(score.total().asked());
        text.append(" (").append(score.total().percent()).append(" % of the points)\n");
        text.append("Started: ").append(session.started()).append("\n\n");
        for (Score.Line line : score.byKind()) {
            text.append("  ").append(Words.kind(line.name())).append(": ");
            text.append(line.right()).append(" of ").append(line.asked()).append('\n');
        }
        int number = 0;
        for (Slot slot : session.slots()) {
            Attempt last = slot.last();
            text.append('\n')
                    .append(++number)
                    .append(". ")
                    .append(slot.question().stem())
                    .append('\n');
            text.append("   ")
                    .append(last == null ? "not answered" : last.grade().isRight() ? "right: " : "not right: ");
            text.append(last == null ? "" : last.said()).append('\n');
            if (last == null || !last.grade().isRight()) {
                text.append("   answer: ").append(slot.question().key().shown()).append('\n');
            }
        }
        return text.toString();
    }
}
