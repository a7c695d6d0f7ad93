package readback.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import readback.text.Analysis;
import readback.text.Article;
import readback.text.Fact;

/** Where the time goes: {@code Cost TIMES FILE} reads the file as often as said, as one article. */
public final class Cost {

    private Cost() {}

    public static void main(String[] args) throws IOException {
        Article once = Dump.article("cost", Files.readString(Path.of(args[1])));
        String text =
                (once.text() + Article.BREAK).repeat(Integer.parseInt(args[0])).strip();
        Article article = new Article("cost", "", null, null, "cost", text);
        long start = System.nanoTime();
        Engine engine = Engine.load(said -> {});
        Analysis analysis = engine.analyse(article);
        System.out.printf("%d characters; loaded and annotated after %.1f s%n", text.length(), since(start));
        start = System.nanoTime();
        EntityFinder.find(article, analysis.sentences());
        System.out.printf("entities and coreference alone %.2f s%n", since(start));
        for (FactRule rule : FactRules.ALL) {
            start = System.nanoTime();
            int found = rule.find(analysis).size();
            System.out.printf("%s: %d in %.2f s%n", rule.id(), found, since(start));
        }
        start = System.nanoTime();
        long sure = Facts.of(analysis).stream()
                .filter(f -> f.confidence() >= 0.7)
                .map(Fact::evidence)
                .count();
        System.out.printf("all facts again: %d sure ones in %.2f s%n", sure, since(start));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
