package readback.extract;

import java.util.List;

/** The model files of the language engine, and whether they are on the class path. */
final class EngineModels {

    private static final List<String> PATHS = WordList.read("engine-models.txt");

    static final String TAGGER = path("pos-tagger");
    static final String NAMES = path("ner");
    static final String PARSER = path("nndep");

    private EngineModels() {}

    /** What is missing, or an empty string. */
    static String missing() {
        ClassLoader loader = EngineModels.class.getClassLoader();
        try {
            Class.forName("edu.stanford.nlp.tagger.maxent.MaxentTagger", false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return "stanford-corenlp";
        }
        for (String path : PATHS) {
            if (loader.getResource(path) == null) {
                return path;
            }
        }
        return "";
    }

    private static String path(String part) {
        return PATHS.stream()
                .filter(p -> p.contains("/" + part + "/"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("engine-models.txt lists no " + part));
    }
}
