package readback.extract;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import readback.text.Analysis;
import readback.text.Article;

/** One engine for all tests of a run; an article read once is kept. */
public final class SharedEngine {

    private static final Map<Article, Analysis> KNOWN = new ConcurrentHashMap<>();

    private SharedEngine() {}

    public static Engine engine() {
        return Holder.ENGINE;
    }

    /** Analysis of a text without title and date; paragraphs parted by a blank line. */
    public static Analysis analyse(String text) {
        return analyse("", null, text);
    }

    public static Analysis analyse(String title, @Nullable LocalDate published, String text) {
        return analyse(new Article("test", title, null, published, "test", text));
    }

    public static Analysis analyse(Article article) {
        return KNOWN.computeIfAbsent(article, engine()::analyse);
    }

    private static final class Holder {
        static final Engine ENGINE = Engine.load(said -> {});
    }
}
