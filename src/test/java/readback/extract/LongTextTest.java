package readback.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readback.text.Analysis;
import readback.text.Article;
import readback.text.Sentence;
import readback.text.Span;
import readback.text.Token;

/** A text longer than any article is read in parts, and what it costs grows with its length only. */
class LongTextTest {

    private static final Path ARTICLE = Path.of("src/test/resources/articles/council.txt");
    private static final int ROUNDS = 3;

    @Test
    void whatIsReadInPartsIsReadAsItIsReadAlone() throws IOException {
        Article once = Dump.article("once", Files.readString(ARTICLE));
        int times = 25_000 / once.text().length() + 1;
        List<Sentence> alone = SharedEngine.analyse(once).sentences();
        List<Sentence> all =
                SharedEngine.engine().analyse(repeated(once, times)).sentences();
        assertEquals(repeated(once, alone, times), all);
    }

    @Test
    void fourTimesTheLengthCostsLessThanEightTimes() throws IOException {
        Article once = Dump.article("once", Files.readString(ARTICLE));
        List<Sentence> alone = SharedEngine.analyse(once).sentences();
        double ratio = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            double one = cost(repeated(once, 4), repeated(once, alone, 4));
            double four = cost(repeated(once, 16), repeated(once, alone, 16)) / one;
            ratio = Math.min(ratio, four);
        }
        assertTrue(ratio < 8, "ratio " + ratio);
    }

    private static double cost(Article article, List<Sentence> sentences) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Analysis analysis = EntityFinder.find(article, sentences);
        assertTrue(Facts.of(analysis).size() > 8);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static Article repeated(Article once, int times) {
        String text = (once.text() + Article.BREAK).repeat(times).strip();
        return new Article(once.id(), once.title(), null, once.published(), once.source(), text);
    }

    private static List<Sentence> repeated(Article once, List<Sentence> alone, int times) {
        List<Sentence> all = new ArrayList<>();
        int paragraphs = once.paragraphs().size();
        for (int i = 0; i < times; i++) {
            int by = i * (once.text().length() + Article.BREAK.length());
            for (Sentence s : alone) {
                List<Token> tokens = s.tokens().stream()
                        .map(t -> new Token(
                                t.index(),
                                moved(t.span(), by),
                                t.text(),
                                t.lemma(),
                                t.pos(),
                                t.ner(),
                                t.head(),
                                t.relation()))
                        .toList();
                all.add(new Sentence(all.size(), moved(s.span(), by), s.paragraph() + i * paragraphs, tokens));
            }
        }
        return all;
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
