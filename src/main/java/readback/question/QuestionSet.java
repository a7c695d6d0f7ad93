package readback.question;

import java.util.List;
import readback.text.Article;

/**
 * Questions on one article.
 *
 * @param formatVersion {@link #FORMAT} when written by this version
 * @param articleVisible the teacher's choice: may the article be read while answering
 */
public record QuestionSet(
        int formatVersion, String id, String title, Article article, boolean articleVisible, List<Question> questions) {

    /** The format this version writes, and the newest it reads. */
    public static final int FORMAT = 1;

    public QuestionSet {
        questions = List.copyOf(questions);
    }

    /** The questions that may be asked: all but the retired. */
    public List<Question> askable() {
        return questions.stream()
                .filter(q -> q.status() != Question.Status.RETIRED)
                .toList();
    }
}
