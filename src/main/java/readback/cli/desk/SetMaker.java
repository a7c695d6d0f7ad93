package readback.cli.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import readback.extract.Facts;
import readback.library.GeneratedSets;
import readback.question.Generated;
import readback.question.Generator;
import readback.question.QuestionSet;
import readback.question.Wish;
import readback.text.Analysis;
import readback.text.Article;

/** Makes question sets, or finds those made before by this version from the same article and wish. Thread-safe. */
public final class SetMaker {

    private final Reader reader;
    private final Optional<GeneratedSets> kept;

    public SetMaker(Reader reader, Surroundings world) {
        this.reader = reader;
        this.kept = kept(world);
    }

    /** Where generated sets are kept; absent for a program that can't tell its own version. */
    public static Optional<GeneratedSets> kept(Surroundings world) {
        return Version.ofGenerator()
                .map(version -> new GeneratedSets(world.places().generated(), version));
    }

    public QuestionSet make(Article article, Wish wish) {
        String words = words(wish);
        Optional<QuestionSet> before = kept.flatMap(k -> k.read(article, words));
        if (before.isPresent()) {
            return before.get();
        }
        QuestionSet set = set(article, generate(article, wish));
        kept.ifPresent(k -> keep(k, article, words, set));
        return set;
    }

    /** Always anew, with what was dropped and why. */
    public Generated generate(Article article, Wish wish) {
        Analysis analysis = reader.read(article);
        return Generator.generate(analysis, Facts.of(analysis), wish);
    }

    public static QuestionSet set(Article article, Generated generated) {
        String title = article.title().isEmpty() ? article.id() : article.title();
        return new QuestionSet(QuestionSet.FORMAT, article.id(), title, article, true, generated.questions());
    }

    /** What was wished for, as the cache knows it. */
    public static String words(Wish wish) {
        return List.of(wish.count(), wish.seed(), new TreeSet<>(wish.kinds()), String.valueOf(wish.level()))
                .toString();
    }

    private static void keep(GeneratedSets kept, Article article, String wish, QuestionSet set) {
        try {
            kept.write(article, wish, set);
        } catch (IOException e) {
            // a cache that can't be written costs time, nothing else
            return;
        }
    }
}
