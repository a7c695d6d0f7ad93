package readback.cli.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readback.question.Question;
import readback.question.QuestionSet;
import readback.quiz.Spread;

/** Curated questions and generated ones on the same article as one set. */
public final class Mixture {

    private Mixture() {}

    /** The curated questions in their order, with the generated ones spread evenly between them. */
    public static QuestionSet of(QuestionSet curated, QuestionSet generated) {
        return new QuestionSet(
                curated.formatVersion(),
                curated.id(),
                curated.title(),
                curated.article(),
                curated.articleVisible(),
                Spread.over(curated.questions(), more(curated, generated)));
    }

    /** The generated questions that ask what no curated one asks: another answer, or of another place of the article. */
    public static List<Question> more(QuestionSet curated, QuestionSet generated) {
        if (!curated.article().text().equals(generated.article().text())) {
            return List.of();
        }
        Set<String> ids = new HashSet<>();
        curated.questions().forEach(q -> ids.add(q.id()));
        return generated.askable().stream()
                .filter(q -> !ids.contains(q.id()))
                .filter(q -> curated.questions().stream().noneMatch(own -> isSame(own, q)))
                .toList();
    }

    private static boolean isSame(Question a, Question b) {
        boolean samePlace =
                a.evidence().stream().anyMatch(span -> b.evidence().stream().anyMatch(span::overlaps));
        return samePlace && plain(a).equals(plain(b));
    }

    private static String plain(Question question) {
        return question.key()
                .shown()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
