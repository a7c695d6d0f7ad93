package readback.cli.desk;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readback.extract.Engine;
import readback.text.Analysis;
import readback.text.Article;

/** The language engine, loaded when it is first needed and shared by all threads. */
public final class Reader {

    private final Consumer<String> progress;
    private final Surroundings world;
    private @Nullable Engine engine;

    public Reader(Consumer<String> progress, Surroundings world) {
        this.progress = progress;
        this.world = world;
    }

    /** @throws readback.extract.NoEngineException if the engine is not there */
    synchronized Engine engine() {
        Engine loaded = engine;
        if (loaded == null) {
            loaded = world.engines().apply(progress);
            engine = loaded;
        }
        return loaded;
    }

    /** Says what is being done. */
    void tell(String what) {
        progress.accept(what);
    }

    public Analysis read(Article article) {
        return engine().analyse(article);
    }
}
