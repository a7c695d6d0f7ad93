package readback.cli.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import readback.extract.Facts;
import readback.library.GeneratedSets;
import readback.question.Generated;
import readback.question.Generator;
import readback.question.LongText;
import readback.question.QuestionSet;
import readback.question.Wish;
import readback.text.Analysis;
import readback.text.Article;
import readback.text.Excerpt;

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
        Generated made = made(article, wish);
        made.failures().forEach(f -> System.getLogger(SetMaker.class.getName()).log(System.Logger.Level.WARNING, f));
        return made;
    }

    private Generated made(Article article, Wish wish) {
        List<Excerpt> pieces = Excerpt.of(article, LongText.PIECE);
        if (pieces.size() == 1) {
            Analysis analysis = reader.read(article);
            return Generator.generate(analysis, Facts.of(analysis), wish);
        }
        List<Integer> shares = LongText.shares(wish.count(), pieces.size());
        AtomicInteger done = new AtomicInteger();
        List<Generated> made = IntStream.range(0, pieces.size())
                .parallel()
                .mapToObj(i -> {
                    Generated one = piece(pieces.get(i), shares.get(i), wish);
                    reader.tell("Part " + done.incrementAndGet() + " of " + pieces.size() + " of a long text");
                    return one;
                })
                .toList();
        return LongText.join(pieces, made);
    }

    private Generated piece(Excerpt piece, int share, Wish wish) {
        if (share == 0) {
            return new Generated(List.of(), List.of());
        }
        Analysis analysis = reader.read(piece.article());
        Wish some = new Wish(share == Integer.MAX_VALUE ? 0 : share, wish.seed(), wish.kinds(), wish.level());
        return Generator.generate(piece.numbered(analysis), Facts.of(analysis), some);
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
