package readback.extract;

import java.util.function.Consumer;
import readback.text.Analysis;
import readback.text.Article;

/** Reads an article: sentences, words and their grammar, names, and who each "he" and "the ministry" is. Thread-safe. */
public interface Engine {

    /** Offsets in the result point exactly into {@link Article#text()}; no sentence crosses a paragraph break. */
    Analysis analyse(Article article);

    /** Whether the language engine and all its models are on the class path. */
    static boolean isPresent() {
        return EngineModels.missing().isEmpty();
    }

    /**
     * Starts loading and returns at once: the parts load side by side, and the first {@link #analyse} waits for what
     * it needs.
     *
     * @param progress told in a few words what is being done; may be called from other threads
     * @throws NoEngineException if the engine or one of its models is not there
     */
    static Engine load(Consumer<String> progress) {
        String missing = EngineModels.missing();
        if (!missing.isEmpty()) {
            throw new NoEngineException("The language engine is not there (no " + missing
                    + "): add the folder lib/engine from Readback's full package beside lib, then try again.");
        }
        return new CoreNlpEngine(progress);
    }
}
