package readback.extract;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import readback.text.Analysis;
import readback.text.Article;
import readback.text.Sentence;

/**
 * The language engine on CoreNLP: tokenizer, part-of-speech tagger, lemmas, one model for names, and the neural
 * dependency parser. The three models load side by side, and names are found while the grammar is.
 */
final class CoreNlpEngine implements Engine {

    /**
     * How many of the parser's most frequent inputs are computed ahead. CoreNLP's own 100,000 take seven seconds and
     * 160 MB before the first sentence; for a few articles a thousand is the best bargain.
     */
    private static final String AHEAD = "1000";

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "engine");
        thread.setDaemon(true);
        return thread;
    });
    private final CompletableFuture<CRFClassifier<CoreLabel>> names;
    private final CompletableFuture<MaxentTagger> tagger;
    private final CompletableFuture<DependencyParser> parser;
    private final Consumer<String> progress;

    CoreNlpEngine(Consumer<String> progress) {
        this.progress = progress;
        RedwoodConfiguration.empty().apply();
        progress.accept("Loading the language engine");
        tagger = load("word classes", () -> new MaxentTagger(EngineModels.TAGGER, new Properties(), false));
        names = load("names", () -> CRFClassifier.getClassifier(EngineModels.NAMES));
        parser = load("grammar", CoreNlpEngine::parser);
    }

    @Override
    public Analysis analyse(Article article) {
        List<RawSentence> sentences = SentenceSplitter.split(article);
        CompletableFuture<List<List<String>>> named = named(sentences);
        MaxentTagger words = await(tagger);
        sentences.forEach(s -> words.tagCoreLabels(s.labels()));
        DependencyParser grammar = await(parser);
        List<Heads> heads =
                sentences.stream().map(s -> Heads.of(grammar, s.labels())).toList();
        setNames(sentences, await(named));
        List<Sentence> read = Reading.sentences(article, sentences, heads);
        return EntityFinder.find(article, read);
    }

    /** Names are found on copies: the tagger writes into the words meanwhile, and a word bears one writer only. */
    private CompletableFuture<List<List<String>>> named(List<RawSentence> sentences) {
        List<List<CoreLabel>> copies = sentences.stream()
                .map(s -> s.labels().stream().map(CoreLabel::new).toList())
                .toList();
        return CompletableFuture.supplyAsync(
                () -> {
                    CRFClassifier<CoreLabel> classifier = await(names);
                    return copies.stream()
                            .map(c -> classifier.classifySentence(c).stream()
                                    .map(w -> w.get(edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation.class))
                                    .toList())
                            .toList();
                },
                threads);
    }

    private static void setNames(List<RawSentence> sentences, List<List<String>> named) {
        for (int s = 0; s < named.size(); s++) {
            for (int i = 0; i < named.get(s).size(); i++) {
                sentences.get(s).labels().get(i).setNER(named.get(s).get(i));
            }
        }
    }

    private static DependencyParser parser() {
        Properties properties = new Properties();
        properties.setProperty("numPreComputed", AHEAD);
        return DependencyParser.loadFromModelFile(EngineModels.PARSER, properties);
    }

    private <T> CompletableFuture<T> load(String what, Callable<T> loader) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        T loaded = loader.call();
                        progress.accept("Loaded " + what);
                        return loaded;
                    } catch (Exception e) {
                        throw new NoEngineException(
                                "The language engine's model for " + what + " cannot be read (" + e.getMessage()
                                        + "): put the folder lib/engine from Readback's full package in its place.",
                                e);
                    }
                },
                threads);
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof NoEngineException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
