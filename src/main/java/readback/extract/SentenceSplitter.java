package readback.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import readback.text.Article;
import readback.text.Span;

/** Cuts an article into paragraphs, sentences and words. */
final class SentenceSplitter {

    /** Longer "sentences" are lists, tables or text without stops: cut, so that cost stays linear. */
    private static final int LONGEST = 160;

    private SentenceSplitter() {}

    static List<RawSentence> split(Article article) {
        List<RawSentence> found = new ArrayList<>();
        List<Span> paragraphs = article.paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            Span paragraph = paragraphs.get(p);
            List<CoreLabel> words = words(article.words(paragraph), paragraph.start());
            for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
                for (int i = 0; i < sentence.size(); i += LONGEST) {
                    found.add(new RawSentence(
                            p, new ArrayList<>(sentence.subList(i, Math.min(i + LONGEST, sentence.size())))));
                }
            }
        }
        return found;
    }

    private static List<CoreLabel> words(String text, int start) {
        List<CoreLabel> words = new PTBTokenizer<>(
                        new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
                .tokenize();
        for (CoreLabel word : words) {
            word.setBeginPosition(word.beginPosition() + start);
            word.setEndPosition(word.endPosition() + start);
        }
        words.removeIf(w -> w.endPosition() <= w.beginPosition());
        return words;
    }
}
