package readback.extract;

import java.util.List;
import readback.text.Analysis;
import readback.text.Article;
import readback.text.Sentence;

/** Names in the text, and who each is. */
final class EntityFinder {

    private EntityFinder() {}

    static Analysis find(Article article, List<Sentence> sentences) {
        return new Analysis(article, sentences, List.of(), List.of());
    }
}
