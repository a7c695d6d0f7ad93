package readback.extract;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayDeque;
import java.util.Deque;
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
import readback.text.Span;

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

    /** Characters read in one piece: any article. A longer text is read in parts, so that memory has a bound. */
    private static final int PART = 20_000;

    /** Parts read side by side. */
    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors() + 1;

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
        List<Span> paragraphs = article.paragraphs();
        Reading reading = new Reading(article);
        Deque<CompletableFuture<Part>> ahead = new ArrayDeque<>();
        int from = 0;
        while (from < paragraphs.size() || !ahead.isEmpty()) {
            if (from < paragraphs.size() && ahead.size() < AT_ONCE) {
                int first = from;
                int to = end(paragraphs, first);
                boolean whole = first == 0 && to == paragraphs.size();
                ahead.add(
                        whole
                                ? CompletableFuture.completedFuture(part(article, paragraphs, 0, to))
                                : CompletableFuture.supplyAsync(() -> part(article, paragraphs, first, to), threads));
                from = to;
            } else {
                reading.add(await(ahead.remove()));
                tell(reading, article);
            }
        }
        return EntityFinder.find(article, reading.sentences());
    }

    /** Sentences are read each by itself: where a part ends makes no difference to what is found. */
    private static int end(List<Span> paragraphs, int from) {
        int to = from + 1;
        while (to < paragraphs.size()
                && paragraphs.get(to).end() - paragraphs.get(from).start() <= PART) {
            to++;
        }
        return to;
    }

    private Part part(Article article, List<Span> paragraphs, int from, int to) {
        List<RawSentence> sentences = SentenceSplitter.split(article, paragraphs, from, to);
        CompletableFuture<List<List<String>>> named = named(sentences);
        MaxentTagger words = await(tagger);
        sentences.forEach(s -> words.tagCoreLabels(s.labels()));
        DependencyParser grammar = await(parser);
        List<Heads> heads =
                sentences.stream().map(s -> Heads.of(grammar, s.labels())).toList();
        return new Part(sentences, heads, await(named));
    }

    private void tell(Reading reading, Article article) {
        int length = article.text().length();
        if (length > 2 * PART && !reading.sentences().isEmpty()) {
            Sentence last = reading.sentences().get(reading.sentences().size() - 1);
            progress.accept("Reading: " + 100L * last.span().end() / length + " % of " + length / 1000 + " kB");
        }
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
