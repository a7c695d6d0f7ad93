package readback.extract;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Stock CoreNLP on a file, as its manual sets it up: what our cost is measured against, process against process. */
public final class StockPipeline {

    private StockPipeline() {}

    public static void main(String[] args) throws IOException {
        RedwoodConfiguration.empty().apply();
        Properties properties = new Properties();
        properties.setProperty("sutime.binders", "0"); // holidays of the year need a library that is not there
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        StanfordCoreNLP stock = new StanfordCoreNLP(properties);
        for (String file : args) {
            CoreDocument document = new CoreDocument(Files.readString(Path.of(file)));
            stock.annotate(document);
            System.out.println(file + ": " + document.sentences().size() + " sentences, "
                    + document.quotes().size() + " quotes");
        }
    }
}
